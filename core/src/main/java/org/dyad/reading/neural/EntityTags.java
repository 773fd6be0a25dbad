package org.dyad.reading.neural;

import java.util.List;

/**
 * The best well-formed row of BIO tags (Viterbi): {@code I-X} only after {@code B-X} or {@code
 * I-X}.
 */
final class EntityTags {

  private final int tags;
  private final boolean[][] allowed;

  EntityTags(List<String> labels) {
    tags = labels.size();
    allowed = new boolean[tags + 1][tags];
    for (int to = 0; to < tags; to++) {
      String next = labels.get(to);
      for (int from = 0; from <= tags; from++) {
        String before = from < tags ? labels.get(from) : "O";
        allowed[from][to] =
            !next.startsWith("I-") || !before.equals("O") && type(before).equals(type(next));
      }
    }
  }

  private static String type(String tag) {
    return tag.substring(2);
  }

  /**
   * @param scores scores of all tags, place by place
   * @param from the first place to tag
   * @param words how many places
   */
  int[] decode(float[] scores, int from, int words) {
    float[] best = new float[tags];
    float[] next = new float[tags];
    int[][] back = new int[words][tags];
    for (int w = 0; w < words; w++) {
      int at = (from + w) * tags;
      for (int to = 0; to < tags; to++) {
        float top = Float.NEGATIVE_INFINITY;
        if (w == 0) {
          top = allowed[tags][to] ? 0 : top;
        } else {
          for (int before = 0; before < tags; before++) {
            if (allowed[before][to] && best[before] > top) {
              top = best[before];
              back[w][to] = before;
            }
          }
        }
        next[to] = top + scores[at + to];
      }
      float[] swap = best;
      best = next;
      next = swap;
    }
    int[] out = new int[words];
    int top = 0;
    for (int tag = 1; tag < tags; tag++) {
      top = best[tag] > best[top] ? tag : top;
    }
    for (int w = words - 1; w >= 0; w--) {
      out[w] = top;
      top = back[w][top];
    }
    return out;
  }
}
