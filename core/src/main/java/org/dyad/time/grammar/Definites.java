package org.dyad.time.grammar;

import java.util.Optional;
import org.dyad.time.TimeMention.Type;
import org.dyad.time.calendar.Grain;
import org.dyad.time.meaning.Counted;
import org.dyad.time.meaning.Deictic;
import org.dyad.time.meaning.EndUnits;
import org.dyad.time.meaning.Fixed;
import org.dyad.time.meaning.Lasting;
import org.dyad.time.meaning.Lean;
import org.dyad.time.meaning.Meaning;
import org.dyad.time.meaning.Reported;
import org.dyad.time.meaning.TimeOfDay;
import org.dyad.time.meaning.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Times that an article or its like makes definite: "the nine months", "the first nine months of
 * 2017", "the year-ago quarter", "all week", "another month", "in the morning", "this year and
 * next".
 */
final class Definites {

  private final Dates dates;

  Definites(Dates dates) {
    this.dates = dates;
  }

  @Nullable Match match(Pieces p, int i) {
    Match best = Years.longer(amount(p, i), yearAgo(p, i));
    best = Years.longer(best, all(p, i));
    best = Years.longer(best, another(p, i));
    best = Years.longer(best, dayPart(p, i));
    best = Years.longer(best, fiscalYear(p, i));
    return Years.longer(best, andNext(p, i));
  }

  /** "The nine months", "those two years", "the first nine months of 2017". */
  private @Nullable Match amount(Pieces p, int i) {
    if (!p.isAny(i, "the", "these") && !p.is(i, "those")) {
      return null;
    }
    boolean last = p.isAny(i + 1, "last", "final");
    boolean part = last || p.is(i + 1, "first") || p.isAny(i + 1, "initial", "remaining");
    int from = part ? i + 2 : i + 1;
    Numbers.Amount amount = Numbers.at(p, from);
    if (amount == null || amount.article() || !p.is(amount.next(), Kind.UNITS)) {
      return null;
    }
    Unit unit = Relatives.unitAt(p, amount.next());
    int next = amount.next() + 1;
    if (unit == null || unit == Unit.SECOND || Durations.sign(p, next) != 0 || p.is(next, "ago")) {
      return null;
    }
    boolean end = last || p.is(i + 1, "first");
    if (end && p.is(next, "of") && amount.isKnown() && !unit.isOfClock()) {
      Match whole = year(p, next + 1);
      if (whole != null) {
        Meaning meaning = new EndUnits((int) amount.value(), unit, whole.meaning(), last);
        return new Match(i, whole.next(), meaning);
      }
    }
    if (p.is(i + 1, "last")) {
      // "The last three months" count back from publication.
      return null;
    }
    return new Match(i, next, new Lasting(amount.value(), unit, Lean.EITHER));
  }

  private @Nullable Match year(Pieces p, int i) {
    if (p.is(i, "the") && p.is(i + 1, "year")) {
      return new Match(i, i + 2, new Deictic(Grain.YEAR, 0));
    }
    return dates.plain(p, i);
  }

  /** "The year-ago quarter", "the year-earlier period", "the year-ago level". */
  private static @Nullable Match yearAgo(Pieces p, int i) {
    int j = p.isAny(i, "the", "a") ? i + 1 : i;
    if (!p.is(j, "year") || !p.isDash(j + 1) || !p.isAny(j + 2, "ago", "earlier")) {
      return null;
    }
    int k = j + 3;
    if (p.is(k, "quarter")) {
      return new Match(i, k + 1, new Reported(Grain.QUARTER, 1));
    }
    if (p.is(k, "month")) {
      return new Match(i, k + 1, new Reported(Grain.MONTH, 1));
    }
    boolean span = p.isAny(k, "period", "half");
    return new Match(span ? i : j, span ? k + 1 : k, new Counted(Optional.of(-1), Unit.YEAR, true));
  }

  /** "All day", "all week long", "all year". */
  private static @Nullable Match all(Pieces p, int i) {
    if (!p.is(i, "all") || !p.is(i + 1, Kind.UNIT) || p.is(i - 1, "of")) {
      return null;
    }
    Unit unit = Relatives.unitAt(p, i + 1);
    if (unit == null || unit.isOfClock() || p.isDash(i + 2)) {
      return null;
    }
    int next = p.is(i + 2, "long") ? i + 3 : i + 2;
    return new Match(i, next, new Lasting(1, unit, Lean.EITHER));
  }

  /** "Another week", "another two years". */
  private static @Nullable Match another(Pieces p, int i) {
    if (!p.is(i, "another")) {
      return null;
    }
    Numbers.Amount amount = p.is(i + 1, Kind.UNIT) ? null : Numbers.at(p, i + 1);
    int k = amount == null ? i + 1 : amount.next();
    Unit unit = Relatives.unitAt(p, k);
    if (unit == null || unit == Unit.SECOND || unit == Unit.DAY && amount == null) {
      return null;
    }
    double count = amount == null ? 1 : amount.value();
    return p.isDash(k + 1) ? null : new Match(i, k + 1, new Lasting(count, unit, Lean.EITHER));
  }

  /** "In the morning", "during the night": of the day told of. */
  private static @Nullable Match dayPart(Pieces p, int i) {
    int at = p.isAny(i + 1, "early", "late") ? i + 2 : i + 1;
    if (!p.is(i, "the") || !p.is(at, Kind.DAY_PART) || !isDuring(p.text(i - 1))) {
      return null;
    }
    String part = DayPart.values()[p.value(at, Kind.DAY_PART)].name();
    boolean explained = p.isAny(at + 1, "of", "when") || p.is(at + 1, "before");
    return explained || p.upos(at + 1).equals("NOUN") || p.isDash(at + 1)
        ? null
        : new Match(i, at + 1, new TimeOfDay(Optional.empty(), part));
  }

  private static boolean isDuring(String preposition) {
    return switch (preposition) {
      case "in", "during", "through", "throughout" -> true;
      default -> false;
    };
  }

  /** "This fiscal year", "the current school year". */
  private static @Nullable Match fiscalYear(Pieces p, int i) {
    int j = p.is(i, "the") ? i + 1 : i;
    if (!p.is(j, Kind.DIRECTION) || !p.is(j + 2, "year") || p.isAny(j, "past", "coming")) {
      return null;
    }
    boolean kind =
        p.isAny(j + 1, "fiscal", "financial")
            || p.isAny(j + 1, "calendar", "academic")
            || p.is(j + 1, "school");
    int offset = p.value(j, Kind.DIRECTION) - 1;
    return kind ? new Match(i, j + 3, new Deictic(Grain.YEAR, offset)) : null;
  }

  /** The "next" of "this year and next". */
  private static @Nullable Match andNext(Pieces p, int i) {
    boolean after = p.is(i, "next") && p.isAny(i - 1, "and", "or") && p.is(i - 3, "this");
    if (!after || !p.is(i - 2, Kind.UNIT) || p.upos(i + 1).equals("NOUN")) {
      return null;
    }
    Unit unit = Relatives.unitAt(p, i - 2);
    return unit == null || unit.isOfClock()
        ? null
        : new Match(i, i + 1, new Deictic(unit.grain(), 1));
  }

  /** A date of no certain week: "a Friday in June". */
  static Match someWeekday(Pieces p, int i, int next) {
    return new Match(i, next, new Fixed(Type.DATE, "XXXX-WXX-" + Relatives.weekday(p, i)));
  }
}
