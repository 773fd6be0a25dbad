package org.dyad.time.grammar;

import java.util.Optional;
import org.dyad.time.calendar.Period;
import org.dyad.time.calendar.Season;
import org.dyad.time.calendar.Yearly;
import org.dyad.time.meaning.Direction;
import org.dyad.time.meaning.Explicit;
import org.dyad.time.meaning.InYear;
import org.dyad.time.meaning.Meaning;
import org.dyad.time.meaning.Recurring;
import org.jspecify.annotations.Nullable;

/** Seasons, quarters and halves: "the summer of 2014", "Q3", "the third quarter of last year". */
final class Periods {

  private Periods() {}

  static @Nullable Match match(Pieces p, int i) {
    int j = p.is(i, "the") ? i + 1 : i;
    Match best = season(p, i, j);
    best = Years.longer(best, quarter(p, i, j));
    return Years.longer(best, half(p, i, j));
  }

  private static @Nullable Match season(Pieces p, int i, int j) {
    int value = p.value(j, Kind.SEASON);
    if (value == Vocabulary.NONE) {
      return null;
    }
    Match dated = ofYear(p, i, j + 1, Yearly.season(Season.values()[value]));
    if (dated != null && !p.upos(j).equals("VERB")) {
      return dated;
    }
    return BareNames.isSeason(p, j) ? bare(i, j + 1, Yearly.season(Season.values()[value])) : null;
  }

  private static @Nullable Match quarter(Pieces p, int i, int j) {
    int number;
    int next;
    if (p.is(j, "q") && p.glued(j + 1) && p.length(j + 1) == 1) {
      number = p.number(j + 1);
      next = j + 2;
    } else {
      number = Years.ordinal(p, j);
      if (p.is(j, "last") || p.is(j, "final")) {
        number = p.is(j, "final") ? 4 : -1;
      }
      int k = j + (p.number(j) >= 0 ? 2 : 1);
      next = p.isDash(k) ? k + 2 : k + 1;
      if (!p.is(next - 1, "quarter")) {
        return null;
      }
    }
    if (number < 1 || number > 4) {
      return null;
    }
    Match dated = ofYear(p, i, next, Yearly.quarter(number));
    return dated != null ? dated : bare(i, next, Yearly.quarter(number));
  }

  private static @Nullable Match half(Pieces p, int i, int j) {
    int number = Years.ordinal(p, j);
    int k = p.isDash(j + 1) ? j + 2 : j + 1;
    if (number < 1 || number > 2 || !p.is(k, "half")) {
      return null;
    }
    return ofYear(p, i, k + 1, Yearly.half(number));
  }

  /** With the year that follows, "2014", "of 2014", "last year", "of the year"; else null. */
  private static @Nullable Match ofYear(Pieces p, int start, int next, Yearly what) {
    int k = p.is(next, "of") || p.is(next, ",") ? next + 1 : next;
    if (Years.isYear(p, k)) {
      Meaning meaning = new InYear(what, new Explicit(Period.ofYear(p.number(k))));
      return new Match(start, k + 1, meaning);
    }
    Optional<Match> year = Relatives.ofYear(p, next);
    return year.isPresent()
        ? new Match(start, year.get().next(), new InYear(what, year.get().meaning()))
        : null;
  }

  private static Match bare(int start, int next, Yearly what) {
    return new Match(start, next, new Recurring(what, Direction.BARE));
  }
}
