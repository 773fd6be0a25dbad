package org.dyad.coding.backoff;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A linear map from features to a score for each type, by ridge regression: the score is near 1 for
 * what is like the lessons of a type and near 0 for what is not. A side that is missing counts as
 * an average one.
 *
 * @param size numbers of a predicate's features
 * @param means what is taken off the features, [size]
 * @param map [labels × (size + 1)], row by row; the last column is added
 */
@SuppressWarnings("ArrayRecordComponent")
record Weights(int size, float[] means, float[] map) {

  /** Pulls the map towards zero. */
  private static final double RIDGE = 0.5;

  /** What a lesson counts whose predicate has not two sides. */
  private static final double UNLINKED = 0.3;

  /** What each part of the features counts: the predicate, its two sides, its clause. */
  private static final float[] PARTS = {1, 0.4f, 0.4f, 0.7f};

  /** Fits the map; {@code labels[i]} is the number of the i-th lesson's type. */
  static Weights fit(List<Lesson> lessons, int[] labels, int types) {
    int size = lessons.get(0).features().size();
    float[] means = means(lessons, size);
    int n = size + 1;
    double[][] rows = new double[lessons.size()][];
    for (int i = 0; i < rows.length; i++) {
      double weight = Math.sqrt(lessons.get(i).linked() ? 1 : UNLINKED);
      float[] x = centred(lessons.get(i).features(), means);
      double[] row = new double[n];
      for (int k = 0; k < n; k++) {
        row[k] = weight * x[k];
      }
      rows[i] = row;
    }
    double[][] gram = new double[n][];
    // Each row is summed in one order whatever the threads, so the outcome is the same.
    IntStream.range(0, n).parallel().forEach(a -> gram[a] = products(rows, a));
    for (int a = 0; a < n; a++) {
      gram[a][a] += RIDGE;
    }
    double[][] wanted = new double[types][n];
    for (int i = 0; i < rows.length; i++) {
      double weight = Math.sqrt(lessons.get(i).linked() ? 1 : UNLINKED);
      double[] sum = wanted[labels[i]];
      for (int k = 0; k < n; k++) {
        sum[k] += weight * rows[i][k];
      }
    }
    Cholesky.factorise(gram);
    float[] map = new float[types * n];
    for (int t = 0; t < types; t++) {
      Cholesky.solve(gram, wanted[t]);
      for (int k = 0; k < n; k++) {
        map[t * n + k] = (float) wanted[t][k];
      }
    }
    return new Weights(size, means, map);
  }

  /** The products of column {@code a} with the columns up to itself. */
  private static double[] products(double[][] rows, int a) {
    double[] sum = new double[a + 1];
    for (double[] row : rows) {
      double value = row[a];
      if (value != 0) {
        for (int b = 0; b <= a; b++) {
          sum[b] += value * row[b];
        }
      }
    }
    return sum;
  }

  private static float[] means(List<Lesson> lessons, int size) {
    double[] sums = new double[size];
    int[] counts = new int[Features.PARTS];
    int width = size / Features.PARTS;
    for (Lesson lesson : lessons) {
      for (int part = 0; part < counts.length; part++) {
        if (lesson.features().has(part)) {
          counts[part]++;
          for (int i = part * width; i < (part + 1) * width; i++) {
            sums[i] += lesson.features().at(i);
          }
        }
      }
    }
    float[] means = new float[size];
    for (int i = 0; i < size; i++) {
      means[i] = (float) (sums[i] / Math.max(1, counts[i / width]));
    }
    return means;
  }

  /** Features less their means, each part at its weight, and a one at the end. */
  private static float[] centred(Features features, float[] means) {
    int width = means.length / Features.PARTS;
    float[] x = new float[means.length + 1];
    for (int part = 0; part < Features.PARTS; part++) {
      if (features.has(part)) {
        for (int i = part * width; i < (part + 1) * width; i++) {
          x[i] = PARTS[part] * (features.at(i) - means[i]);
        }
      }
    }
    x[means.length] = 1;
    return x;
  }

  /** The score of each type. */
  float[] scores(Features features) {
    float[] x = centred(features, means);
    float[] scores = new float[map.length / x.length];
    for (int t = 0; t < scores.length; t++) {
      float sum = 0;
      int from = t * x.length;
      for (int k = 0; k < x.length; k++) {
        sum += map[from + k] * x[k];
      }
      scores[t] = sum;
    }
    return scores;
  }
}
