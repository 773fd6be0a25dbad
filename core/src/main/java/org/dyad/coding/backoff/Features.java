package org.dyad.coding.backoff;

import java.util.List;
import org.dyad.reading.Sentence;

/**
 * What is known of a predicate in its sentence: the reader's vectors of its word, of who acts, of
 * the other side and of its clause, each of length one, one after the other; zeros for a side that
 * is missing. Immutable.
 */
public final class Features {

  /** The predicate, its two sides, its clause. */
  static final int PARTS = 4;

  private final float[] values;

  private Features(float[] values) {
    this.values = values;
  }

  /**
   * @param head token index of the predicate
   * @param actors token indices of the words of who acts
   * @param recipients likewise of the other side
   * @param clause likewise of all words under the predicate, with itself
   */
  public static Features of(
      Sentence sentence,
      int head,
      List<Integer> actors,
      List<Integer> recipients,
      List<Integer> clause) {
    float[] values = new float[PARTS * sentence.vectors().width()];
    fill(sentence, List.of(head), values, 0);
    fill(sentence, actors, values, 1);
    fill(sentence, recipients, values, 2);
    fill(sentence, clause, values, 3);
    return new Features(values);
  }

  private static void fill(Sentence sentence, List<Integer> tokens, float[] values, int part) {
    int width = sentence.vectors().width();
    int from = part * width;
    for (int token : tokens) {
      sentence.vectors().add(token, values, from, 1);
    }
    double squares = 0;
    for (int i = from; i < from + width; i++) {
      squares += (double) values[i] * values[i];
    }
    if (squares > 0) {
      float scale = (float) (1 / Math.sqrt(squares));
      for (int i = from; i < from + width; i++) {
        values[i] *= scale;
      }
    }
  }

  int size() {
    return values.length;
  }

  float at(int index) {
    return values[index];
  }

  /** Whether a part is there: a missing side is all zeros. */
  boolean has(int part) {
    int width = values.length / PARTS;
    for (int i = part * width; i < (part + 1) * width; i++) {
      if (values[i] != 0) {
        return true;
      }
    }
    return false;
  }
}
