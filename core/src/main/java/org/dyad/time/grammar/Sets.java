package org.dyad.time.grammar;

import org.dyad.time.TimeMention.Type;
import org.dyad.time.calendar.Season;
import org.dyad.time.meaning.Fixed;
import org.dyad.time.meaning.Unit;
import org.jspecify.annotations.Nullable;

/** Times that come again: "every Monday", "each year", "weekly", "Mondays", "twice a week". */
final class Sets {

  private Sets() {}

  static @Nullable Match match(Pieces p, int i) {
    if (p.is(i, Kind.EACH)) {
      return each(p, i);
    }
    if (p.is(i, Kind.REPEATED)) {
      return repeated(p, i);
    }
    if (p.is(i, Kind.WEEKDAYS) && p.isCapital(i)) {
      return set(i, i + 1, "XXXX-WXX-" + p.value(i, Kind.WEEKDAYS));
    }
    if (p.isAny(i, "weekends", "weekdays") && !p.is(i - 1, Kind.CARDINAL)) {
      return set(i, i + 1, p.is(i, "weekends") ? "XXXX-WXX-WE" : "XXXX-WXX");
    }
    if (p.isAny(i, "once", "twice") && isArticle(p, i + 1)) {
      return rate(p, i, i + 2);
    }
    Numbers.Amount times = p.isAny(i, "a", "an") ? null : Numbers.at(p, i);
    if (times != null && p.is(times.next(), "times") && isArticle(p, times.next() + 1)) {
      return rate(p, i, times.next() + 2);
    }
    boolean per = p.isAny(i, "per", "a") || p.is(i, "an");
    return per && (p.is(i, "per") || isRated(p, i)) ? rate(p, i, i + 1) : null;
  }

  private static boolean isArticle(Pieces p, int i) {
    return p.isAny(i, "a", "an") || p.isAny(i, "every", "per");
  }

  /** Whether "a year" after this is a rate: "10 million a year", "three times a week". */
  static boolean isRated(Pieces p, int i) {
    return switch (p.text(i - 1)) {
      case "times",
          "once",
          "twice",
          "million",
          "billion",
          "trillion",
          "percent",
          "%",
          "dollars",
          "euros",
          "pounds",
          "barrels",
          "tonnes",
          "tons",
          "people",
          "hours" ->
          !isDated(p, i);
      default -> p.number(i - 1) >= 0 && p.is(i, "a") && !isDated(p, i) && isMoney(p, i - 2);
    };
  }

  private static boolean isMoney(Pieces p, int i) {
    return p.is(i, "$")
        || p.is(i, "\u20ac")
        || p.is(i, "\u00a3")
        || (p.is(i, ",") && isMoney(p, i - 2));
  }

  /** "A year ago" is a date whatever stands before it. */
  private static boolean isDated(Pieces p, int i) {
    boolean more = p.is(i + 2, "and") && p.isAny(i + 3, "a", "half");
    return more || p.is(i + 2, "ago") || Durations.sign(p, i + 2) != 0;
  }

  private static @Nullable Match rate(Pieces p, int start, int i) {
    Unit unit = p.is(i, Kind.UNIT) ? Relatives.unitAt(p, i) : null;
    return unit == null || unit == Unit.SECOND ? null : set(start, i + 1, unit.period(1));
  }

  private static @Nullable Match each(Pieces p, int i) {
    int j = p.isAny(i + 1, "other", "single") ? i + 2 : i + 1;
    if (p.is(j, Kind.WEEKDAY)) {
      int next = p.is(j + 1, Kind.DAY_PART) ? j + 2 : j + 1;
      String part = next > j + 1 ? "T" + part(p, j + 1) : "";
      return set(i, next, "XXXX-WXX-" + p.value(j, Kind.WEEKDAY) + part);
    }
    CalendarDates.MonthName month = CalendarDates.month(p, j);
    if (month != null) {
      String number = month.month() < 10 ? "0" + month.month() : "" + month.month();
      return set(i, month.next(), "XXXX-" + number);
    }
    if (p.is(j, Kind.SEASON)) {
      return set(i, j + 1, "XXXX-" + Season.values()[p.value(j, Kind.SEASON)].code());
    }
    if (p.is(j, Kind.DAY_PART)) {
      return set(i, j + 1, "XXXX-XX-XXT" + part(p, j));
    }
    if (p.is(j, Kind.UNIT)) {
      Unit unit = Relatives.unitAt(p, j);
      double amount = p.is(j - 1, "other") ? 2 : 1;
      return unit == null || unit == Unit.SECOND ? null : set(i, j + 1, unit.period(amount));
    }
    Numbers.Amount amount = Numbers.at(p, j);
    Unit unit = amount == null ? null : Relatives.unitAt(p, amount.next());
    return amount == null || unit == null || amount.article()
        ? null
        : set(i, amount.next() + 1, unit.period(amount.value()));
  }

  private static String part(Pieces p, int i) {
    return DayPart.values()[p.value(i, Kind.DAY_PART)].name();
  }

  /** "Daily", but not the "Daily" of a newspaper's name. */
  private static @Nullable Match repeated(Pieces p, int i) {
    boolean name = p.isCapital(i) && (p.upos(i).equals("PROPN") || p.isIn(i, "ORG"));
    boolean plural = p.isDash(i - 1) && p.glued(i);
    return name || plural
        ? null
        : set(i, i + 1, Unit.values()[p.value(i, Kind.REPEATED)].period(1));
  }

  private static Match set(int first, int next, String value) {
    return new Match(first, next, new Fixed(Type.SET, value));
  }
}
