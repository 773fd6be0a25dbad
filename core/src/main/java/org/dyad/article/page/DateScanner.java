package org.dyad.article.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dyad.article.Span;

/**
 * Finds calendar dates in the forms that English-language news prints them: {@code February 20,
 * 2018}, {@code 20 Feb 2018}, {@code Tuesday, 20th of February 2018}, {@code 2018-02-20}, {@code
 * 20.02.2018}. Of {@code 20/02/2018} and {@code 02/20/2018} the number above 12 is the day; {@code
 * 03/04/2018} is either and therefore no date.
 */
final class DateScanner {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;
  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 31;

  private static final Map<String, Integer> MONTH_NAMES =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("jan", 1),
          Map.entry("february", 2),
          Map.entry("feb", 2),
          Map.entry("march", 3),
          Map.entry("mar", 3),
          Map.entry("april", 4),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("jun", 6),
          Map.entry("july", 7),
          Map.entry("jul", 7),
          Map.entry("august", 8),
          Map.entry("aug", 8),
          Map.entry("september", 9),
          Map.entry("sept", 9),
          Map.entry("sep", 9),
          Map.entry("october", 10),
          Map.entry("oct", 10),
          Map.entry("november", 11),
          Map.entry("nov", 11),
          Map.entry("december", 12),
          Map.entry("dec", 12));

  private final String text;
  private final int to;

  private DateScanner(String text, int to) {
    this.text = text;
    this.to = to;
  }

  /** The first date that begins at or after {@code from} and ends by {@code to}. */
  static Optional<CalendarDate> first(String text, int from, int to) {
    DateScanner scanner = new DateScanner(text, to);
    for (int i = from; i < to; i++) {
      boolean boundary = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (boundary && Character.isLetterOrDigit(text.charAt(i))) {
        Optional<CalendarDate> found = scanner.at(i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The date that begins at {@code start}, if one does. */
  static Optional<CalendarDate> startingAt(String text, int start, int to) {
    return start < to ? new DateScanner(text, to).at(start) : Optional.empty();
  }

  static boolean isMonth(String word) {
    return MONTH_NAMES.containsKey(word.toLowerCase(Locale.ROOT));
  }

  static boolean isWeekday(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
      case "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun" -> true;
      default -> false;
    };
  }

  private Optional<CalendarDate> at(int start) {
    int wordEnd = endOfLetters(start);
    if (wordEnd > start && isWeekday(text.substring(start, wordEnd))) {
      return bare(skip(wordEnd, " .,\u00a0"))
          .map(
              d ->
                  new CalendarDate(
                      d.year(), d.month(), d.day(), true, new Span(start, d.span().end())));
    }
    return bare(start);
  }

  /** A date without a weekday. */
  private Optional<CalendarDate> bare(int start) {
    int letters = endOfLetters(start);
    if (letters > start) {
      return monthFirst(start, letters);
    }
    int digits = endOfDigits(start);
    return switch (digits - start) {
      case 1, 2 -> {
        Optional<CalendarDate> spelled = dayFirst(start, digits);
        yield spelled.isPresent() ? spelled : figures(start, digits);
      }
      case 4 -> yearFirst(start, digits);
      default -> Optional.empty();
    };
  }

  /** {@code February 20, 2018}; without the year {@code March 3}. */
  private Optional<CalendarDate> monthFirst(int start, int letters) {
    Integer month = MONTH_NAMES.get(text.substring(start, letters).toLowerCase(Locale.ROOT));
    if (month == null) {
      return Optional.empty();
    }
    int dayStart = skip(letters, " .-\u00a0");
    int dayEnd = endOfDigits(dayStart);
    if (dayStart == letters || dayEnd == dayStart || dayEnd - dayStart > 2) {
      return Optional.empty();
    }
    int day = number(dayStart, dayEnd);
    int end = ordinal(dayEnd);
    return day < 1 || day > LONGEST_MONTH || continuesNumber(end)
        ? Optional.empty()
        : withYear(start, month, day, end);
  }

  /** {@code 20 February 2018}, {@code 20th of Feb., 2018}, {@code 20-Feb-2018}. */
  private Optional<CalendarDate> dayFirst(int start, int digits) {
    int monthStart = skip(ordinal(digits), " -.\u00a0");
    if (text.startsWith("of ", monthStart)) {
      monthStart += 3;
    }
    int monthEnd = endOfLetters(monthStart);
    Integer month = MONTH_NAMES.get(text.substring(monthStart, monthEnd).toLowerCase(Locale.ROOT));
    int day = number(start, digits);
    return month == null || day < 1 || day > LONGEST_MONTH
        ? Optional.empty()
        : withYear(start, month, day, monthEnd);
  }

  private Optional<CalendarDate> withYear(int start, int month, int day, int end) {
    int yearStart = skip(end, " .,-\u00a0");
    int yearEnd = endOfDigits(yearStart);
    int year = yearEnd - yearStart == 4 ? number(yearStart, yearEnd) : 0;
    boolean clock = yearEnd < to && text.charAt(yearEnd) == ':';
    if (year < FIRST_YEAR || year > LAST_YEAR || clock) {
      return Optional.of(new CalendarDate(0, month, day, false, new Span(start, end)));
    }
    return Optional.of(new CalendarDate(year, month, day, false, new Span(start, yearEnd)));
  }

  /** {@code 2018-02-20}, {@code 2018/02/20}, {@code 2018.02.20}; a time after it is left out. */
  private Optional<CalendarDate> yearFirst(int start, int digits) {
    int second = digits + 1;
    int secondEnd = endOfDigits(second);
    if (!isSeparator(digits, "-/.") || secondEnd == second || secondEnd - second > 2) {
      return Optional.empty();
    }
    int third = secondEnd + 1;
    int thirdEnd = endOfDigits(third);
    if (!isSeparator(secondEnd, text.substring(digits, digits + 1))
        || thirdEnd == third
        || thirdEnd - third > 2) {
      return Optional.empty();
    }
    return checked(
        number(start, digits), number(second, secondEnd), number(third, thirdEnd), start, thirdEnd);
  }

  /** {@code 20/02/2018}, {@code 02/20/2018}, {@code 20.02.2018}. */
  private Optional<CalendarDate> figures(int start, int digits) {
    int second = digits + 1;
    int secondEnd = endOfDigits(second);
    if (!isSeparator(digits, "-/.") || secondEnd == second || secondEnd - second > 2) {
      return Optional.empty();
    }
    int third = secondEnd + 1;
    int thirdEnd = endOfDigits(third);
    String separator = text.substring(digits, digits + 1);
    if (!isSeparator(secondEnd, separator) || thirdEnd - third != 4) {
      return Optional.empty();
    }
    int a = number(start, digits);
    int b = number(second, secondEnd);
    int year = number(third, thirdEnd);
    if (separator.equals(".") || a > MONTHS || a == b) {
      return checked(year, b, a, start, thirdEnd);
    }
    return b > MONTHS ? checked(year, a, b, start, thirdEnd) : Optional.empty();
  }

  private static Optional<CalendarDate> checked(int year, int month, int day, int start, int end) {
    CalendarDate date = new CalendarDate(year, month, day, false, new Span(start, end));
    return year >= FIRST_YEAR && year <= LAST_YEAR && date.date().isPresent()
        ? Optional.of(date)
        : Optional.empty();
  }

  private boolean isSeparator(int at, String allowed) {
    return at < to && allowed.indexOf(text.charAt(at)) >= 0;
  }

  /**
   * Whether what looked like a day goes on as a larger number or a time: "May 3,000", "May 3:15".
   */
  private boolean continuesNumber(int end) {
    return end + 1 < to
        && (text.charAt(end) == ':'
            || (text.charAt(end) == ','
                && isDigit(text.charAt(end + 1))
                && endOfDigits(end + 1) - end != 5));
  }

  /** Past "st", "nd", "rd" or "th". */
  private int ordinal(int at) {
    int end = endOfLetters(at);
    if (end - at != 2) {
      return at;
    }
    return switch (text.substring(at, end).toLowerCase(Locale.ROOT)) {
      case "st", "nd", "rd", "th" -> end;
      default -> at;
    };
  }

  private int skip(int at, String characters) {
    int i = at;
    while (i < to && characters.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private int endOfLetters(int at) {
    int i = at;
    while (i < to && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return Math.max(i, Math.min(at, to));
  }

  private int endOfDigits(int at) {
    int i = at;
    while (i < to && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int number(int from, int end) {
    return Integer.parseInt(text, from, end, 10);
  }
}
