package org.dyad.article.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.dyad.article.Span;

/**
 * A calendar date as it stands in a text.
 *
 * @param year 0 where the words do not give it
 * @param month 1 to 12
 * @param day 1 to 31
 * @param withWeekday whether the day of the week stands before it
 * @param span the words, the weekday among them
 */
record CalendarDate(int year, int month, int day, boolean withWeekday, Span span) {

  /** The day; empty where the year is not given or the calendar has no such day. */
  Optional<LocalDate> date() {
    if (year == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
