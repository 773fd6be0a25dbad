package org.dyad.time.meaning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dyad.time.DateSpan;
import org.dyad.time.calendar.Grain;
import org.dyad.time.calendar.Period;

/**
 * A part of a period: "early May", "late last year", "earlier this month". The value stays that of
 * the whole, as TIMEX3 has it (the part is its {@code mod}: START, MID, END); the days are those of
 * the part.
 *
 * <p>Early, mid and late are thirds, in whole months for periods of a quarter to a year (late 2017
 * is September to December), in whole years for decades and centuries, and else in days (early May
 * is 1 to 10 May); for a single day they are the day. "Earlier this year" ends and "later this
 * year" begins on the day of publication.
 */
public record Part(Which which, Meaning whole) implements Meaning {

  /** Which part. */
  public enum Which {
    EARLY,
    MID,
    LATE,
    /** The part that is over. */
    EARLIER,
    /** The part to come. */
    LATER
  }

  @Override
  public boolean lacksYear() {
    return whole.lacksYear();
  }

  @Override
  public Resolved in(Context context) {
    Resolved all = whole.in(context);
    if (all.period().isEmpty() || all.days().isUnknown()) {
      return all;
    }
    Period period = all.period().get();
    return switch (which) {
      case EARLY -> all.withDays(third(period, 0));
      case MID -> all.withDays(third(period, 1));
      case LATE -> all.withDays(third(period, 2));
      case EARLIER ->
          context.published().filter(period::contains).isPresent()
              ? all.withDays(DateSpan.of(period.first(), context.published().get()))
              : all;
      case LATER ->
          // "Later in the month, he resigned" is over, however late it was.
          context.lean() != Lean.BACK && context.published().filter(period::contains).isPresent()
              ? all.withDays(DateSpan.of(context.published().get(), period.last()))
              : all;
    };
  }

  /**
   * @param number 0, 1 or 2
   */
  private static DateSpan third(Period period, int number) {
    LocalDate first = period.first();
    if (period.grain() == Grain.DAY) {
      return DateSpan.day(first);
    }
    ChronoUnit unit = ChronoUnit.DAYS;
    if (period.grain().compareTo(Grain.YEAR) > 0) {
      unit = ChronoUnit.YEARS;
    } else if (period.grain().compareTo(Grain.QUARTER) >= 0) {
      unit = ChronoUnit.MONTHS;
    }
    LocalDate end = period.last().plusDays(1);
    long length = unit.between(first, end);
    LocalDate from = first.plus(length * number / 3, unit);
    LocalDate to = number == 2 ? end : first.plus(length * (number + 1) / 3, unit);
    return DateSpan.of(from, to.minusDays(1));
  }
}
