package org.dyad.time.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Something that the calendar brings back every year: a month, a day of the year, a feast. */
public interface Yearly {

  /**
   * Its occurrences that begin in a year, in order: mostly one; none for 29 February in most years;
   * two for a feast of a shorter year than the sun's, now and then.
   */
  List<Period> in(int year);

  /** Its TIMEX3 value where the year is unknown: {@code XXXX-02-20}, {@code XXXX-SU}. */
  String valueWithoutYear();

  /** A month. */
  static Yearly month(int month) {
    return of(Period.month(2000, month), year -> List.of(Period.month(year, month)));
  }

  /** A day of a month; in years that lack it there is none. */
  static Yearly day(int month, int day) {
    return of(
        Period.day(LocalDate.of(2000, month, day)),
        year ->
            YearMonth.of(year, month).isValidDay(day)
                ? List.of(Period.day(LocalDate.of(year, month, day)))
                : List.of());
  }

  static Yearly season(Season season) {
    return of(Period.season(2000, season), year -> List.of(Period.season(year, season)));
  }

  static Yearly quarter(int quarter) {
    return of(Period.quarter(2000, quarter), year -> List.of(Period.quarter(year, quarter)));
  }

  static Yearly half(int half) {
    return of(Period.half(2000, half), year -> List.of(Period.half(year, half)));
  }

  private static Yearly of(Period example, java.util.function.IntFunction<List<Period>> in) {
    String value = "XXXX" + example.value().substring(4);
    return new Yearly() {
      @Override
      public List<Period> in(int year) {
        return in.apply(year);
      }

      @Override
      public String valueWithoutYear() {
        return value;
      }
    };
  }
}
