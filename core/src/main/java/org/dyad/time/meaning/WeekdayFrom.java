package org.dyad.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dyad.time.TimeMention.Type;
import org.dyad.time.calendar.Period;

/**
 * A day of the week counted from the day named last: "the following Monday", "the previous Friday",
 * "that Sunday" (the one in the same week). Unknown where none was named.
 *
 * @param sign -1 before, 0 the same week, 1 after
 */
public record WeekdayFrom(DayOfWeek day, int sign) implements Meaning {

  @Override
  public Resolved in(Context context) {
    Optional<Period> named = context.lastDay().flatMap(Resolved::period);
    if (named.isEmpty()) {
      return Resolved.unknown(Type.DATE, "XXXX-WXX-" + day.getValue());
    }
    LocalDate from = named.get().first();
    LocalDate found =
        switch (sign) {
          case -1 -> from.with(TemporalAdjusters.previous(day));
          case 1 -> from.with(TemporalAdjusters.next(day));
          default -> Period.week(from).first().plusDays(day.getValue() - 1L);
        };
    return Resolved.of(Period.day(found), "from " + from);
  }
}
