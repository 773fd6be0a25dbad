package org.dyad.reading.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

  @Test
  void isTheBestOfAllTreesWithOneRoot() {
    Random random = new Random(7);
    for (int round = 0; round < 600; round++) {
      int words = 1 + random.nextInt(5);
      float[][] scores = scores(words, random);
      assertThat(sum(scores, SpanningTree.decode(scores)))
          .isCloseTo(bestByTrying(scores), org.assertj.core.data.Offset.offset(1e-4));
    }
  }

  @Test
  void isATreeWithOneRootWhateverTheScores() {
    Random random = new Random(8);
    for (int words : new int[] {1, 2, 17, 90}) {
      int[] heads = SpanningTree.decode(scores(words, random));
      assertThat(isTree(heads)).isTrue();
    }
    assertThat(isTree(SpanningTree.decode(new float[6][7]))).isTrue();
  }

  private static float[][] scores(int words, Random random) {
    float[][] scores = new float[words][words + 1];
    for (float[] row : scores) {
      for (int h = 0; h <= words; h++) {
        row[h] = (float) random.nextGaussian() * 5;
      }
    }
    return scores;
  }

  private static double bestByTrying(float[][] scores) {
    int words = scores.length;
    double best = Double.NEGATIVE_INFINITY;
    int[] heads = new int[words];
    long tries = Math.round(Math.pow(words + 1, words));
    for (long code = 0; code < tries; code++) {
      long rest = code;
      for (int d = 0; d < words; d++) {
        heads[d] = (int) (rest % (words + 1));
        rest /= words + 1;
      }
      if (isTree(heads)) {
        best = Math.max(best, sum(scores, heads));
      }
    }
    return best;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int d = 0; d < heads.length; d++) {
      roots += heads[d] == 0 ? 1 : 0;
      int at = d + 1;
      for (int steps = 0; at != 0; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at - 1];
      }
    }
    return roots == 1;
  }

  private static double sum(float[][] scores, int[] heads) {
    double sum = 0;
    for (int d = 0; d < heads.length; d++) {
      sum += scores[d][heads[d]];
    }
    return sum;
  }
}
