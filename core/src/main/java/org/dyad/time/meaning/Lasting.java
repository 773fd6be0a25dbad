package org.dyad.time.meaning;

import java.time.LocalDate;
import org.dyad.time.DateSpan;
import org.dyad.time.TimeMention.Type;

/**
 * A duration. It has days only where it says on which side of publication it lies: "the past five
 * years" ends and "the next three months" begins on the day of publication.
 *
 * @param amount how many, negative for an unknown number
 * @param side BACK or AHEAD, EITHER for one that is not anchored
 */
public record Lasting(double amount, Unit unit, Lean side) implements Meaning {

  @Override
  public Resolved in(Context context) {
    Resolved plain = Resolved.unknown(Type.DURATION, unit.period(amount));
    if (side == Lean.EITHER
        || context.published().isEmpty()
        || amount < 1
        || amount != Math.rint(amount)) {
      return plain;
    }
    LocalDate published = context.published().get();
    LocalDate other;
    try {
      other = unit.plus(published, (long) (side == Lean.BACK ? -amount : amount));
    } catch (RuntimeException e) {
      return plain;
    }
    DateSpan days =
        side == Lean.BACK ? DateSpan.of(other, published) : DateSpan.of(published, other);
    return new Resolved(
        Type.DURATION, plain.value(), days, Context.publishedOn(published), plain.period());
  }
}
