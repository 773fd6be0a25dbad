package org.dyad.coding.backoff;

import java.util.ArrayList;
import java.util.List;

/**
 * The predicates of the examples, to name those that another one resembles. Vectors are kept short:
 * projected at random to a few dimensions, which keeps near what is near.
 *
 * @param texts the examples
 * @param types the type of each
 * @param short_ the short vectors, [examples × {@value #SHORT}], row by row
 */
@SuppressWarnings("ArrayRecordComponent")
record Neighbours(List<String> texts, List<String> types, byte[] short_) {

  static final int SHORT = 128;

  /** How many are named. */
  private static final int NAMED = 2;

  Neighbours {
    texts = List.copyOf(texts);
    types = List.copyOf(types);
  }

  /** Of the lessons that tell an event. */
  static Neighbours of(List<Lesson> lessons, float[] means) {
    List<String> texts = new ArrayList<>();
    List<String> types = new ArrayList<>();
    List<byte[]> vectors = new ArrayList<>();
    for (Lesson lesson : lessons) {
      if (!lesson.type().isEmpty()) {
        texts.add(lesson.text());
        types.add(lesson.type());
        vectors.add(shortened(lesson.features(), means));
      }
    }
    byte[] all = new byte[vectors.size() * SHORT];
    for (int i = 0; i < vectors.size(); i++) {
      System.arraycopy(vectors.get(i), 0, all, i * SHORT, SHORT);
    }
    return new Neighbours(texts, types, all);
  }

  /** The examples of a type that are nearest, the nearest first. */
  List<String> nearest(Features features, float[] means, String type) {
    byte[] here = shortened(features, means);
    List<Integer> best = new ArrayList<>(NAMED + 1);
    List<Double> nearness = new ArrayList<>(NAMED + 1);
    for (int i = 0; i < texts.size(); i++) {
      if (!types.get(i).equals(type)) {
        continue;
      }
      double near = cosine(here, i * SHORT);
      int at = best.size();
      while (at > 0 && nearness.get(at - 1) < near) {
        at--;
      }
      if (at < NAMED) {
        best.add(at, i);
        nearness.add(at, near);
        if (best.size() > NAMED) {
          best.remove(NAMED);
          nearness.remove(NAMED);
        }
      }
    }
    List<String> named = new ArrayList<>(best.size());
    best.forEach(i -> named.add(texts.get(i)));
    return named;
  }

  /** The type of the example that is nearest of all; empty if there are none. */
  String nearestType(Features features, float[] means) {
    byte[] here = shortened(features, means);
    String type = "";
    double nearest = -2;
    for (int i = 0; i < texts.size(); i++) {
      double near = cosine(here, i * SHORT);
      if (near > nearest) {
        nearest = near;
        type = types.get(i);
      }
    }
    return type;
  }

  private double cosine(byte[] here, int from) {
    int product = 0;
    int one = 1;
    int other = 1;
    for (int k = 0; k < SHORT; k++) {
      product += here[k] * short_[from + k];
      one += here[k] * here[k];
      other += short_[from + k] * short_[from + k];
    }
    return product / Math.sqrt((double) one * other);
  }

  /** Bits that look random and are the same each time: the step of SplitMix64. */
  private static long mixed(long seed) {
    long z = (seed + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** The predicate's vector, projected. */
  private static byte[] shortened(Features features, float[] means) {
    int width = means.length / Features.PARTS;
    float[] sums = new float[SHORT];
    for (int i = 0; i < width; i++) {
      float value = features.at(i) - means[i];
      for (int from = 0; from < SHORT; from += Long.SIZE) {
        long bits = mixed((long) i * SHORT + from);
        for (int k = 0; k < Long.SIZE; k++) {
          sums[from + k] += (bits >> k & 1) == 0 ? value : -value;
        }
      }
    }
    byte[] out = new byte[SHORT];
    for (int k = 0; k < SHORT; k++) {
      out[k] = (byte) Math.max(-127, Math.min(127, Math.round(sums[k] * 50)));
    }
    return out;
  }
}
