package org.dyad.time.meaning;

import java.time.LocalDate;
import org.dyad.time.DateSpan;
import org.dyad.time.TimeMention.Type;

/**
 * A date as a limit: "since 2014", "until March", "before Monday", "after 3 May". The value stays
 * that of the date; the days reach from or up to it. "Since" begins on its first day, "until" ends
 * on its last, "before" ends the day before its first and "after" begins the day after its last.
 */
public record Bounded(Side side, Meaning limit) implements Meaning {

  /** Which side of the limit is meant. */
  public enum Side {
    SINCE,
    UNTIL,
    BEFORE,
    AFTER
  }

  @Override
  public boolean lacksYear() {
    return limit.lacksYear();
  }

  @Override
  public Resolved in(Context context) {
    Resolved resolved = limit.in(context);
    DateSpan days = resolved.days();
    if (days.start().isEmpty() || days.end().isEmpty()) {
      return resolved;
    }
    if (resolved.type() == Type.TIME) {
      // "Shortly before 6 a.m." is the same day.
      return resolved;
    }
    LocalDate first = days.start().get();
    LocalDate last = days.end().get();
    return resolved.withDays(
        switch (side) {
          case SINCE -> DateSpan.from(first);
          case UNTIL -> DateSpan.until(last);
          case BEFORE -> DateSpan.until(first.minusDays(1));
          case AFTER -> DateSpan.from(last.plusDays(1));
        });
  }
}
