package org.dyad.reading.neural;

import java.util.Arrays;

/**
 * The best tree over a sentence: Chu-Liu and Edmonds' maximum spanning arborescence with one root
 * (McDonald et al. 2005). That only one word hangs from the root is enforced by a price on root
 * arcs greater than any sum of scores: every tree pays it at least once, the best pays it once.
 * Where the greedy choice is already such a tree, it is the answer and nothing else is computed.
 */
public final class SpanningTree {

  private SpanningTree() {}

  /**
   * @param scores {@code scores[d][h]} of word d + 1 (d from 0) having head h, 0 being the root
   * @return the head of each word, as in {@code scores}
   */
  public static int[] decode(float[][] scores) {
    int words = scores.length;
    int[] greedy = new int[words];
    int roots = 0;
    for (int d = 0; d < words; d++) {
      greedy[d] = best(scores[d], words + 1, d + 1);
      roots += greedy[d] == 0 ? 1 : 0;
    }
    if (roots == 1 && !hasCycle(greedy)) {
      return greedy;
    }
    double largest = 0;
    for (float[] row : scores) {
      for (int h = 0; h <= words; h++) {
        largest = Math.max(largest, Math.abs(row[h]));
      }
    }
    double price = 2 * (largest + 1) * (words + 1);
    double[][] costs = new double[words + 1][words + 1];
    for (int d = 1; d <= words; d++) {
      for (int h = 0; h <= words; h++) {
        costs[d][h] = h == 0 ? scores[d - 1][0] - price : scores[d - 1][h];
      }
    }
    return Arrays.copyOfRange(solve(costs), 1, words + 1);
  }

  private static int best(float[] row, int heads, int self) {
    int best = self == 0 ? 1 : 0;
    for (int h = 1; h < heads; h++) {
      if (h != self && row[h] > row[best]) {
        best = h;
      }
    }
    return best;
  }

  private static boolean hasCycle(int[] heads) {
    for (int d = 0; d < heads.length; d++) {
      int at = d + 1;
      for (int steps = 0; at != 0; steps++) {
        if (steps > heads.length) {
          return true;
        }
        at = heads[at - 1];
      }
    }
    return false;
  }

  /** Heads of the nodes 1 to n - 1 under the root 0; the entry of the root is 0. */
  private static int[] solve(double[][] scores) {
    int n = scores.length;
    int[] heads = new int[n];
    for (int d = 1; d < n; d++) {
      int best = -1;
      for (int h = 0; h < n; h++) {
        if (h != d && (best < 0 || scores[d][h] > scores[d][best])) {
          best = h;
        }
      }
      heads[d] = best;
    }
    boolean[] inCycle = cycle(heads);
    if (inCycle.length == 0) {
      return heads;
    }
    int[] kept = new int[n];
    int outside = 0;
    for (int i = 0; i < n; i++) {
      if (!inCycle[i]) {
        kept[outside++] = i;
      }
    }
    // The cycle becomes one node, the last; entry and exit remember which of its nodes is meant.
    double[][] smaller = new double[outside + 1][outside + 1];
    int[] entry = new int[outside];
    int[] exit = new int[outside];
    for (int a = 0; a < outside; a++) {
      for (int b = 0; b < outside; b++) {
        smaller[a][b] = scores[kept[a]][kept[b]];
      }
      double in = Double.NEGATIVE_INFINITY;
      double out = Double.NEGATIVE_INFINITY;
      for (int c = 0; c < n; c++) {
        if (!inCycle[c]) {
          continue;
        }
        double gain = scores[c][kept[a]] - scores[c][heads[c]];
        if (gain > in) {
          in = gain;
          entry[a] = c;
        }
        if (scores[kept[a]][c] > out) {
          out = scores[kept[a]][c];
          exit[a] = c;
        }
      }
      smaller[outside][a] = in;
      smaller[a][outside] = out;
    }
    int[] solved = solve(smaller);
    int[] result = heads.clone();
    for (int a = 1; a < outside; a++) {
      result[kept[a]] = solved[a] == outside ? exit[a] : kept[solved[a]];
    }
    result[entry[solved[outside]]] = kept[solved[outside]];
    return result;
  }

  /** The nodes of some cycle, or an empty array where there is none. */
  private static boolean[] cycle(int[] heads) {
    int n = heads.length;
    int[] seen = new int[n];
    for (int start = 1; start < n; start++) {
      int at = start;
      while (at != 0 && seen[at] == 0) {
        seen[at] = start;
        at = heads[at];
      }
      if (at != 0 && seen[at] == start) {
        boolean[] in = new boolean[n];
        do {
          in[at] = true;
          at = heads[at];
        } while (!in[at]);
        return in;
      }
    }
    return new boolean[0];
  }
}
