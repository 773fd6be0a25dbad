package org.dyad.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of days, ends included; either end may be unknown.
 *
 * @param start first day
 * @param end last day
 */
public record DateSpan(Optional<LocalDate> start, Optional<LocalDate> end) {

  public static final DateSpan UNKNOWN = new DateSpan(Optional.empty(), Optional.empty());

  /**
   * @throws IllegalArgumentException if it ends before it starts
   */
  public DateSpan {
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      throw new IllegalArgumentException("ends " + end.get() + " before it starts " + start.get());
    }
  }

  public static DateSpan of(LocalDate start, LocalDate end) {
    return new DateSpan(Optional.of(start), Optional.of(end));
  }

  public static DateSpan day(LocalDate day) {
    return of(day, day);
  }

  public static DateSpan until(LocalDate end) {
    return new DateSpan(Optional.empty(), Optional.of(end));
  }

  public static DateSpan from(LocalDate start) {
    return new DateSpan(Optional.of(start), Optional.empty());
  }

  public boolean isUnknown() {
    return start.isEmpty() && end.isEmpty();
  }
}
