package org.dyad.time.calendar;

/**
 * Seasons of the northern hemisphere by whole months, as meteorologists count them: spring is March
 * to May, and the winter of a year runs from its December to the next February.
 */
public enum Season {
  SPRING("SP", 3),
  SUMMER("SU", 6),
  AUTUMN("FA", 9),
  WINTER("WI", 12);

  private final String code;
  private final int firstMonth;

  Season(String code, int firstMonth) {
    this.code = code;
    this.firstMonth = firstMonth;
  }

  /** The code in TIMEX3 values: {@code SP}, {@code SU}, {@code FA}, {@code WI}. */
  public String code() {
    return code;
  }

  /** Month it begins in, 1 to 12. */
  public int firstMonth() {
    return firstMonth;
  }
}
