package org.dyad.coding.setting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dyad.time.DateSpan;

/** Arithmetic of spans of days. */
final class Spans {

  /** A span of at least this many days says roughly when: a month, a season, a year. */
  private static final int COARSE = 28;

  /** What lies near something dated by more than this may lie anywhere. */
  private static final int VAGUE = 800;

  private Spans() {}

  /** How many days it covers, {@link Long#MAX_VALUE} if an end is open. */
  static long days(DateSpan span) {
    if (span.start().isEmpty() || span.end().isEmpty()) {
      return Long.MAX_VALUE;
    }
    return ChronoUnit.DAYS.between(span.start().get(), span.end().get()) + 1;
  }

  static boolean isDay(DateSpan span) {
    return days(span) == 1;
  }

  /**
   * Whether it is so rough that what is told in one breath with it lies in it as well: a month, a
   * year, but neither a day nor a century.
   */
  static boolean isCoarse(DateSpan span) {
    long days = days(span);
    return days >= COARSE && days <= VAGUE;
  }

  /** What lies after: from its first day on, the rough ones themselves. */
  static DateSpan after(DateSpan span) {
    return isCoarse(span) ? span : span.start().map(DateSpan::from).orElse(DateSpan.UNKNOWN);
  }

  /** What lies before: up to its first day. */
  static DateSpan before(DateSpan span) {
    return span.start().map(DateSpan::until).orElse(DateSpan.UNKNOWN);
  }

  /** What is over when it is: up to its last day. */
  static DateSpan by(DateSpan span) {
    return span.end().map(DateSpan::until).orElse(DateSpan.UNKNOWN);
  }

  /** Whether two spans, neither of which is open, have no day in common. */
  static boolean areApart(DateSpan one, DateSpan other) {
    return days(one) != Long.MAX_VALUE
        && days(other) != Long.MAX_VALUE
        && (one.end().get().isBefore(other.start().get())
            || other.end().get().isBefore(one.start().get()));
  }

  /** What happened, told on a day, did so by then: an open end closes there. */
  static DateSpan closed(DateSpan span, LocalDate published) {
    if (span.start().isPresent()
        && span.end().isEmpty()
        && !span.start().get().isAfter(published)) {
      return DateSpan.of(span.start().get(), published);
    }
    return span;
  }
}
