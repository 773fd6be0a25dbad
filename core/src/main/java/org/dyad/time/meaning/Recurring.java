package org.dyad.time.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.dyad.time.TimeMention.Type;
import org.dyad.time.calendar.Grain;
import org.dyad.time.calendar.Period;
import org.dyad.time.calendar.Yearly;

/**
 * A date without its year: "in October", "20 February", "last summer", "Easter".
 *
 * <p>"Last" is the latest that was over before publication, "next" the earliest that begins after
 * it, "this" the one of the current year. A bare one is the latest that had begun where the clause
 * looks back, the earliest that is not over where it looks ahead, and else the nearest. Where the
 * same paragraph has just told of an earlier year, a bare one that looks back goes on from there:
 * "In June 2015 they met. In September they signed" is September 2015.
 */
public record Recurring(Yearly what, Direction direction) implements Meaning {

  @Override
  public boolean lacksYear() {
    return direction == Direction.BARE;
  }

  @Override
  public Resolved in(Context context) {
    if (direction == Direction.BARE && context.told().isPresent()) {
      Optional<Resolved> goesOn = after(context.told().get(), context);
      if (goesOn.isPresent()) {
        return goesOn.get();
      }
    }
    if (context.published().isEmpty()) {
      return Resolved.unknown(Type.DATE, what.valueWithoutYear());
    }
    LocalDate day = context.published().get();
    return choose(day, context.lean())
        .map(period -> Resolved.of(period, Context.publishedOn(day)))
        .orElseGet(() -> Resolved.unknown(Type.DATE, what.valueWithoutYear()));
  }

  private Optional<Resolved> after(Resolved told, Context context) {
    if (told.period().isEmpty() || context.lean() == Lean.AHEAD) {
      return Optional.empty();
    }
    Period before = told.period().get();
    boolean past =
        context.published().isEmpty()
            || before.first().getYear() < context.published().get().getYear();
    if (!past || before.grain().compareTo(Grain.YEAR) > 0) {
      return Optional.empty();
    }
    Optional<Period> next = earliest(before.first(), before.first().getYear());
    if (next.isEmpty()
        || (context.published().isPresent()
            && next.get().first().isAfter(context.published().get()))) {
      return Optional.empty();
    }
    return Optional.of(Resolved.of(next.get(), "after " + told.value()));
  }

  private Optional<Period> earliest(LocalDate from, int year) {
    for (int y = year; y <= year + 4; y++) {
      for (Period period : what.in(y)) {
        if (!period.last().isBefore(from)) {
          return Optional.of(period);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Period> choose(LocalDate day, Lean lean) {
    Optional<Period> best = Optional.empty();
    for (int year = day.getYear() - 4; year <= day.getYear() + 4; year++) {
      for (Period period : what.in(year)) {
        if (allowed(period, day, lean)
            && (best.isEmpty() || period.distance(day) < best.get().distance(day))) {
          best = Optional.of(period);
        }
      }
    }
    return best;
  }

  private boolean allowed(Period period, LocalDate day, Lean lean) {
    return switch (direction) {
      case LAST -> period.last().isBefore(day);
      case NEXT -> period.first().isAfter(day);
      case THIS -> period.first().getYear() == day.getYear() || period.contains(day);
      case BARE ->
          switch (lean) {
            case BACK -> !period.first().isAfter(day);
            case AHEAD -> !period.last().isBefore(day);
            case EITHER -> true;
          };
    };
  }
}
