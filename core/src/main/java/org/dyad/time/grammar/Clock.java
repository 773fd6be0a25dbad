package org.dyad.time.grammar;

import java.util.Optional;
import org.dyad.time.meaning.TimeOfDay;
import org.jspecify.annotations.Nullable;

/** Times of day: "10:30 a.m.", "8 pm GMT", "0630 GMT", "noon", "midnight", "10 o'clock". */
final class Clock {

  /** What a clock shows, as its TIMEX3 value, and one past its last piece. */
  record Time(String value, int next) {}

  private Clock() {}

  static @Nullable Match match(Pieces p, int i) {
    Time time = at(p, i, false);
    return time == null
        ? null
        : new Match(i, time.next(), new TimeOfDay(Optional.empty(), time.value()));
  }

  /**
   * @param beside whether it stands beside a date, which makes "at 10:30" a time without more
   */
  static @Nullable Time at(Pieces p, int i, boolean beside) {
    if (p.isAny(i, "noon", "midday")) {
      return new Time("12:00", i + 1);
    }
    if (p.is(i, "midnight")) {
      return new Time("24:00", i + 1);
    }
    if (p.is(i, Kind.CARDINAL) && p.is(i + 1, "o'clock") && p.value(i, Kind.CARDINAL) <= 12) {
      return new Time(value(p.value(i, Kind.CARDINAL), 0), i + 2);
    }
    if (p.number(i) < 0 || (p.glued(i) && !p.isDash(i - 1) && !Numbers.opens(p, i - 1))) {
      return null;
    }
    return p.length(i) == 4 ? military(p, i) : hours(p, i, beside);
  }

  private static @Nullable Time hours(Pieces p, int i, boolean beside) {
    int hour = p.number(i);
    if (hour > 24 || p.length(i) > 2) {
      return null;
    }
    int minute = -1;
    int next = i + 1;
    boolean colon = p.is(next, ":");
    if ((colon || p.is(next, ".")) && p.glued(next) && isMinute(p, next + 1)) {
      minute = p.number(next + 1);
      next += 2;
      if (p.is(next, ":") && p.glued(next) && isMinute(p, next + 1)) {
        next += 2;
      }
    }
    boolean sure = colon && minute >= 0 && (beside || isAsked(p, i));
    if (p.is(next, Kind.MERIDIEM)) {
      if (hour < 1 || hour > 12) {
        return null;
      }
      hour = hour % 12 + p.value(next, Kind.MERIDIEM);
      next++;
      sure = true;
    } else if (p.is(next, "o'clock")) {
      next++;
      sure = true;
    }
    int zone = zone(p, next);
    sure |= zone > next && minute >= 0 && colon;
    return sure && !p.is(zone, "%") ? new Time(value(hour, Math.max(0, minute)), zone) : null;
  }

  private static boolean isMinute(Pieces p, int i) {
    return p.glued(i) && p.length(i) == 2 && p.number(i) >= 0 && p.number(i) < 60;
  }

  /** Whether the word before wants a time: "at 10:30". */
  private static boolean isAsked(Pieces p, int i) {
    return switch (p.text(i - 1)) {
      case "at",
          "around",
          "about",
          "by",
          "from",
          "since",
          "until",
          "till",
          "before",
          "after",
          "approximately",
          "between",
          "nearly" ->
          true;
      default -> false;
    };
  }

  private static @Nullable Time military(Pieces p, int i) {
    int hour = p.number(i) / 100;
    int minute = p.number(i) % 100;
    int zone = zone(p, i + 1);
    boolean named = p.isAny(i + 1, "hours", "hrs") && p.text(i).startsWith("0");
    if (hour > 24 || minute > 59 || !(zone > i + 1 || named)) {
      return null;
    }
    return new Time(value(hour, minute), named ? i + 2 : zone);
  }

  /** One past the zone that begins at a piece, the piece itself if none does. */
  private static int zone(Pieces p, int i) {
    int j = p.is(i, "(") ? i + 1 : i;
    if (p.is(j, Kind.ZONE) && p.isCapital(j)) {
      return j > i && p.is(j + 1, ")") ? j + 2 : j + 1;
    }
    // "16:00 Moscow time", "3 p.m. Eastern time".
    if (p.is(i + 1, "time") && (p.is(i, "local") || p.isCapital(i))) {
      return i + 2;
    }
    return i;
  }

  private static String value(int hour, int minute) {
    return (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
  }
}
