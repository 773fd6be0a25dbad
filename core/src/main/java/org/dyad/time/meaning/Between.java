package org.dyad.time.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.dyad.time.DateSpan;
import org.dyad.time.TimeMention.Type;

/**
 * From one date to another. A side that does not say its year takes it from the other: "from March
 * to May 2017", "20 December 2017 to 3 January".
 */
public record Between(Meaning from, Meaning to) implements Meaning {

  @Override
  public Resolved in(Context context) {
    boolean firstGives =
        from.lacksYear() == to.lacksYear() ? context.lean() == Lean.AHEAD : to.lacksYear();
    Resolved a;
    Resolved b;
    if (firstGives) {
      a = from.in(context);
      b = to.in(at(context, a.days().start(), Lean.AHEAD));
    } else {
      b = to.in(context);
      a = from.in(at(context, b.days().start(), Lean.BACK));
    }
    Optional<LocalDate> start = a.days().start();
    Optional<LocalDate> end = b.days().end();
    String value = a.value() + "/" + b.value();
    if (start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
      return Resolved.unknown(Type.DATE, value);
    }
    String anchor = b.anchor().isEmpty() ? a.anchor() : b.anchor();
    if (from.lacksYear() != to.lacksYear()) {
      anchor = "";
    }
    return new Resolved(
        Type.DATE, value, DateSpan.of(start.get(), end.get()), anchor, Optional.empty());
  }

  /** The context of one side: it is counted from the other side. */
  private static Context at(Context context, Optional<LocalDate> day, Lean lean) {
    return day.map(other -> context.on(other, lean)).orElse(context);
  }
}
