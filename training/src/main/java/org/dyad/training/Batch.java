package org.dyad.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dyad.reading.neural.WordPiece;
import org.dyad.reading.neural.WordShape;

/**
 * Sentences of like lengths as numbers. B sentences, L pieces in the longest, W words in the
 * longest; arrays are flat, row by row.
 *
 * @param examples the sentences
 * @param sizes B, L, W
 * @param ids [B, L] pieces, 0 for padding
 * @param shapes [B, L] word shapes
 * @param mask [B, L] 1 for a piece, 0 for padding
 * @param first [B, W + 1] index into B × L of the sentence's opening marker and of each word's
 *     first piece; padding points at the opening marker
 */
record Batch(
    List<Example> examples, int[] sizes, long[] ids, long[] shapes, float[] mask, long[] first) {

  int sentences() {
    return sizes[0];
  }

  int pieces() {
    return sizes[1];
  }

  int words() {
    return sizes[2];
  }

  /** Sentences cut into pieces. */
  record Pieces(Example example, int[] ids, int[] shapes, int[] first) {

    static Pieces of(Example example, WordPiece vocabulary) {
      int[] ids = new int[MiniLm.POSITIONS];
      int[] shapes = new int[MiniLm.POSITIONS];
      int[] first = new int[example.size() + 1];
      int at = 0;
      ids[at] = vocabulary.start();
      shapes[at++] = WordShape.SPECIAL.ordinal();
      for (int w = 0; w < example.size(); w++) {
        int[] word = vocabulary.pieces(example.forms().get(w));
        int shape = WordShape.of(example.forms().get(w)).ordinal();
        if (at + word.length + 1 > ids.length) {
          throw new IllegalArgumentException("sentence of over " + ids.length + " pieces");
        }
        first[w + 1] = at;
        for (int piece : word) {
          ids[at] = piece;
          shapes[at++] = shape;
        }
      }
      ids[at] = vocabulary.end();
      shapes[at++] = WordShape.SPECIAL.ordinal();
      return new Pieces(example, Arrays.copyOf(ids, at), Arrays.copyOf(shapes, at), first);
    }

    int length() {
      return ids.length;
    }
  }

  static Batch of(List<Pieces> sentences) {
    int b = sentences.size();
    int l = sentences.stream().mapToInt(Pieces::length).max().orElse(0);
    int w = sentences.stream().mapToInt(s -> s.example().size()).max().orElse(0);
    long[] ids = new long[b * l];
    long[] shapes = new long[b * l];
    Arrays.fill(shapes, WordShape.SPECIAL.ordinal());
    float[] mask = new float[b * l];
    long[] first = new long[b * (w + 1)];
    List<Example> examples = new ArrayList<>(b);
    for (int i = 0; i < b; i++) {
      Pieces sentence = sentences.get(i);
      examples.add(sentence.example());
      for (int k = 0; k < sentence.length(); k++) {
        ids[i * l + k] = sentence.ids()[k];
        shapes[i * l + k] = sentence.shapes()[k];
        mask[i * l + k] = 1;
      }
      for (int k = 0; k <= w; k++) {
        int piece = k < sentence.first().length ? sentence.first()[k] : 0;
        first[i * (w + 1) + k] = (long) i * l + piece;
      }
    }
    return new Batch(examples, new int[] {b, l, w}, ids, shapes, mask, first);
  }

  /**
   * Sentences of like lengths together, about {@code pieces} pieces (padding counted) a batch, in
   * an order that the random numbers decide.
   */
  static List<Batch> shuffled(List<Pieces> sentences, int pieces, Random random) {
    double[] keys = new double[sentences.size()];
    Integer[] order = new Integer[sentences.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
      keys[i] = sentences.get(i).length() * (1 + 0.1 * random.nextDouble()) + random.nextDouble();
    }
    Arrays.sort(order, Comparator.comparingDouble(i -> keys[i]));
    List<Batch> batches = new ArrayList<>();
    List<Pieces> members = new ArrayList<>();
    int longest = 0;
    for (int i : order) {
      Pieces sentence = sentences.get(i);
      int would = Math.max(longest, sentence.length());
      if (!members.isEmpty() && would * (members.size() + 1) > pieces) {
        batches.add(of(members));
        members = new ArrayList<>();
        would = sentence.length();
      }
      members.add(sentence);
      longest = would;
    }
    if (!members.isEmpty()) {
      batches.add(of(members));
    }
    java.util.Collections.shuffle(batches, random);
    return batches;
  }

  /** Labels of a layer as [B × W], -1 where there is none. */
  long[] labels(Map<String, Integer> index, Layer layer) {
    long[] out = new long[sentences() * words()];
    Arrays.fill(out, -1);
    for (int i = 0; i < sentences(); i++) {
      List<String> of = layer.of(examples.get(i));
      for (int k = 0; k < of.size(); k++) {
        out[i * words() + k] = index.getOrDefault(of.get(k), -1);
      }
    }
    return out;
  }

  /** Heads as [B × W], -1 where there is none. */
  long[] heads() {
    long[] out = new long[sentences() * words()];
    Arrays.fill(out, -1);
    for (int i = 0; i < sentences(); i++) {
      int[] heads = examples.get(i).heads();
      for (int k = 0; k < heads.length; k++) {
        out[i * words() + k] = heads[k];
      }
    }
    return out;
  }

  /** One kind of label of a sentence. */
  @FunctionalInterface
  interface Layer {
    List<String> of(Example example);
  }
}
