package org.dyad.actor.office;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody stood so to an office at a time, with the sentence that says it.
 *
 * @param seen what the report says
 * @param from first day of the time that it says it of; empty if neither the report nor its date
 *     tells
 * @param to last day of that time; empty where {@code from} is
 * @param opens whether the office began in that time at its start: "since 2010", "from 1999"
 * @param closes whether it ended at the end of that time: "until 2011", "to 2007"
 * @param dated what gave the time: words of the sentence, or {@link #PUBLISHED}; empty if nothing
 * @param published day of the report; empty if unknown
 * @param article id of the report
 * @param text the sentence
 */
public record Observation(
    OfficeSeen seen,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean opens,
    boolean closes,
    String dated,
    Optional<LocalDate> published,
    String article,
    String text) {

  /** The day of the report itself. */
  public static final String PUBLISHED = "published";

  public Observation {
    if (from.isPresent() != to.isPresent()) {
      throw new IllegalArgumentException("one end of a time is missing");
    }
  }

  /** Whether words of the report give its time, and not only the day of the report. */
  public boolean isDated() {
    return from.isPresent() && !dated.equals(PUBLISHED);
  }

  /** Whether it says that the office was held in its time. */
  boolean holds() {
    return switch (seen.standing()) {
      case HOLDS, ACTS, BEGINS -> true;
      // "served as premier in 2016" was premier then; without a time, only before the report.
      case HELD -> isDated();
      case WILL_HOLD, ENDS, CLAIMS -> false;
    };
  }

  /** Whether it says that the office is over by the end of its time. */
  boolean ends() {
    return switch (seen.standing()) {
      case ENDS -> true;
      case HELD -> closes || !isDated();
      case HOLDS, ACTS -> closes;
      case BEGINS, WILL_HOLD, CLAIMS -> false;
    };
  }

  /** Whether it says that the office began in its time. */
  boolean begins() {
    return seen.standing() == OfficeSeen.Standing.BEGINS || opens;
  }

  /** The same said of somebody under another id: who reports name alike may be one, or not. */
  public Observation of(String person) {
    return new Observation(
        seen.of(person), from, to, opens, closes, dated, published, article, text);
  }
}
