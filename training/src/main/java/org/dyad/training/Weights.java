package org.dyad.training;

import java.util.Map;

/**
 * Numbers with a shape, row by row.
 *
 * @param shape dimensions
 * @param values as many as the product of the dimensions
 */
record Weights(long[] shape, float[] values) {

  Weights {
    long size = 1;
    for (long d : shape) {
      size *= d;
    }
    if (size != values.length) {
      throw new IllegalArgumentException(values.length + " values for a shape of " + size);
    }
  }

  /** The weights of this name; their absence is an error. */
  static Weights named(String name, Map<String, Weights> all) {
    Weights found = all.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no weights are called " + name);
    }
    return found;
  }

  static Weights of(float[] values, long... shape) {
    return new Weights(shape, values);
  }

  /** A matrix with its rows and columns exchanged. */
  Weights transposed() {
    int rows = (int) shape[0];
    int columns = (int) shape[1];
    float[] out = new float[values.length];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        out[c * rows + r] = values[r * columns + c];
      }
    }
    return new Weights(new long[] {columns, rows}, out);
  }

  /** Several along their first dimension. */
  static Weights stacked(Weights... parts) {
    int size = 0;
    long first = 0;
    for (Weights part : parts) {
      size += part.values.length;
      first += part.shape[0];
    }
    float[] out = new float[size];
    int at = 0;
    for (Weights part : parts) {
      System.arraycopy(part.values, 0, out, at, part.values.length);
      at += part.values.length;
    }
    long[] shape = parts[0].shape.clone();
    shape[0] = first;
    return new Weights(shape, out);
  }
}
