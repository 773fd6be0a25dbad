package org.dyad.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dyad.time.calendar.Grain;
import org.dyad.time.calendar.Period;

/**
 * The nth weekday of a month: "the first Monday of May". Of any other period, the period.
 *
 * @param ordinal from 1; -1 for the last
 */
public record NthWeekday(int ordinal, DayOfWeek day, Meaning month) implements Meaning {

  @Override
  public boolean lacksYear() {
    return month.lacksYear();
  }

  @Override
  public Resolved in(Context context) {
    Resolved all = month.in(context);
    if (all.period().isEmpty() || all.period().get().grain() != Grain.MONTH) {
      return all;
    }
    LocalDate first = all.period().get().first();
    LocalDate there = first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    return all.period().get().contains(there) ? Resolved.of(Period.day(there), all.anchor()) : all;
  }
}
