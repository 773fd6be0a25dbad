package org.dyad.time.meaning;

import java.util.List;
import org.dyad.time.TimeMention.Type;
import org.dyad.time.calendar.Period;
import org.dyad.time.calendar.Yearly;

/** The occurrence in a year that is counted from something: "in May last year". */
public record InYear(Yearly what, Meaning year) implements Meaning {

  @Override
  public Resolved in(Context context) {
    Resolved whole = year.in(context);
    if (whole.period().isEmpty()) {
      return Resolved.unknown(Type.DATE, what.valueWithoutYear());
    }
    List<Period> found = what.in(whole.period().get().first().getYear());
    return found.isEmpty()
        ? Resolved.unknown(Type.DATE, what.valueWithoutYear())
        : Resolved.of(found.get(0), whole.anchor());
  }
}
