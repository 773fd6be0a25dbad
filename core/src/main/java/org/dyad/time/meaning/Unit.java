package org.dyad.time.meaning;

import java.time.LocalDate;
import org.dyad.time.calendar.Grain;

/** What durations are counted in. */
public enum Unit {
  SECOND("S", true, Grain.DAY),
  MINUTE("M", true, Grain.DAY),
  HOUR("H", true, Grain.DAY),
  DAY("D", false, Grain.DAY),
  WEEKEND("WE", false, Grain.WEEKEND),
  WEEK("W", false, Grain.WEEK),
  FORTNIGHT("W", false, Grain.WEEK),
  MONTH("M", false, Grain.MONTH),
  QUARTER("Q", false, Grain.QUARTER),
  YEAR("Y", false, Grain.YEAR),
  DECADE("DE", false, Grain.DECADE),
  CENTURY("CE", false, Grain.CENTURY);

  private final String code;
  private final boolean ofClock;
  private final Grain grain;

  Unit(String code, boolean ofClock, Grain grain) {
    this.code = code;
    this.ofClock = ofClock;
    this.grain = grain;
  }

  public Grain grain() {
    return grain;
  }

  /** Hours and less. */
  public boolean isOfClock() {
    return ofClock;
  }

  /**
   * The TIMEX3 value of so many of it: {@code P4D}, {@code PT30M}, {@code P2.5Y}, {@code PXW}.
   *
   * @param amount how many, negative for an unknown number
   */
  public String period(double amount) {
    double count = this == FORTNIGHT ? 2 * amount : amount;
    if (count == 0.5 && this == HOUR) {
      return "PT30M";
    }
    if (count == 0.5 && this == YEAR) {
      return "P6M";
    }
    if (count > 0 && count != Math.rint(count) && (this == DECADE || this == CENTURY)) {
      return YEAR.period(count * (this == DECADE ? 10 : 100));
    }
    String number;
    if (count < 0) {
      number = "X";
    } else if (count == Math.rint(count)) {
      number = Long.toString((long) count);
    } else {
      number = Double.toString(count);
    }
    return (ofClock ? "PT" : "P") + number + code;
  }

  /** The day that lies so many whole units after another one, before it if negative. */
  public LocalDate plus(LocalDate day, long amount) {
    return switch (this) {
      case SECOND, MINUTE -> day;
      case HOUR -> day.plusDays(amount / 24);
      case DAY -> day.plusDays(amount);
      case WEEKEND, WEEK -> day.plusWeeks(amount);
      case FORTNIGHT -> day.plusWeeks(2 * amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER -> day.plusMonths(3 * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10 * amount);
      case CENTURY -> day.plusYears(100 * amount);
    };
  }
}
