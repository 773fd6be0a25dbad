package org.dyad.training;

/**
 * A matrix in int8 with a scale for each row, symmetric: value = scale × byte.
 *
 * @param values from -127 to 127, row by row
 * @param scales one a row
 */
record Quantised(byte[] values, float[] scales) {

  static Quantised rows(Weights matrix) {
    int rows = (int) matrix.shape()[0];
    int columns = (int) matrix.shape()[1];
    byte[] values = new byte[rows * columns];
    float[] scales = new float[rows];
    for (int r = 0; r < rows; r++) {
      float largest = 0;
      for (int c = 0; c < columns; c++) {
        largest = Math.max(largest, Math.abs(matrix.values()[r * columns + c]));
      }
      scales[r] = largest == 0 ? 1 : largest / 127;
      for (int c = 0; c < columns; c++) {
        values[r * columns + c] = (byte) Math.round(matrix.values()[r * columns + c] / scales[r]);
      }
    }
    return new Quantised(values, scales);
  }
}
