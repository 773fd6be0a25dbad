package org.dyad.time.meaning;

import java.util.Optional;
import org.dyad.time.DateSpan;
import org.dyad.time.TimeMention.Type;
import org.dyad.time.calendar.Period;

/**
 * A time expression with its value.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param days the days it covers
 * @param anchor what it was counted from, empty for an explicit date
 * @param period the period of the calendar that it names, if it names one
 */
public record Resolved(
    Type type, String value, DateSpan days, String anchor, Optional<Period> period) {

  static Resolved of(Period period, String anchor) {
    return new Resolved(
        Type.DATE,
        period.value(),
        DateSpan.of(period.first(), period.last()),
        anchor,
        Optional.of(period));
  }

  /** A value without days. */
  static Resolved unknown(Type type, String value) {
    return new Resolved(type, value, DateSpan.UNKNOWN, "", Optional.empty());
  }

  Resolved withDays(DateSpan other) {
    return new Resolved(type, value, other, anchor, period);
  }
}
