package org.dyad.time.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.dyad.time.DateSpan;
import org.dyad.time.TimeMention.Type;
import org.dyad.time.calendar.Grain;
import org.dyad.time.calendar.Period;

/**
 * So many units before or after something: "three days ago", "two weeks earlier", "the day before",
 * "the same day", "the following year".
 *
 * <p>"Ago" counts from publication. The others count from the date named last, for units of a week
 * and less from the day named last. Where none was named, months and more count from publication,
 * because the grain hides the difference; days and weeks stay unknown.
 *
 * @param amount how many, negative before, 0 for the same one; empty for "some", "many"
 * @param told whether it counts from a date named before and not from publication
 */
public record Counted(Optional<Integer> amount, Unit unit, boolean told) implements Meaning {

  @Override
  public Resolved in(Context context) {
    if (amount.isEmpty()) {
      return Resolved.unknown(Type.DATE, "PAST_REF");
    }
    Optional<Resolved> anchor = anchor(context);
    if (anchor.isPresent()) {
      LocalDate from = anchor.get().period().map(Period::first).orElse(LocalDate.EPOCH);
      return count(from, "from " + anchor.get().value(), anchor.get().period());
    }
    if (context.published().isEmpty() || (told && isFine())) {
      return Resolved.unknown(Type.DATE, Deictic.unknown(unit.grain()));
    }
    LocalDate published = context.published().get();
    return count(published, Context.publishedOn(published), Optional.empty());
  }

  private boolean isFine() {
    return unit.grain().isFinerThan(Grain.MONTH);
  }

  private Optional<Resolved> anchor(Context context) {
    if (!told) {
      return Optional.empty();
    }
    Optional<Resolved> named = isFine() ? context.lastDay() : context.last();
    return named.isPresent() && named.get().period().isPresent() ? named : Optional.empty();
  }

  private Resolved count(LocalDate from, String anchor, Optional<Period> named) {
    LocalDate there;
    try {
      there = unit.plus(from, amount.orElse(0));
    } catch (RuntimeException e) {
      return Resolved.unknown(Type.DATE, "PAST_REF");
    }
    Grain grain = unit.grain();
    if (grain.compareTo(Grain.YEAR) > 0 && amount.orElse(0) != 0) {
      grain = Grain.YEAR;
    }
    // "A year earlier" of a quarter or a month is that quarter or month of the year before.
    if (unit == Unit.YEAR && named.isPresent() && amount.orElse(0) != 0) {
      Grain of = named.get().grain();
      if (of == Grain.QUARTER || of == Grain.HALF || of == Grain.MONTH || of == Grain.SEASON) {
        grain = of;
      }
    }
    Optional<Period> period = Period.around(grain, there);
    if (period.isEmpty()) {
      return Resolved.unknown(Type.DATE, "PAST_REF");
    }
    if (unit.isOfClock()) {
      return new Resolved(Type.TIME, there + "TXX", DateSpan.day(there), anchor, period);
    }
    return Resolved.of(period.get(), anchor);
  }
}
