package org.dyad.record.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dyad.event.Status;
import org.dyad.time.DateSpan;

/**
 * The days on which an event can have been.
 *
 * @param first first day, as days since 1970; {@link #EVER} for unknown
 * @param last last day; at least {@code first}
 * @param named whether the report names the days; else they follow from when it was published
 */
record Window(long first, long last, boolean named) {

  static final long EVER = 1_000_000;

  /** A window of more days than this says little about when. */
  static final int NARROW = 31;

  /** What a report tells as past without a day was in these days before it. */
  private static final int FRESH = 7;

  private static final Window UNKNOWN = new Window(-EVER, EVER, false);

  static Window of(DateSpan span, Status status, Optional<LocalDate> published) {
    if (span.start().isPresent() && span.end().isPresent()) {
      return new Window(span.start().get().toEpochDay(), span.end().get().toEpochDay(), true);
    }
    if (status.time() == Status.Time.HISTORICAL) {
      return UNKNOWN;
    }
    Optional<LocalDate> known = span.end().or(span::start).or(() -> published);
    if (known.isEmpty()) {
      return UNKNOWN;
    }
    boolean ahead =
        span.start().isPresent() || (span.end().isEmpty() && status.time() == Status.Time.FUTURE);
    LocalDate day = known.get();
    return ahead
        ? new Window(day.toEpochDay(), day.plus(FRESH, ChronoUnit.DAYS).toEpochDay(), false)
        : new Window(day.minus(FRESH, ChronoUnit.DAYS).toEpochDay(), day.toEpochDay(), false);
  }

  boolean isNarrow() {
    return last - first <= NARROW;
  }

  boolean overlaps(Window other) {
    return first <= other.last && other.first <= last;
  }

  /**
   * How far two windows speak for one event. Where both name few days 1, less where they name
   * longer spans; where a report names none, it is the likelier to tell what was on the day before
   * it came out: 0.4 there, -0.4 where the other is more than three days off; 0 where nothing is
   * known. Windows that do not overlap are asked for nothing.
   */
  double closeness(Window other) {
    if (named && other.named) {
      long span = Math.max(last - first, other.last - other.first);
      return span <= 3 ? 1 : span <= NARROW ? 0.6 : 0.2;
    }
    if (!isNarrow() || !other.isNarrow()) {
      return 0;
    }
    long apart = Math.abs(last - other.last);
    return apart <= 1 ? 0.4 : apart <= 3 ? 0 : -0.4;
  }
}
