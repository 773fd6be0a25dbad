package org.dyad.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dyad.time.TimeMention.Type;
import org.dyad.time.calendar.Period;

/**
 * A day of the week. A bare one is the latest up to the day of publication, that day included;
 * where the clause looks ahead, the first from that day on. "Last" and "next" leave the day of
 * publication out. "This" follows the clause, and lies in the week of publication where that does
 * not say.
 */
public record Weekday(DayOfWeek day, Direction direction) implements Meaning {

  @Override
  public Resolved in(Context context) {
    if (context.published().isEmpty()) {
      return Resolved.unknown(Type.DATE, "XXXX-WXX-" + day.getValue());
    }
    LocalDate published = context.published().get();
    LocalDate found =
        switch (direction) {
          case LAST -> published.with(TemporalAdjusters.previous(day));
          case NEXT -> published.with(TemporalAdjusters.next(day));
          case THIS ->
              context.lean() == Lean.EITHER
                  ? Period.week(published).first().plusDays(day.getValue() - 1L)
                  : follow(published, context.lean());
          case BARE -> follow(published, context.lean());
        };
    return Resolved.of(Period.day(found), Context.publishedOn(published));
  }

  private LocalDate follow(LocalDate published, Lean lean) {
    return published.with(
        lean == Lean.AHEAD
            ? TemporalAdjusters.nextOrSame(day)
            : TemporalAdjusters.previousOrSame(day));
  }
}
