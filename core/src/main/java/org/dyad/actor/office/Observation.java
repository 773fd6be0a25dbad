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
 * @param dated what gave the time: words of the sentence, or "published"
 * @param article id of the report
 * @param text the sentence
 */
public record Observation(
    OfficeSeen seen,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String dated,
    String article,
    String text) {

  public Observation {
    if (from.isPresent() != to.isPresent()) {
      throw new IllegalArgumentException("one end of a time is missing");
    }
  }
}
