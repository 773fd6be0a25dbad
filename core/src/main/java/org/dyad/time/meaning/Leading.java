package org.dyad.time.meaning;

import java.time.LocalDate;
import org.dyad.time.DateSpan;
import org.dyad.time.TimeMention.Type;

/** So many units from the start of a period on: "the first nine months of 2017". A duration. */
public record Leading(int amount, Unit unit, Meaning whole) implements Meaning {

  @Override
  public Resolved in(Context context) {
    Resolved all = whole.in(context);
    Resolved plain = Resolved.unknown(Type.DURATION, unit.period(amount));
    if (all.period().isEmpty()) {
      return plain;
    }
    LocalDate first = all.period().get().first();
    LocalDate last = unit.plus(first, amount).minusDays(1);
    return last.isBefore(first) || last.isAfter(all.period().get().last())
        ? plain
        : new Resolved(
            Type.DURATION, plain.value(), DateSpan.of(first, last), all.anchor(), plain.period());
  }
}
