package org.dyad.time.meaning;

import org.dyad.time.calendar.Grain;
import org.dyad.time.calendar.Period;

/** The week or weekend of a day: "the week of May 3". */
public record Enclosing(Grain grain, Meaning day) implements Meaning {

  @Override
  public Resolved in(Context context) {
    Resolved inner = day.in(context);
    if (inner.period().isEmpty() || inner.period().get().grain() != Grain.DAY) {
      return inner;
    }
    return Resolved.of(Period.containing(grain, inner.period().get().first()), inner.anchor());
  }
}
