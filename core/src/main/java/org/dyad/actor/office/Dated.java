package org.dyad.actor.office;

import java.time.LocalDate;
import org.dyad.article.Span;

/**
 * A time that a sentence names, as whoever found it hands it on.
 *
 * @param sentence number of the sentence, from 1
 * @param words where it stands
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record Dated(int sentence, Span words, LocalDate from, LocalDate to) {

  public Dated {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends " + to + " before it starts " + from);
    }
  }
}
