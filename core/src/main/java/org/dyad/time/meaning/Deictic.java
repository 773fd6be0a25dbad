package org.dyad.time.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.dyad.time.TimeMention.Type;
import org.dyad.time.calendar.Grain;
import org.dyad.time.calendar.Period;

/**
 * So many periods of the calendar from the one of publication: "yesterday", "this week", "next
 * year". A bare "the weekend" is the one that the clause looks to.
 *
 * @param offset 0 is the one that holds the day of publication
 * @param follows whether the clause's direction decides instead of the offset
 */
public record Deictic(Grain grain, int offset, boolean follows) implements Meaning {

  public Deictic(Grain grain, int offset) {
    this(grain, offset, false);
  }

  @Override
  public Resolved in(Context context) {
    if (context.published().isEmpty()) {
      return Resolved.unknown(Type.DATE, unknown(grain));
    }
    LocalDate published = context.published().get();
    Optional<Period> current = Period.around(grain, published);
    if (current.isEmpty()) {
      return Resolved.unknown(Type.DATE, unknown(grain));
    }
    Period period = current.get();
    int steps = offset;
    if (follows && context.lean() != Lean.AHEAD && period.first().isAfter(published)) {
      steps = -1;
    }
    return Resolved.of(period.shift(steps), Context.publishedOn(published));
  }

  /** The value where nothing but the grain is known. */
  static String unknown(Grain grain) {
    return switch (grain) {
      case DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case SEASON, HALF, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }
}
