package org.dyad.time.meaning;

import java.util.Optional;

/** "In three days": a date to come where the clause looks ahead, else how long it took. */
public record Ahead(int amount, Unit unit) implements Meaning {

  @Override
  public Resolved in(Context context) {
    return context.lean() == Lean.AHEAD
        ? new Counted(Optional.of(amount), unit, false).in(context)
        : new Lasting(amount, unit, Lean.EITHER).in(context);
  }
}
