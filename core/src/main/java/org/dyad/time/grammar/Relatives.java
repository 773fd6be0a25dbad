package org.dyad.time.grammar;

import java.time.DayOfWeek;
import java.util.Optional;
import org.dyad.time.calendar.Grain;
import org.dyad.time.calendar.Season;
import org.dyad.time.calendar.Yearly;
import org.dyad.time.meaning.AtThatTime;
import org.dyad.time.meaning.Counted;
import org.dyad.time.meaning.Deictic;
import org.dyad.time.meaning.Direction;
import org.dyad.time.meaning.InYear;
import org.dyad.time.meaning.Lasting;
import org.dyad.time.meaning.Lean;
import org.dyad.time.meaning.Meaning;
import org.dyad.time.meaning.Part;
import org.dyad.time.meaning.Recurring;
import org.dyad.time.meaning.Reported;
import org.dyad.time.meaning.TimeOfDay;
import org.dyad.time.meaning.Unit;
import org.dyad.time.meaning.Weekday;
import org.dyad.time.meaning.WeekdayFrom;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that say where they are counted from: "last week", "this Friday", "the past five
 * years", "the following day", "yesterday", "the weekend".
 */
final class Relatives {

  private static final Unit[] UNITS = Unit.values();
  private static final Direction[] DIRECTIONS = Direction.values();
  private static final DayPart[] PARTS = DayPart.values();

  /** A direction word: from publication, or from what was told before. */
  private record Head(Direction direction, int told, boolean the, boolean past, int next) {

    boolean isTold() {
      return direction == Direction.BARE;
    }

    Lean side() {
      return switch (direction) {
        case LAST -> Lean.BACK;
        case NEXT -> Lean.AHEAD;
        default -> Lean.EITHER;
      };
    }

    int offset() {
      return direction.ordinal() - Direction.THIS.ordinal();
    }
  }

  private final Names names;

  Relatives(Names names) {
    this.names = names;
  }

  @Nullable Match match(Pieces p, int i) {
    Match best = Years.longer(dayWord(p, i), theUnit(p, i));
    Head head = head(p, i);
    if (head != null) {
      best = Years.longer(best, amount(p, i, head));
      best = Years.longer(best, unit(p, i, head));
      best = Years.longer(best, named(p, i, head));
    }
    return best;
  }

  /** A year counted from something, after what lies in it: "last year", "of the same year". */
  static Optional<Match> ofYear(Pieces p, int i) {
    int j = p.is(i, ",") ? i + 1 : i;
    j = p.is(j, "of") ? j + 1 : j;
    if (p.is(j, "the") && p.is(j + 1, "year") && p.is(j - 1, "of")) {
      return Optional.of(new Match(j, j + 2, new Deictic(Grain.YEAR, 0)));
    }
    Head head = head(p, j);
    boolean past = head != null && head.past() && head.direction() != Direction.THIS;
    if (head == null || !p.is(head.next(), "year") || past) {
      return Optional.empty();
    }
    return Optional.ofNullable(unit(p, j, head));
  }

  private static @Nullable Head head(Pieces p, int i) {
    boolean the = p.is(i, "the");
    int j = the ? i + 1 : i;
    if (p.is(j, "very")) {
      j++;
    }
    if (p.is(j, "this") && p.is(j + 1, Kind.DIRECTION) && !p.is(j + 1, "this")) {
      j++;
    }
    if (p.is(j, "that") && p.is(j + 1, "same")) {
      j++;
      the = true;
    }
    int told = p.value(j, Kind.TOLD);
    int direction = p.value(j, Kind.DIRECTION);
    if (p.is(j, "last") && p.upos(j).equals("VERB")) {
      return null;
    }
    if (direction != Vocabulary.NONE && !(told != Vocabulary.NONE && isNextDay(p, j + 1))) {
      if (p.is(j, "latest")) {
        // "The latest quarter" is the one before this, not the length of one.
        int unit = p.is(j + 1, "fiscal") ? j + 2 : j + 1;
        boolean dated = p.is(unit, Kind.UNIT) && !p.is(unit, "day");
        return dated || Numbers.at(p, j + 1) != null
            ? new Head(DIRECTIONS[direction], 0, false, false, unit)
            : null;
      }
      boolean past = !p.isAny(j, "last", "next");
      if (p.isAny(j, "past", "coming") && !the && !p.is(j - 1, "this")) {
        return null;
      }
      return new Head(DIRECTIONS[direction], 0, the, past, j + 1);
    }
    if (told == Vocabulary.NONE || !(the || p.isAny(j, "that", "next"))) {
      return null;
    }
    return p.is(j, "that") && p.upos(j).equals("SCONJ")
        ? null
        : new Head(Direction.BARE, told, the, false, j + 1);
  }

  /** "Next day" and "next morning" are counted from what was told, "next week" is not. */
  private static boolean isNextDay(Pieces p, int i) {
    return p.is(i, "day") || p.is(i, Kind.DAY_PART);
  }

  /** "The past five years", "the next two to three weeks". */
  private static @Nullable Match amount(Pieces p, int start, Head head) {
    if (head.direction() == Direction.THIS) {
      return null;
    }
    int from = head.next();
    Numbers.Amount amount = p.isAny(from, "a", "an") ? null : Numbers.at(p, from);
    if (amount == null) {
      return null;
    }
    int k = amount.next();
    if (p.is(k, Kind.FILLER)) {
      k++;
    }
    if (p.isDash(k)) {
      k++;
    }
    Unit unit = unitAt(p, k);
    return unit == null
        ? null
        : new Match(start, k + 1, new Lasting(amount.value(), unit, head.side()));
  }

  static @Nullable Unit unitAt(Pieces p, int i) {
    int value = p.value(i, Kind.UNITS);
    if (value == Vocabulary.NONE) {
      value = p.value(i, Kind.UNIT);
    }
    return value == Vocabulary.NONE ? null : UNITS[value];
  }

  /** "Last week", "the past year", "the following day". */
  private static @Nullable Match unit(Pieces p, int start, Head head) {
    int value = p.value(head.next(), Kind.UNIT);
    if (value == Vocabulary.NONE || p.isDash(head.next() + 1) && p.glued(head.next() + 1)) {
      return null;
    }
    Unit unit = UNITS[value];
    int next = head.next() + 1;
    if (head.isTold()) {
      boolean clock = unit == Unit.SECOND || unit == Unit.MINUTE || unit == Unit.HOUR;
      return clock
          ? null
          : new Match(start, next, new Counted(Optional.of(head.told()), unit, true));
    }
    if (unit == Unit.SECOND || unit == Unit.MINUTE) {
      return null;
    }
    boolean lasting = unit.isOfClock() || unit == Unit.FORTNIGHT;
    boolean span = head.the() && unit != Unit.WEEKEND && unit != Unit.QUARTER;
    if (lasting || (span && head.direction() != Direction.THIS)) {
      if (unit == Unit.DAY && !head.past() || head.direction() == Direction.THIS) {
        return null;
      }
      return new Match(start, next, new Lasting(1, unit, head.side()));
    }
    if (unit == Unit.DAY && head.direction() != Direction.THIS) {
      return null;
    }
    return new Match(start, next, new Deictic(unit.grain(), head.offset()));
  }

  /** "Last September", "next Tuesday", "this summer", "last night", "this Easter". */
  private @Nullable Match named(Pieces p, int start, Head head) {
    int at = head.next();
    if (BareNames.isDirectedWeekday(p, at)) {
      DayOfWeek day = DayOfWeek.of(weekday(p, at));
      Meaning meaning =
          head.isTold() ? new WeekdayFrom(day, head.told()) : new Weekday(day, head.direction());
      boolean dot = p.is(at, Kind.WEEKDAY_SHORT) && p.is(at + 1, ".");
      return new Match(start, dot ? at + 2 : at + 1, meaning);
    }
    if (p.is(at, Kind.DAY_PART)) {
      return dayPart(p, start, head);
    }
    CalendarDates.MonthName month = CalendarDates.month(p, at);
    if (head.isTold() && head.told() == 0 && month != null) {
      Meaning year = new Counted(Optional.of(0), Unit.YEAR, true);
      return new Match(start, month.next(), new InYear(Yearly.month(month.month()), year));
    }
    if (head.isTold() || (head.the() && !head.past())) {
      return null;
    }
    if (month != null) {
      Match dated = CalendarDates.match(p, at);
      if (dated == null || dated.next() <= month.next()) {
        return directed(start, month.next(), Yearly.month(month.month()), head);
      }
      return dated.meaning() instanceof Recurring recurring
          ? directed(start, dated.next(), recurring.what(), head)
          : null;
    }
    if (p.is(at, Kind.SEASON) && isSeason(p, at)) {
      Season season = Season.values()[p.value(at, Kind.SEASON)];
      return directed(start, at + 1, Yearly.season(season), head);
    }
    return names
        .feast(p, at)
        .map(hit -> directed(start, hit.next(), hit.what(), head))
        .orElse(null);
  }

  private static boolean isSeason(Pieces p, int i) {
    boolean leaps = p.is(i, "fall") || p.is(i, "spring");
    return !(leaps && (p.isAny(i + 1, "in", "of") || p.isAny(i + 1, "from", "by")));
  }

  private static Match directed(int start, int next, Yearly what, Head head) {
    return new Match(start, next, new Recurring(what, head.direction()));
  }

  private static @Nullable Match dayPart(Pieces p, int start, Head head) {
    String part = PARTS[p.value(head.next(), Kind.DAY_PART)].name();
    Meaning day;
    if (head.isTold()) {
      day = new Counted(Optional.of(head.told()), Unit.DAY, true);
    } else if (head.direction() == Direction.THIS) {
      day = new Deictic(Grain.DAY, 0);
    } else if (head.direction() == Direction.LAST && !head.the()) {
      day = new Deictic(Grain.DAY, -1);
    } else {
      return null;
    }
    return new Match(start, head.next() + 1, new TimeOfDay(Optional.of(day), part));
  }

  static int weekday(Pieces p, int i) {
    int full = p.value(i, Kind.WEEKDAY);
    return full != Vocabulary.NONE ? full : p.value(i, Kind.WEEKDAY_SHORT);
  }

  /** "Yesterday", "tonight", "the day before yesterday", "at the time". */
  private static @Nullable Match dayWord(Pieces p, int i) {
    if (p.is(i, Kind.DAY_WORD)) {
      if (p.isCapital(i) && p.isCapital(i - 1) && p.upos(i - 1).equals("PROPN")) {
        // "USA Today"
        return null;
      }
      return new Match(i, i + 1, new Deictic(Grain.DAY, p.value(i, Kind.DAY_WORD)));
    }
    if (p.is(i, "tonight")) {
      Meaning night = new TimeOfDay(Optional.of(new Deictic(Grain.DAY, 0)), "NI");
      return new Match(i, i + 1, night);
    }
    if (p.is(i, "overnight")) {
      Meaning night = new TimeOfDay(Optional.of(new Deictic(Grain.DAY, 0)), "NI");
      return new Match(i, i + 1, night);
    }
    if (p.is(i, "the") && p.is(i + 1, "day")) {
      if (p.is(i + 2, "before") && p.is(i + 3, "yesterday")) {
        return new Match(i, i + 4, new Deictic(Grain.DAY, -2));
      }
      if (p.is(i + 2, "after") && p.is(i + 3, "tomorrow")) {
        return new Match(i, i + 4, new Deictic(Grain.DAY, 2));
      }
    }
    boolean at = p.isAny(i, "the", "that") && p.is(i - 1, "at") && p.is(i + 1, "time");
    return at && !p.isAny(i + 2, "of", "when") && !p.isAny(i + 2, "that", "being")
        ? new Match(i, i + 2, new AtThatTime())
        : null;
  }

  /** "The weekend", "the year" after a preposition, "the day before", "year-end". */
  private static @Nullable Match theUnit(Pieces p, int i) {
    int j = p.is(i, "the") ? i + 1 : i;
    Unit unit = p.is(j, Kind.UNIT) ? unitAt(p, j) : null;
    if (unit == null || unit.isOfClock()) {
      return null;
    }
    int k = p.isDash(j + 1) || p.is(j + 1, "'s") ? j + 2 : j + 1;
    if (p.is(k, "end") && unit.grain().compareTo(Grain.MONTH) >= 0 && !p.is(k - 1, "of")) {
      boolean joined = k > j + 1 || p.glued(k) || isAfterPreposition(p, i) || p.is(i - 1, "at");
      return joined ? new Match(i, k + 1, part(Part.Which.LATE, unit)) : null;
    }
    if (j == i) {
      return null;
    }
    int sign = Durations.sign(p, j + 1);
    if (sign != 0 && unit != Unit.WEEKEND && Durations.isAdverb(p, j + 1)) {
      return new Match(i, j + 2, new Counted(Optional.of(sign), unit, true));
    }
    if (p.isDash(j + 1) && p.glued(j + 1)) {
      return null;
    }
    if (unit == Unit.WEEKEND) {
      return new Match(i, j + 1, new Deictic(Grain.WEEKEND, 0, true));
    }
    boolean current = unit != Unit.DAY && unit != Unit.DECADE && unit != Unit.CENTURY;
    return current && isAfterPreposition(p, i) && !isExplained(p, j + 1)
        ? new Match(i, j + 1, reported(unit))
        : null;
  }

  private static Meaning reported(Unit unit) {
    return unit == Unit.QUARTER || unit == Unit.MONTH
        ? new Reported(unit.grain(), 0)
        : new Deictic(unit.grain(), 0);
  }

  private static Meaning part(Part.Which which, Unit unit) {
    return new Part(which, new Deictic(unit.grain(), 0));
  }

  private static boolean isAfterPreposition(Pieces p, int i) {
    return switch (p.text(i - 1)) {
      case "of", "for", "in", "during", "throughout", "by", "within", "earlier", "later" -> true;
      default -> false;
    };
  }

  /** Whether words follow that say which one it is: "the year of", "the week that". */
  private static boolean isExplained(Pieces p, int i) {
    return switch (p.text(i)) {
      case "of",
          "when",
          "that",
          "before",
          "after",
          "since",
          "in",
          "to",
          "from",
          "ended",
          "ending",
          "beginning",
          "leading",
          "following",
          "prior",
          "he",
          "she",
          "they",
          "we",
          "i" ->
          true;
      default -> p.number(i) >= 0 || p.upos(i).equals("NOUN");
    };
  }
}
