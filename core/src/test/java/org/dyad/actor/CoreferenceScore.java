package org.dyad.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well chains of mentions agree with those of a key: MUC (Vilain et al. 1995), B³ (Bagga and
 * Baldwin 1998) and CEAF-e (Luo 2005) as Pradhan et al. (2014) define them on predicted mentions,
 * and their mean. Counts of several documents add up.
 *
 * @param <M> a mention; equal ones are the same
 */
final class CoreferenceScore<M> {

  /** Share of the key found, share of the response right, and their harmonic mean, 0 to 1. */
  record Figures(double recall, double precision) {
    double f1() {
      return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }
  }

  private final double[] muc = new double[4];
  private final double[] b3 = new double[4];
  private final double[] ceaf = new double[4];

  /** Adds one document: no mention stands in two chains of the same side. */
  void add(List<Set<M>> key, List<Set<M>> response) {
    links(key, response, 0);
    links(response, key, 2);
    overlaps(key, response, 0);
    overlaps(response, key, 2);
    double similarity = best(key, response);
    ceaf[0] += similarity;
    ceaf[1] += key.size();
    ceaf[2] += similarity;
    ceaf[3] += response.size();
  }

  Figures muc() {
    return figures(muc);
  }

  Figures b3() {
    return figures(b3);
  }

  Figures ceaf() {
    return figures(ceaf);
  }

  /** The CoNLL figure: the mean of the three F1. */
  double mean() {
    return (muc().f1() + b3().f1() + ceaf().f1()) / 3;
  }

  private static Figures figures(double[] counts) {
    return new Figures(share(counts[0], counts[1]), share(counts[2], counts[3]));
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** MUC: of the links that hold a chain together, those that the other side has too. */
  private void links(List<Set<M>> of, List<Set<M>> others, int at) {
    Map<M, Integer> chains = chains(others);
    for (Set<M> chain : of) {
      Map<Integer, Integer> parts = new HashMap<>();
      int alone = 0;
      for (M mention : chain) {
        Integer other = chains.get(mention);
        if (other == null) {
          alone++;
        } else {
          parts.merge(other, 1, Integer::sum);
        }
      }
      muc[at] += chain.size() - (parts.size() + alone);
      muc[at + 1] += chain.size() - 1;
    }
  }

  /** B³: for each mention, the share of its chain that stands with it on the other side too. */
  private void overlaps(List<Set<M>> of, List<Set<M>> others, int at) {
    Map<M, Integer> chains = chains(others);
    for (Set<M> chain : of) {
      Map<Integer, Integer> parts = new HashMap<>();
      for (M mention : chain) {
        Integer other = chains.get(mention);
        if (other != null) {
          parts.merge(other, 1, Integer::sum);
        }
      }
      for (int part : parts.values()) {
        b3[at] += (double) part * part / chain.size();
      }
      b3[at + 1] += chain.size();
    }
  }

  private Map<M, Integer> chains(List<Set<M>> chains) {
    Map<M, Integer> numbers = new HashMap<>();
    for (int i = 0; i < chains.size(); i++) {
      for (M mention : chains.get(i)) {
        if (numbers.put(mention, i) != null) {
          throw new IllegalArgumentException("in two chains: " + mention);
        }
      }
    }
    return numbers;
  }

  /** CEAF-e: the greatest sum of similarities of chains set one to one. */
  private double best(List<Set<M>> key, List<Set<M>> response) {
    int size = Math.max(key.size(), response.size());
    double[][] cost = new double[size + 1][size + 1];
    for (int i = 0; i < key.size(); i++) {
      for (int j = 0; j < response.size(); j++) {
        List<M> both = new ArrayList<>(key.get(i));
        both.retainAll(response.get(j));
        cost[i + 1][j + 1] = -2.0 * both.size() / (key.get(i).size() + response.get(j).size());
      }
    }
    return -cheapest(cost, size);
  }

  /** The least cost of setting rows to columns one to one, by shortest paths (Kuhn, Munkres). */
  private static double cheapest(double[][] cost, int size) {
    double[] row = new double[size + 1];
    double[] column = new double[size + 1];
    int[] rowOf = new int[size + 1];
    int[] way = new int[size + 1];
    for (int i = 1; i <= size; i++) {
      rowOf[0] = i;
      int at = 0;
      double[] least = new double[size + 1];
      Arrays.fill(least, Double.MAX_VALUE);
      boolean[] used = new boolean[size + 1];
      do {
        used[at] = true;
        double delta = Double.MAX_VALUE;
        int next = 0;
        for (int j = 1; j <= size; j++) {
          if (used[j]) {
            continue;
          }
          double reduced = cost[rowOf[at]][j] - row[rowOf[at]] - column[j];
          if (reduced < least[j]) {
            least[j] = reduced;
            way[j] = at;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
        for (int j = 0; j <= size; j++) {
          if (used[j]) {
            row[rowOf[j]] += delta;
            column[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        at = next;
      } while (rowOf[at] != 0);
      for (; at != 0; at = way[at]) {
        rowOf[at] = rowOf[way[at]];
      }
    }
    double sum = 0;
    for (int j = 1; j <= size; j++) {
      sum += cost[rowOf[j]][j];
    }
    return sum;
  }
}
