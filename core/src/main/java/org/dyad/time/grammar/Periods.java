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

  private record Number(int value, int next) {}

  private Periods() {}

  static @Nullable Match match(Pieces p, int i) {
    int j = p.is(i, "the") ? i + 1 : i;
    Match best = season(p, i, j);
    best = Years.longer(best, quarter(p, i, j));
    best = Years.longer(best, half(p, i, j));
    return Years.longer(best, yearFirst(p, i, j));
  }

  /** "The 1989 third quarter", "2017's second half". */
  private static @Nullable Match yearFirst(Pieces p, int i, int j) {
    if (!Years.isYear(p, j) || p.number(j) < 1900) {
      return null;
    }
    int k = p.is(j + 1, "'s") ? j + 2 : j + 1;
    k = p.isAny(k, "fiscal", "financial") ? k + 1 : k;
    Number part = quarterNumber(p, k);
    Yearly what = part == null ? null : Yearly.quarter(part.value());
    if (part == null) {
      part = halfNumber(p, k);
      what = part == null ? null : Yearly.half(part.value());
    }
    return part == null || what == null
        ? null
        : new Match(i, part.next(), new InYear(what, new Explicit(Period.ofYear(p.number(j)))));
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
    Number quarter = quarterNumber(p, p.isAny(j, "fiscal", "financial") ? j + 1 : j);
    if (quarter == null) {
      return null;
    }
    Yearly what = Yearly.quarter(quarter.value());
    Match dated = ofYear(p, i, quarter.next(), what);
    return dated != null ? dated : bare(i, quarter.next(), what);
  }

  /** "Q3", "third quarter", "3rd quarter", "fourth-quarter". */
  private static @Nullable Number quarterNumber(Pieces p, int j) {
    if (p.is(j, "q") && p.glued(j + 1) && p.length(j + 1) == 1) {
      return number(p.number(j + 1), 4, j + 2);
    }
    int number = p.is(j, "final") ? 4 : p.is(j, "last") ? -1 : Years.ordinal(p, j);
    int k = j + (p.number(j) >= 0 ? 2 : 1);
    int at = p.isDash(k) ? k + 1 : k;
    return p.is(at, "quarter") ? number(number, 4, at + 1) : null;
  }

  /** "First half", "second-half". */
  private static @Nullable Number halfNumber(Pieces p, int j) {
    int number = Years.ordinal(p, j);
    int k = p.isDash(j + 1) ? j + 2 : j + 1;
    return p.is(k, "half") ? number(number, 2, k + 1) : null;
  }

  private static @Nullable Number number(int value, int most, int next) {
    return value < 1 || value > most ? null : new Number(value, next);
  }

  /** A half of a year that is not named must be one of business: "in the first half". */
  private static @Nullable Match half(Pieces p, int i, int j) {
    Number half = halfNumber(p, j);
    if (half == null) {
      return null;
    }
    Yearly what = Yearly.half(half.value());
    Match dated = ofYear(p, i, half.next(), what);
    if (dated != null) {
      return dated;
    }
    boolean business = isBusiness(p.lemma(half.next()));
    boolean whole =
        i < j
            && (p.isAny(i - 1, "in", "for") || p.is(i - 1, "during"))
            && !p.is(half.next(), "of")
            && !p.upos(half.next()).equals("NOUN");
    return business || whole ? bare(i, half.next(), what) : null;
  }

  private static boolean isBusiness(String noun) {
    return switch (noun) {
      case "profit",
          "profits",
          "earnings",
          "loss",
          "net",
          "sale",
          "revenue",
          "result",
          "pretax",
          "output",
          "dividend",
          "growth" ->
          true;
      default -> false;
    };
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
