package org.dyad.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A network on disk: weights, labels, and, while training goes on, what the optimiser remembers.
 *
 * @param labels what the heads can answer
 * @param weights by name
 * @param optimiser empty in a finished model
 * @param epochs epochs done
 * @param steps steps done
 */
record Checkpoint(
    Labels labels,
    Map<String, Weights> weights,
    Map<String, Weights> optimiser,
    int epochs,
    int steps) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A trained network as the start of another training, which knows the manners of names. */
  Checkpoint asStart() {
    Map<String, Weights> all = new LinkedHashMap<>(weights);
    int width = (int) Weights.named("norm.bias", weights).shape()[0];
    Network.manners(labels, width).forEach(all::putIfAbsent);
    return new Checkpoint(labels, all, Map.of(), 0, 0);
  }

  /** Writes beside the file first, so that an interrupted run leaves the one before it. */
  void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16))) {
      out.writeInt(epochs);
      out.writeInt(steps);
      byte[] text = JSON.writeValueAsBytes(labels);
      out.writeInt(text.length);
      out.write(text);
      write(out, weights);
      write(out, optimiser);
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Reads what {@link #write} wrote. */
  static Checkpoint read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      int epochs = in.readInt();
      int steps = in.readInt();
      Labels labels = JSON.readValue(in.readNBytes(in.readInt()), Labels.class);
      Map<String, Weights> weights = weights(in);
      return new Checkpoint(labels, weights, weights(in), epochs, steps);
    }
  }

  private static void write(DataOutputStream out, Map<String, Weights> weights) throws IOException {
    out.writeInt(weights.size());
    for (Map.Entry<String, Weights> entry : weights.entrySet()) {
      out.writeUTF(entry.getKey());
      long[] shape = entry.getValue().shape();
      out.writeInt(shape.length);
      for (long d : shape) {
        out.writeLong(d);
      }
      float[] values = entry.getValue().values();
      ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
      bytes.asFloatBuffer().put(values);
      out.write(bytes.array());
    }
  }

  private static Map<String, Weights> weights(DataInputStream in) throws IOException {
    Map<String, Weights> weights = new LinkedHashMap<>();
    int n = in.readInt();
    for (int i = 0; i < n; i++) {
      String name = in.readUTF();
      long[] shape = new long[in.readInt()];
      int size = 1;
      for (int d = 0; d < shape.length; d++) {
        shape[d] = in.readLong();
        size *= (int) shape[d];
      }
      float[] values = new float[size];
      ByteBuffer.wrap(in.readNBytes(size * Float.BYTES)).asFloatBuffer().get(values);
      weights.put(name, new Weights(shape, values));
    }
    return weights;
  }
}
