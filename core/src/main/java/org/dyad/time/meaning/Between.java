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

  /** One end of a span, where each is an expression of its own. */
  public record End(Between span, boolean last) implements Meaning {

    @Override
    public Resolved in(Context context) {
      Resolved[] ends = span.ends(context);
      return ends[last ? 1 : 0];
    }
  }

  @Override
  public Resolved in(Context context) {
    Resolved[] ends = ends(context);
    Resolved a = ends[0];
    Resolved b = ends[1];
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

  private Resolved[] ends(Context context) {
    boolean firstGives =
        from.lacksYear() == to.lacksYear() ? context.lean() == Lean.AHEAD : to.lacksYear();
    if (firstGives) {
      Resolved a = from.in(context);
      return new Resolved[] {a, to.in(at(context, a.days().start(), Lean.AHEAD))};
    }
    Resolved b = to.in(context);
    return new Resolved[] {from.in(at(context, b.days().start(), Lean.BACK)), b};
  }

  /** The context of one side: it is counted from the other side. */
  private static Context at(Context context, Optional<LocalDate> day, Lean lean) {
    return day.map(other -> context.on(other, lean)).orElse(context);
  }
}
