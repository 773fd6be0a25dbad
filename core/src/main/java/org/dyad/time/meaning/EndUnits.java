package org.dyad.time.meaning;

import java.time.LocalDate;
import org.dyad.time.DateSpan;
import org.dyad.time.TimeMention.Type;

/**
 * So many units at the start or the end of a period: "the first nine months of 2017", "the last two
 * weeks of May". A duration.
 *
 * @param last whether at its end
 */
public record EndUnits(int amount, Unit unit, Meaning whole, boolean last) implements Meaning {

  @Override
  public boolean lacksYear() {
    return whole.lacksYear();
  }

  @Override
  public Resolved in(Context context) {
    Resolved all = whole.in(context);
    Resolved plain = Resolved.unknown(Type.DURATION, unit.period(amount));
    if (all.period().isEmpty()) {
      return plain;
    }
    LocalDate start = all.period().get().first();
    LocalDate end = all.period().get().last();
    LocalDate first = last ? unit.plus(end.plusDays(1), -amount) : start;
    LocalDate until = last ? end : unit.plus(start, amount).minusDays(1);
    return until.isBefore(first) || first.isBefore(start) || until.isAfter(end)
        ? plain
        : new Resolved(
            Type.DURATION, plain.value(), DateSpan.of(first, until), all.anchor(), plain.period());
  }
}
