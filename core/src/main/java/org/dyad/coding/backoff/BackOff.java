package org.dyad.coding.backoff;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learned from the codebook's examples. Immutable and safe to share between threads.
 *
 * @see Teacher
 */
public final class BackOff {

  /** The name of its file in a codebook. */
  public static final String FILE = "backoff.bin.gz";

  private static final String RESOURCE = "/org/dyad/codebook/" + FILE;

  /** First number of a file, so that another file is not taken for one. */
  private static final int MAGIC = 0x44594201;

  private final String lessons;
  private final List<String> types;
  private final float threshold;
  private final Weights weights;
  private final Neighbours neighbours;

  BackOff(
      String lessons, List<String> types, float threshold, Weights weights, Neighbours neighbours) {
    this.lessons = lessons;
    this.types = List.copyOf(types);
    this.threshold = threshold;
    this.weights = weights;
    this.neighbours = neighbours;
  }

  /** The one that is part of the program. */
  public static BackOff load() {
    try (InputStream in = BackOff.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException(
            "the program lacks " + RESOURCE + "; make it with `dyad codebook teach`");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The one of a user's codebook.
   *
   * @throws UncheckedIOException if the file cannot be read or is something else
   */
  public static BackOff load(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else
   */
  public static BackOff read(InputStream from) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(from), 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("expected what `dyad codebook teach` writes");
    }
    String lessons = in.readUTF();
    List<String> types = strings(in);
    float threshold = in.readFloat();
    int size = in.readInt();
    Weights weights = new Weights(size, floats(in), floats(in));
    List<String> texts = strings(in);
    List<String> labels = strings(in);
    byte[] vectors = new byte[texts.size() * Neighbours.SHORT];
    in.readFully(vectors);
    return new BackOff(lessons, types, threshold, weights, new Neighbours(texts, labels, vectors));
  }

  /** Writes it, the same bytes for the same lessons. */
  public void write(OutputStream to) throws IOException {
    GZIPOutputStream packed = new GZIPOutputStream(to);
    DataOutputStream out = new DataOutputStream(packed);
    out.writeInt(MAGIC);
    out.writeUTF(lessons);
    strings(types, out);
    out.writeFloat(threshold);
    out.writeInt(weights.size());
    floats(weights.means(), out);
    floats(weights.map(), out);
    strings(neighbours.texts(), out);
    strings(neighbours.types(), out);
    out.write(neighbours.short_());
    out.flush();
    packed.finish();
  }

  /** The mark of what it learned from, as the teacher was given it. */
  public String lessons() {
    return lessons;
  }

  /** The least score at which it judges. */
  public double threshold() {
    return threshold;
  }

  /**
   * What a predicate tells; empty if it is too unlike the examples of any type, if it tells none,
   * or if the one example that is nearest tells something else.
   */
  public Optional<Judgement> judge(Features features) {
    if (features.size() != weights.size()) {
      // Another reader's vectors, or none: nothing was learned of them.
      return Optional.empty();
    }
    float[] scores = weights.scores(features);
    int best = Teacher.best(scores);
    if (best == types.size() || scores[best] < threshold) {
      return Optional.empty();
    }
    double score = Math.min(0.99, Math.round(scores[best] * 100) / 100.0);
    String type = types.get(best);
    if (!neighbours.nearestType(features, weights.means()).equals(type)) {
      return Optional.empty();
    }
    return Optional.of(
        new Judgement(type, score, neighbours.nearest(features, weights.means(), type)));
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(in.readUTF());
    }
    return strings;
  }

  private static void strings(List<String> strings, DataOutputStream out) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  /** Numbers as two bytes each: their upper halves, which is as exact as is needed. */
  private static float[] floats(DataInputStream in) throws IOException {
    float[] values = new float[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.intBitsToFloat(in.readShort() << 16);
    }
    return values;
  }

  private static void floats(float[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeShort((Float.floatToIntBits(value) + 0x8000) >>> 16);
    }
  }
}
