package org.dyad.time.calendar;

/** How fine a stretch of the calendar is, finest first. */
public enum Grain {
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  /** Whether it lies in a year and does not reach beyond it by meaning. */
  public boolean isFinerThan(Grain other) {
    return compareTo(other) < 0;
  }
}
