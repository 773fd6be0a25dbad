package org.dyad.time.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.dyad.time.DateSpan;
import org.dyad.time.calendar.Grain;
import org.dyad.time.calendar.Period;

/**
 * The nth unit of a longer period: "the first week of May", "the second half of 2017", "the last
 * day of October". Weeks are counted in sevens from the period's first day, the last one back from
 * its last day.
 *
 * @param ordinal from 1; -1 for the last
 */
public record SubPeriod(int ordinal, Grain grain, Meaning whole) implements Meaning {

  @Override
  public boolean lacksYear() {
    return whole.lacksYear();
  }

  @Override
  public Resolved in(Context context) {
    Resolved all = whole.in(context);
    if (all.period().isEmpty() || !grain.isFinerThan(all.period().get().grain())) {
      return all;
    }
    Period period = all.period().get();
    Optional<Period> part = part(period);
    if (part.isEmpty()
        || part.get().first().isBefore(period.first())
        || part.get().last().isAfter(period.last())) {
      return all;
    }
    if (grain == Grain.WEEK) {
      return all.withDays(DateSpan.of(part.get().first(), part.get().last()));
    }
    return Resolved.of(part.get(), all.anchor());
  }

  private Optional<Period> part(Period period) {
    if (grain == Grain.WEEK) {
      LocalDate first =
          ordinal < 0 ? period.last().minusDays(6) : period.first().plusDays(7L * (ordinal - 1));
      return Optional.of(new Period(Grain.WEEK, first, first.plusDays(6), period.value()));
    }
    return ordinal < 0
        ? Period.around(grain, period.last())
        : Period.around(grain, period.first()).map(p -> p.shift(ordinal - 1L));
  }
}
