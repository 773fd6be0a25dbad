package org.dyad.coding;

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
}
