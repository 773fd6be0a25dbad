package org.dyad.coding.setting;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dyad.time.DateSpan;

/** Reads the values of durations. */
final class Durations {

  private static final int DAYS_OF_A_WEEK = 7;
  private static final int LONGEST = 400;

  private Durations() {}

  /**
   * How many days a TIMEX3 duration of whole days or weeks lasts, such as 4 of {@code P4D}; 0 for
   * any other.
   */
  static int days(String value) {
    if (value.length() < 3 || value.charAt(0) != 'P') {
      return 0;
    }
    int number = 0;
    for (int i = 1; i < value.length() - 1; i++) {
      char c = value.charAt(i);
      if (c < '0' || c > '9' || number > LONGEST) {
        return 0;
      }
      number = 10 * number + (c - '0');
    }
    return switch (value.charAt(value.length() - 1)) {
      case 'D' -> number;
      case 'W' -> number * DAYS_OF_A_WEEK;
      default -> 0;
    };
  }

  /**
   * The days that lie a duration away from a date, as fine as both are: a month before 8 November
   * is October, two days after Monday a day.
   *
   * @param value TIMEX3 duration of days, weeks, months or years
   * @param direction 1 for after, -1 for before
   * @return nothing where the duration has no number or no such unit
   */
  static Optional<DateSpan> from(DateSpan date, String value, int direction) {
    Optional<LocalDate> edge = direction < 0 ? date.start() : date.end();
    if (edge.isEmpty() || value.length() < 3) {
      return Optional.empty();
    }
    if (value.startsWith("PT")) {
      return isPartOfDay(value) ? Optional.of(beside(edge.get(), direction)) : Optional.empty();
    }
    LocalDate day = edge.get();
    int number = direction * days("P" + value.substring(1, value.length() - 1) + "D");
    if (number == 0) {
      return Optional.empty();
    }
    return switch (value.charAt(value.length() - 1)) {
      case 'D' -> Optional.of(DateSpan.day(day.plusDays(number)));
      case 'W' -> Optional.of(week(day.plusWeeks(number)));
      case 'M' -> Optional.of(month(day.plusMonths(number)));
      case 'Y' -> Optional.of(year(day.plusYears(number)));
      default -> Optional.empty();
    };
  }

  /** Minutes, or hours of one digit or of no number: {@code PT30M}, {@code PT3H}, {@code PTXH}. */
  private static boolean isPartOfDay(String value) {
    return value.endsWith("M") || (value.endsWith("H") && value.length() == 4);
  }

  /** Hours from a day: that day, or the one beside it. */
  private static DateSpan beside(LocalDate day, int direction) {
    return direction > 0 ? DateSpan.of(day, day.plusDays(1)) : DateSpan.of(day.minusDays(1), day);
  }

  private static DateSpan week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return DateSpan.of(monday, monday.plusDays(DAYS_OF_A_WEEK - 1L));
  }

  private static DateSpan month(LocalDate day) {
    return DateSpan.of(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
  }

  private static DateSpan year(LocalDate day) {
    return DateSpan.of(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
  }
}
