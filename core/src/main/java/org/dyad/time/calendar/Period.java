package org.dyad.time.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A stretch of the calendar that has a name: a day, a week, a month …
 *
 * @param grain what it is
 * @param first its first day
 * @param last its last day
 * @param value its TIMEX3 value: {@code 2018-02-19}, {@code 2018-W08}, {@code 2018-W08-WE}, {@code
 *     2018-02}, {@code 2018-Q1}, {@code 2018-WI}, {@code 2018-H1}, {@code 2018}, {@code 201} (the
 *     2010s), {@code 20} (the 21st century)
 */
public record Period(Grain grain, LocalDate first, LocalDate last, String value) {

  /** Years that have values: 1 to 9999. */
  public static final int LAST_YEAR = 9999;

  /**
   * @throws DateTimeException if it reaches out of the years 1 to 9999
   */
  public Period {
    if (first.getYear() < 1 || last.getYear() > LAST_YEAR) {
      throw new DateTimeException("outside the years 1 to 9999: " + first + " to " + last);
    }
  }

  public static Period day(LocalDate day) {
    return new Period(Grain.DAY, day, day, day.toString());
  }

  /** The ISO week, Monday to Sunday, that holds a day. */
  public static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(Grain.WEEK, monday, monday.plusDays(6), weekValue(monday));
  }

  /** Saturday and Sunday of the ISO week that holds a day. */
  public static Period weekend(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(
        Grain.WEEKEND, monday.plusDays(5), monday.plusDays(6), weekValue(monday) + "-WE");
  }

  public static Period month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return months(Grain.MONTH, first, 1, year(year) + "-" + two(month));
  }

  /**
   * @param quarter 1 to 4
   */
  public static Period quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
    return months(Grain.QUARTER, first, 3, year(year) + "-Q" + quarter);
  }

  public static Period season(int year, Season season) {
    LocalDate first = LocalDate.of(year, season.firstMonth(), 1);
    return months(Grain.SEASON, first, 3, year(year) + "-" + season.code());
  }

  /**
   * @param half 1 or 2
   */
  public static Period half(int year, int half) {
    return months(Grain.HALF, LocalDate.of(year, 6 * half - 5, 1), 6, year(year) + "-H" + half);
  }

  /** The calendar year. */
  public static Period ofYear(int year) {
    return months(Grain.YEAR, LocalDate.of(year, 1, 1), 12, year(year));
  }

  /**
   * @param firstYear a year that 10 divides: 1990 for the 1990s
   */
  public static Period decade(int firstYear) {
    LocalDate first = LocalDate.of(firstYear, 1, 1);
    return months(Grain.DECADE, first, 120, year(firstYear).substring(0, 3));
  }

  /**
   * A century as news means it, from its round year on: the 20th is 1900 to 1999.
   *
   * @param number 2 to 99
   */
  public static Period century(int number) {
    LocalDate first = LocalDate.of(100 * (number - 1), 1, 1);
    return months(Grain.CENTURY, first, 1200, two(number - 1));
  }

  /** The period of a grain that holds a day. A weekend is that of the day's week. */
  public static Period containing(Grain grain, LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    return switch (grain) {
      case DAY -> day(day);
      case WEEKEND -> weekend(day);
      case WEEK -> week(day);
      case MONTH -> month(year, month);
      case QUARTER -> quarter(year, (month + 2) / 3);
      case SEASON -> seasonOf(day);
      case HALF -> half(year, month <= 6 ? 1 : 2);
      case YEAR -> ofYear(year);
      case DECADE -> decade(year - year % 10);
      case CENTURY -> century(year / 100 + 1);
    };
  }

  /** The period of the same grain that lies this many after it, before it if negative. */
  public Period shift(long count) {
    LocalDate moved =
        switch (grain) {
          case DAY -> first.plusDays(count);
          case WEEKEND, WEEK -> first.plusWeeks(count);
          case MONTH -> first.plusMonths(count);
          case QUARTER, SEASON -> first.plusMonths(3 * count);
          case HALF -> first.plusMonths(6 * count);
          case YEAR -> first.plusYears(count);
          case DECADE -> first.plusYears(10 * count);
          case CENTURY -> first.plusYears(100 * count);
        };
    return containing(grain, moved);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Days from a day to the nearest day of this, 0 inside. */
  public long distance(LocalDate day) {
    if (contains(day)) {
      return 0;
    }
    return day.isBefore(first)
        ? ChronoUnit.DAYS.between(day, first)
        : ChronoUnit.DAYS.between(last, day);
  }

  /** As {@link #containing}, or nothing where the day lies outside the years that have values. */
  public static Optional<Period> around(Grain grain, LocalDate day) {
    // A margin of a century, so that no period that holds the day reaches out of the range.
    if (day.getYear() < 100 || day.getYear() > LAST_YEAR - 100) {
      return Optional.empty();
    }
    return Optional.of(containing(grain, day));
  }

  private static Period months(Grain grain, LocalDate first, int count, String value) {
    return new Period(grain, first, first.plusMonths(count).minusDays(1), value);
  }

  private static Period seasonOf(LocalDate day) {
    int month = day.getMonthValue();
    if (month <= 2) {
      return season(day.getYear() - 1, Season.WINTER);
    }
    return season(day.getYear(), Season.values()[Math.min(month / 3, 4) - 1]);
  }

  private static String weekValue(LocalDate monday) {
    return year(monday.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String year(int year) {
    String digits = Integer.toString(year);
    return "0000".substring(Math.min(4, digits.length())) + digits;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
