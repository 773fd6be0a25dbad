package org.dyad.time.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.dyad.time.calendar.Period;
import org.dyad.time.meaning.EitherWay;
import org.dyad.time.meaning.Explicit;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: "2018-02-20", "2018/02/20", "20/02/2018", "02/20/2018", "20.2.2018", "2018-02".
 * Day and month must be told apart by their size, but for dots, which put the day first;
 * "03/04/2018" is read by the day of publication.
 */
final class NumericDates {

  /** Two digits from here on are a year of the 1900s. */
  private static final int FIRST_OF_1900S = 50;

  private NumericDates() {}

  static @Nullable Match match(Pieces p, int i) {
    if (p.number(i) < 0 || (p.glued(i) && isJoined(p, i))) {
      return null;
    }
    boolean mark = p.isDash(i + 1) || p.is(i + 1, "/") || p.is(i + 1, ".");
    if (!mark || !p.glued(i + 1) || !p.glued(i + 2) || p.number(i + 2) < 0) {
      return null;
    }
    boolean same = p.text(i + 1).equals(p.text(i + 3));
    boolean three = same && p.glued(i + 3) && p.glued(i + 4) && p.number(i + 4) >= 0;
    if (!three) {
      return yearMonth(p, i);
    }
    if (p.length(i + 2) > 2 || !endsHere(p, i + 5)) {
      return null;
    }
    return p.length(i) == 4 ? yearFirst(p, i) : yearLast(p, i);
  }

  private static boolean isJoined(Pieces p, int i) {
    return p.isDash(i - 1) || p.is(i - 1, "/") || p.is(i - 1, ".") || p.number(i - 1) >= 0;
  }

  private static boolean endsHere(Pieces p, int i) {
    return Years.endsHere(p, i) && !(p.glued(i) && p.glued(i + 1) && p.isDash(i)) || p.is(i, "t");
  }

  private static @Nullable Match yearFirst(Pieces p, int i) {
    return p.is(i + 1, ".") || p.length(i + 4) > 2
        ? null
        : day(i, p.number(i), p.number(i + 2), p.number(i + 4));
  }

  private static @Nullable Match yearLast(Pieces p, int i) {
    int year = p.number(i + 4);
    boolean full = p.length(i + 4) == 4 && year >= 1000 && year <= 2100;
    boolean brief = p.length(i + 4) == 2 && p.is(i + 1, "/");
    if (p.length(i) > 2 || !(full || brief)) {
      return null;
    }
    if (brief) {
      year += year < FIRST_OF_1900S ? 2000 : 1900;
    }
    int a = p.number(i);
    int b = p.number(i + 2);
    if (p.is(i + 1, ".") || a > 12 || a == b) {
      return day(i, year, b, a);
    }
    if (b > 12) {
      return day(i, year, a, b);
    }
    return a > 0 && b > 0
        ? new Match(i, i + 5, new EitherWay(LocalDate.of(year, a, b), LocalDate.of(year, b, a)))
        : null;
  }

  private static @Nullable Match day(int i, int year, int month, int day) {
    try {
      return new Match(i, i + 5, new Explicit(Period.day(LocalDate.of(year, month, day))));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** "2018-02", where it is not a run of years ("2009-12"). */
  private static @Nullable Match yearMonth(Pieces p, int i) {
    int month = p.number(i + 2);
    boolean form = p.length(i) == 4 && p.length(i + 2) == 2 && p.isDash(i + 1);
    if (!form || month < 1 || month > 12 || month > p.number(i) % 100 || !endsHere(p, i + 3)) {
      return null;
    }
    int year = p.number(i);
    return year >= 1900 && year <= 2100
        ? new Match(i, i + 3, new Explicit(Period.month(year, month)))
        : null;
  }
}
