package org.dyad.time.meaning;

import java.util.Optional;
import org.dyad.time.TimeMention.Type;
import org.dyad.time.calendar.Grain;
import org.dyad.time.calendar.Period;

/**
 * The period that a report is on: "the quarter", "the month" are those named last, else those of
 * publication. With years before it, "the year-ago quarter".
 *
 * @param years how many years before, 0 for the period itself
 */
public record Reported(Grain grain, int years) implements Meaning {

  @Override
  public Resolved in(Context context) {
    Optional<Period> period =
        context
            .recent()
            .of(grain)
            .flatMap(Resolved::period)
            .or(() -> context.published().flatMap(day -> Period.around(grain, day)));
    if (period.isEmpty()) {
      return Resolved.unknown(Type.DATE, Deictic.unknown(grain));
    }
    String anchor =
        context.recent().of(grain).isPresent()
            ? "from " + period.get().value()
            : Context.publishedOn(context.published().orElseThrow());
    return Period.around(grain, period.get().first().minusYears(years))
        .map(found -> Resolved.of(found, anchor))
        .orElseGet(() -> Resolved.unknown(Type.DATE, Deictic.unknown(grain)));
  }
}
