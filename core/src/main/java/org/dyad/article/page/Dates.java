package org.dyad.article.page;

import java.time.LocalDate;
import java.util.Optional;

/** Reads a date that a source gives apart from the text: a field, an attribute, a header. */
public final class Dates {

  private Dates() {}

  /** The day that the words name, as written there (no change of time zone). */
  public static Optional<LocalDate> parse(String words) {
    return DateScanner.first(words, 0, words.length()).flatMap(CalendarDate::date);
  }

  /** The words before the first date in them; all of them where there is none. */
  public static String before(String words) {
    return DateScanner.first(words, 0, words.length())
        .map(date -> words.substring(0, date.span().start()))
        .orElse(words);
  }

  /**
   * Whether the words are part of a date, or a date of which the year cannot be told: {@code 7:58
   * AM ET}, {@code Wed Nov 23}, {@code 03/04/2018}, {@code 24 November}.
   */
  public static boolean isIncomplete(String words) {
    return DateScanner.first(words, 0, words.length())
        .map(date -> date.year() == 0)
        .orElseGet(() -> holdsMonthWeekdayOrTime(words));
  }

  private static boolean holdsMonthWeekdayOrTime(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean first = i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1));
      if (first && Character.isLetter(c)) {
        int end = i;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
          end++;
        }
        String word = words.substring(i, end);
        if (DateScanner.isMonth(word) || DateScanner.isWeekday(word) || isCutMonth(word, words)) {
          return true;
        }
      }
      if (c == ':'
          && i > 0
          && i + 1 < words.length()
          && digit(words, i - 1)
          && digit(words, i + 1)) {
        return true;
      }
    }
    return isAmbiguousFigures(words);
  }

  /** A month's name that lost its end after a day: {@code 24 Novembe}. */
  private static boolean isCutMonth(String word, String words) {
    return word.length() >= 4
        && words.length() > word.length()
        && Character.isDigit(words.charAt(0))
        && DateScanner.isMonth(word.substring(0, 3));
  }

  /** {@code 03/04/2018}: a day and a month, but which is which? */
  private static boolean isAmbiguousFigures(String words) {
    int slashes = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '/') {
        slashes++;
      } else if (!Character.isDigit(c)) {
        return false;
      }
    }
    return slashes == 2 && words.indexOf('/') <= 2;
  }

  private static boolean digit(String words, int at) {
    return Character.isDigit(words.charAt(at));
  }
}
