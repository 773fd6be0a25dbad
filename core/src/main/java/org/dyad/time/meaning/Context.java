package org.dyad.time.meaning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known where an expression stands.
 *
 * @param published day of publication
 * @param lean which way the clause looks
 * @param lastDay the day named last before it, if any
 * @param last the date of any grain named last before it, if any
 * @param here the date named last before it in the same paragraph, if any
 * @param told the date named last before it in the same paragraph with a year of its own, if any:
 *     what a story of the past goes on from
 * @param recent the quarter and the month named last
 */
public record Context(
    Optional<LocalDate> published,
    Lean lean,
    Optional<Resolved> lastDay,
    Optional<Resolved> last,
    Optional<Resolved> here,
    Optional<Resolved> told,
    Recent recent) {

  /** The context of an expression that is counted from a day of its own. */
  Context on(LocalDate day, Lean other) {
    return new Context(Optional.of(day), other, lastDay, last, here, Optional.empty(), recent);
  }

  /** The anchor's name for people. */
  static String publishedOn(LocalDate day) {
    return "published " + day;
  }
}
