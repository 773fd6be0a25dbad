package org.dyad.time.grammar;

import java.time.DayOfWeek;
import java.util.Optional;
import org.dyad.time.calendar.Grain;
import org.dyad.time.meaning.Between;
import org.dyad.time.meaning.Counted;
import org.dyad.time.meaning.Deictic;
import org.dyad.time.meaning.Direction;
import org.dyad.time.meaning.EitherWay;
import org.dyad.time.meaning.Explicit;
import org.dyad.time.meaning.InWeek;
import org.dyad.time.meaning.InYear;
import org.dyad.time.meaning.Meaning;
import org.dyad.time.meaning.Part;
import org.dyad.time.meaning.Recurring;
import org.dyad.time.meaning.TimeOfDay;
import org.dyad.time.meaning.Weekday;
import org.dyad.time.meaning.WeekdayFrom;
import org.jspecify.annotations.Nullable;

/** Everything that names days: single dates, dates with a time of day, and spans of two dates. */
final class Dates {

  private final Names names;
  private final Relatives relatives;
  private final Parts parts;

  Dates(Names names) {
    this.names = names;
    this.relatives = new Relatives(names);
    this.parts = new Parts(this);
  }

  @Nullable Match match(Pieces p, int i) {
    Match first = single(p, i);
    if (first == null) {
      return clockFirst(p, i);
    }
    return span(p, i, first);
  }

  /** A date or a part of one, with its time of day. */
  private @Nullable Match single(Pieces p, int i) {
    Match whole = Years.longer(plain(p, i), parts.match(p, i));
    return whole == null ? null : withTime(p, whole);
  }

  /** A date without "early" or "late" before it. */
  @Nullable Match plain(Pieces p, int i) {
    Match best = CalendarDates.match(p, i);
    best = Years.longer(best, Years.match(p, i));
    best = Years.longer(best, Periods.match(p, i));
    best = Years.longer(best, relatives.match(p, i));
    Match named = names.match(p, i);
    // A name says more than its words: "9/11", "Sept. 11" before "attacks".
    if (named != null && (best == null || named.next() >= best.next())) {
      best = named;
    }
    return Years.longer(best, weekday(p, i));
  }

  static boolean isDayWord(Pieces p, int i) {
    return p.is(i, Kind.DAY_WORD) || p.is(i, Kind.WEEKDAY) || p.is(i, "tonight");
  }

  /** Whether a meaning is a day, as far as its form shows. */
  static boolean isDay(Meaning meaning) {
    if (meaning instanceof Explicit date) {
      return date.period().grain() == Grain.DAY;
    }
    if (meaning instanceof Recurring date) {
      return date.what().valueWithoutYear().length() == "XXXX-02-20".length();
    }
    if (meaning instanceof InYear date) {
      return date.what().valueWithoutYear().length() == "XXXX-02-20".length();
    }
    if (meaning instanceof Deictic date) {
      return date.grain() == Grain.DAY;
    }
    if (meaning instanceof Part part) {
      return isDay(part.whole());
    }
    if (meaning instanceof Counted date) {
      return date.unit().grain() == Grain.DAY && !date.unit().isOfClock();
    }
    return meaning instanceof Weekday
        || meaning instanceof EitherWay
        || meaning instanceof WeekdayFrom
        || meaning instanceof InWeek;
  }

  /** "Monday", "Monday, February 19", "Monday last week". */
  private @Nullable Match weekday(Pieces p, int i) {
    if (!p.is(i, Kind.WEEKDAY) && !p.is(i, Kind.WEEKDAY_SHORT)) {
      return null;
    }
    int next = p.is(i, Kind.WEEKDAY_SHORT) && p.is(i + 1, ".") ? i + 2 : i + 1;
    Match date = CalendarDates.match(p, p.is(next, ",") ? next + 1 : next);
    if (date != null && isDay(date.meaning()) && p.isCapital(i)) {
      return date.from(i);
    }
    if (!BareNames.isWeekday(p, i)) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(Relatives.weekday(p, i));
    int k = p.is(next, "of") ? next + 1 : next;
    Match week = relatives.match(p, k);
    if (week != null && p.is(week.next() - 1, "week") && week.meaning() instanceof Deictic) {
      return new Match(i, week.next(), new InWeek(day, week.meaning()));
    }
    if (p.is(i - 1, Kind.ORDINAL) && p.is(next, "of")) {
      return null;
    }
    boolean some = p.isAny(i - 1, "a", "any") && !p.is(next, Kind.DAY_PART);
    return some && !p.is(next, "'s") && !p.upos(next).equals("NOUN")
        ? Definites.someWeekday(p, i, next)
        : new Match(i, next, new Weekday(day, Direction.BARE));
  }

  /** "Monday night", "3 May at 8 p.m.", "yesterday in the evening". */
  private static Match withTime(Pieces p, Match date) {
    if (!isDay(date.meaning())) {
      return date;
    }
    int i = date.next();
    int part = p.is(i, Kind.PART) && p.is(i + 1, Kind.DAY_PART) ? i + 1 : i;
    if (p.is(part, Kind.DAY_PART) && !p.is(part, "dawn")) {
      String code = DayPart.values()[p.value(part, Kind.DAY_PART)].name();
      return date.as(new TimeOfDay(Optional.of(date.meaning()), code), part + 1);
    }
    if (p.isAny(i, "in", "at") && (p.is(i + 1, "the") || p.is(i + 1, "night"))) {
      int at = p.is(i + 1, "the") ? i + 2 : i + 1;
      if (p.is(at, Kind.DAY_PART) && !p.isAny(at + 1, "of", "on")) {
        String code = DayPart.values()[p.value(at, Kind.DAY_PART)].name();
        return date.as(new TimeOfDay(Optional.of(date.meaning()), code), at + 1);
      }
    }
    int k = p.is(i, ",") ? i + 1 : i;
    if (p.isAny(k, "at", "around") || p.isAny(k, "about", "by") || p.is(k, "t")) {
      k++;
    }
    Clock.Time time = Clock.at(p, k, true);
    return time == null
        ? date
        : date.as(new TimeOfDay(Optional.of(date.meaning()), time.value()), time.next());
  }

  /** "8 p.m. on Monday", "noon yesterday". */
  private @Nullable Match clockFirst(Pieces p, int i) {
    Clock.Time time = Clock.at(p, i, false);
    if (time == null) {
      time = Clock.at(p, i, true);
      if (time == null || !p.is(time.next(), "on") && !isDayWord(p, time.next())) {
        return null;
      }
    }
    int k = p.is(time.next(), ",") ? time.next() + 1 : time.next();
    Match date = plain(p, p.is(k, "on") ? k + 1 : k);
    if (date == null || !isDay(date.meaning())) {
      return null;
    }
    // "9 o'clock Tuesday morning": the clock says more than the part of the day.
    int next = p.is(date.next(), Kind.DAY_PART) ? date.next() + 1 : date.next();
    return new Match(i, next, new TimeOfDay(Optional.of(date.meaning()), time.value()));
  }

  /** "Monday to Thursday", "between 2010 and 2012", "from May to July 2017". */
  private Match span(Pieces p, int i, Match first) {
    if (first.meaning() instanceof Between || first.meaning() instanceof TimeOfDay) {
      return first;
    }
    int join = first.next();
    boolean dash = p.isDash(join);
    boolean from = p.is(i - 1, "from");
    boolean between = p.is(i - 1, "between");
    boolean to =
        p.isAny(join, "to", "through")
            || (p.isAny(join, "until", "till") && from)
            || (p.is(join, "and") && between);
    if (!dash && !to) {
      return first;
    }
    Match second = single(p, join + 1);
    if (second == null
        || second.meaning() instanceof Between
        || !isLike(first.meaning(), second.meaning(), from || between)) {
      return first;
    }
    Between meaning = new Between(first.meaning(), second.meaning());
    return new Match(i, second.next(), meaning, first.next(), join + 1);
  }

  /** Whether two dates can be the ends of one span: calendar dates both, or both counted. */
  private static boolean isLike(Meaning a, Meaning b, boolean announced) {
    boolean likeA = isCalendar(a);
    boolean likeB = isCalendar(b);
    return likeA && likeB && (announced || isDay(a) == isDay(b)) || a.getClass() == b.getClass();
  }

  private static boolean isCalendar(Meaning meaning) {
    return meaning instanceof Explicit
        || meaning instanceof Recurring
        || meaning instanceof InYear
        || meaning instanceof Weekday;
  }
}
