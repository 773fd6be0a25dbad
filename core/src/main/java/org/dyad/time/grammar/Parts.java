package org.dyad.time.grammar;

import java.time.DayOfWeek;
import java.util.Optional;
import org.dyad.time.calendar.Grain;
import org.dyad.time.meaning.Deictic;
import org.dyad.time.meaning.Enclosing;
import org.dyad.time.meaning.Meaning;
import org.dyad.time.meaning.NthWeekday;
import org.dyad.time.meaning.Part;
import org.dyad.time.meaning.SubPeriod;
import org.dyad.time.meaning.TheDay;
import org.dyad.time.meaning.TimeOfDay;
import org.dyad.time.meaning.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Parts of periods and days: "early May", "late last year", "the end of 2016", "the first week of
 * June", "earlier this month", "the morning of 3 May", "the week of May 3".
 */
final class Parts {

  private static final Part.Which[] WHICH = Part.Which.values();

  private final Dates dates;

  Parts(Dates dates) {
    this.dates = dates;
  }

  @Nullable Match match(Pieces p, int i) {
    int j = p.is(i, "the") ? i + 1 : i;
    Match best = adjective(p, i, j);
    best = Years.longer(best, noun(p, i, j));
    best = Years.longer(best, nth(p, i, j));
    best = Years.longer(best, ofDay(p, i, j));
    best = Years.longer(best, nthWeekday(p, i, j));
    return Years.longer(best, enclosing(p, i, j));
  }

  /** "Early May", "mid-2017", "later this week", "early in 2018", "earlier in the day". */
  private @Nullable Match adjective(Pieces p, int start, int j) {
    int value = p.value(j, Kind.PART);
    if (value == Vocabulary.NONE) {
      return null;
    }
    Part.Which which = WHICH[value];
    int k = p.isDash(j + 1) ? j + 2 : j + 1;
    boolean than = which == Part.Which.EARLIER || which == Part.Which.LATER;
    boolean loose = p.isAny(k, "in", "on");
    if (loose) {
      k++;
    }
    if (loose && than) {
      Match unit = inTheUnit(p, start, k, which);
      if (unit != null) {
        return unit;
      }
    }
    if (which == Part.Which.MID && p.is(k, Kind.UNIT) && k > j + 1) {
      Unit unit = Relatives.unitAt(p, k);
      return unit == null || unit.isOfClock()
          ? null
          : new Match(start, k + 1, new Part(which, new Deictic(unit.grain(), 0)));
    }
    if (than && !loose && !p.isAny(k, "this", "that") && !Dates.isDayWord(p, k)) {
      return null;
    }
    Match whole = dates.plain(p, k);
    boolean bareSeason = start < j && p.is(k, "the");
    return whole == null || bareSeason
        ? null
        : new Match(start, whole.next(), new Part(which, whole.meaning()));
  }

  /** "Earlier in the day" is of the day told of, "later in the year" of the year of publication. */
  private static @Nullable Match inTheUnit(Pieces p, int start, int k, Part.Which which) {
    if (!p.is(k, "the") || !p.is(k + 1, Kind.UNIT)) {
      return null;
    }
    Unit unit = Relatives.unitAt(p, k + 1);
    if (unit == null || unit.isOfClock()) {
      return null;
    }
    Meaning whole = unit == Unit.DAY ? new TheDay() : new Deictic(unit.grain(), 0);
    return new Match(start, k + 2, new Part(which, whole));
  }

  /** "The beginning of May", "the end of last year", "the end of the year". */
  private @Nullable Match noun(Pieces p, int start, int j) {
    int value = p.value(j, Kind.PART_NOUN);
    if (value == Vocabulary.NONE || !p.is(j + 1, "of")) {
      return null;
    }
    int k = j + 2;
    Match whole = dates.plain(p, k);
    if (whole == null && p.is(k, "the") && p.is(k + 1, Kind.UNIT)) {
      Unit unit = Relatives.unitAt(p, k + 1);
      if (unit == null || unit.isOfClock() || unit == Unit.DAY) {
        return null;
      }
      whole = new Match(k, k + 2, new Deictic(unit.grain(), 0));
    }
    return whole == null
        ? null
        : new Match(start, whole.next(), new Part(WHICH[value], whole.meaning()));
  }

  /** "The first week of June", "the last day of October", "the latter half of 2016". */
  private @Nullable Match nth(Pieces p, int start, int j) {
    int number = p.is(j, "latter") ? 2 : Years.ordinal(p, j);
    if (p.is(j, Kind.ORDINAL)) {
      number = p.value(j, Kind.ORDINAL);
    }
    int k = j + (p.number(j) >= 0 ? 2 : 1);
    if (number == Vocabulary.NONE || number == 0 || (number < 0 && !p.is(j, Kind.ORDINAL))) {
      return null;
    }
    Grain grain = grain(p, k);
    if (grain == null || !p.is(k + 1, "of") || number > 31) {
      return null;
    }
    Match whole = dates.plain(p, k + 2);
    return whole == null
        ? null
        : new Match(start, whole.next(), new SubPeriod(number, grain, whole.meaning()));
  }

  /** "The first Monday of May", "the last Friday in June 2017". */
  private @Nullable Match nthWeekday(Pieces p, int start, int j) {
    int number = Years.ordinal(p, j);
    int k = j + (p.number(j) >= 0 ? 2 : 1);
    if (number == 0 || number < -1 || number > 5 || !p.is(k, Kind.WEEKDAY)) {
      return null;
    }
    if (number < 0 && !p.is(j, Kind.ORDINAL) || !p.isAny(k + 1, "of", "in")) {
      return null;
    }
    Match month = dates.plain(p, k + 2);
    return month == null
        ? null
        : new Match(
            start,
            month.next(),
            new NthWeekday(number, DayOfWeek.of(p.value(k, Kind.WEEKDAY)), month.meaning()));
  }

  private static @Nullable Grain grain(Pieces p, int i) {
    if (p.is(i, "half")) {
      return Grain.HALF;
    }
    Unit unit = p.is(i, Kind.UNIT) ? Relatives.unitAt(p, i) : null;
    return unit == null || unit.isOfClock() ? null : unit.grain();
  }

  /** "The morning of 3 May", "the early hours of Monday", "the night of September 11". */
  private @Nullable Match ofDay(Pieces p, int start, int j) {
    int k = p.is(j, Kind.PART) ? j + 1 : j;
    String part;
    if (p.is(k, Kind.DAY_PART)) {
      part = DayPart.values()[p.value(k, Kind.DAY_PART)].name();
      k = p.is(k + 1, "hours") ? k + 1 : k;
    } else if (p.is(k, "hours") && (k > j || p.is(k - 1, "small"))) {
      part = DayPart.MO.name();
    } else if (p.is(k, "small") && p.is(k + 1, "hours")) {
      part = DayPart.MO.name();
      k++;
    } else {
      return null;
    }
    if (!p.isAny(k + 1, "of", "on")) {
      return null;
    }
    Match day = dates.plain(p, k + 2);
    return day == null || !Dates.isDay(day.meaning())
        ? null
        : new Match(start, day.next(), new TimeOfDay(Optional.of(day.meaning()), part));
  }

  /** "The week of May 3". */
  private @Nullable Match enclosing(Pieces p, int start, int j) {
    boolean week = p.is(j, "week");
    if (start == j || !(week || p.is(j, "weekend")) || !p.is(j + 1, "of")) {
      return null;
    }
    Match day = dates.plain(p, j + 2);
    return day == null || !Dates.isDay(day.meaning())
        ? null
        : new Match(
            start, day.next(), new Enclosing(week ? Grain.WEEK : Grain.WEEKEND, day.meaning()));
  }
}
