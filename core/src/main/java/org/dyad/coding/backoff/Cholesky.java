package org.dyad.coding.backoff;

/** Solves symmetric, positive systems of equations. */
final class Cholesky {

  private Cholesky() {}

  /**
   * Makes of a matrix its lower factor, in place.
   *
   * @param a lower triangle, row i with i + 1 numbers
   */
  static void factorise(double[][] a) {
    for (int i = 0; i < a.length; i++) {
      double[] row = a[i];
      for (int j = 0; j <= i; j++) {
        double[] other = a[j];
        double sum = row[j];
        for (int k = 0; k < j; k++) {
          sum -= row[k] * other[k];
        }
        if (j < i) {
          row[j] = sum / other[j];
        } else if (sum > 0) {
          row[j] = Math.sqrt(sum);
        } else {
          throw new IllegalArgumentException("not positive at row " + i);
        }
      }
    }
  }

  /** Solves for a right-hand side, in place, with the lower factor. */
  static void solve(double[][] factor, double[] b) {
    for (int i = 0; i < b.length; i++) {
      double sum = b[i];
      for (int k = 0; k < i; k++) {
        sum -= factor[i][k] * b[k];
      }
      b[i] = sum / factor[i][i];
    }
    for (int i = b.length - 1; i >= 0; i--) {
      b[i] /= factor[i][i];
      for (int k = 0; k < i; k++) {
        b[k] -= factor[i][k] * b[i];
      }
    }
  }
}
