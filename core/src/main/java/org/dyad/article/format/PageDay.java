package org.dyad.article.format;

import java.time.LocalDate;
import java.util.Optional;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.article.page.Dates;

/**
 * A page's day of publication, from what its metadata, its print and its address say. Metadata come
 * first. Many give the time in Greenwich: the evening in Chicago is the next day there, and then
 * the day that the page prints, or has in its address, is the day in its own town.
 */
final class PageDay {

  private static final String BY_ADDRESS = "url";
  private static final String UPDATED = "updated-label";

  /** A day in Greenwich that is one later somewhere is in its first hours. */
  private static final int FIRST_HOURS = 12;

  /** So many hours America is behind, where an address alone says that it was the day before. */
  private static final int AMERICA = 8;

  private PageDay() {}

  /**
   * @param stamp the words of the metadata that gave {@code metadata}
   * @param printed the day that the page prints at its headline
   * @param url the page's address
   */
  static Found of(Found metadata, String stamp, Found printed, String url) {
    Optional<LocalDate> address = AddressDay.of(url);
    if (metadata.isPresent()) {
      LocalDate day = LocalDate.parse(metadata.value());
      LocalDate before = day.minusDays(1);
      if (mayBeDayBefore(stamp, FIRST_HOURS) && printed.value().equals(before.toString())) {
        return printed;
      }
      boolean silent = !printed.isPresent() && address.equals(Optional.of(before));
      return silent && mayBeDayBefore(stamp, AMERICA)
          ? new Found(before.toString(), Span.NONE, BY_ADDRESS)
          : metadata;
    }
    if (address.isEmpty()) {
      return printed;
    }
    boolean agrees =
        printed.isPresent()
            && !printed.rule().equals(UPDATED)
            && Math.abs(LocalDate.parse(printed.value()).toEpochDay() - address.get().toEpochDay())
                <= 1;
    return agrees ? printed : new Found(address.get().toString(), Span.NONE, BY_ADDRESS);
  }

  /** Whether words are a time in the first hours of a day in Greenwich or in an unnamed zone. */
  private static boolean mayBeDayBefore(String stamp, int hours) {
    int colon = stamp.indexOf(':');
    if (colon < 2 || !isDigit(stamp, colon - 1)) {
      return false;
    }
    int start = isDigit(stamp, colon - 2) ? colon - 2 : colon - 1;
    int hour = Integer.parseInt(stamp, start, colon, 10);
    return hour < hours && !isOtherZone(stamp, colon);
  }

  private static boolean isOtherZone(String stamp, int from) {
    int end = from;
    while (end < stamp.length() && (isDigit(stamp, end) || ":. ".indexOf(stamp.charAt(end)) >= 0)) {
      end++;
    }
    String zone = stamp.substring(end).strip();
    return !zone.isEmpty()
        && !zone.startsWith("Z")
        && !zone.startsWith("UTC")
        && !zone.startsWith("GMT")
        && !zone.startsWith("+00");
  }

  private static boolean isDigit(String words, int at) {
    return words.charAt(at) >= '0' && words.charAt(at) <= '9';
  }

  /** The day in an address: {@code /2019/11/19/}, {@code /2019/nov/19/}, {@code -20191119}. */
  static final class AddressDay {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private AddressDay() {}

    static Optional<LocalDate> of(String url) {
      int path = url.indexOf('/', url.indexOf("//") + 2);
      for (int i = Math.max(path, 0); i + 4 < url.length(); i++) {
        if (isYear(url, i)) {
          Optional<LocalDate> day = at(url, i);
          if (day.isPresent()) {
            return day;
          }
        }
      }
      return Optional.empty();
    }

    private static boolean isYear(String url, int at) {
      if (at == 0 || Character.isLetterOrDigit(url.charAt(at - 1))) {
        return false;
      }
      for (int i = at; i < at + 4; i++) {
        if (!isDigit(url, i)) {
          return false;
        }
      }
      int year = Integer.parseInt(url, at, at + 4, 10);
      return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static String upToTwo(String figures) {
      return figures.length() > 2 ? "" : figures;
    }

    private static Optional<LocalDate> at(String url, int year) {
      String rest = url.substring(year);
      int end = 4;
      while (end < rest.length() && isDigit(rest, end)) {
        end++;
      }
      if (end == 8) {
        return Dates.parse(
            rest.substring(0, 4) + "-" + rest.substring(4, 6) + "-" + rest.substring(6, 8));
      }
      String[] parts = rest.split("[/_-]", 5);
      if (end != 4 || parts.length < 3 || parts[1].isEmpty()) {
        return Optional.empty();
      }
      if (Character.isDigit(parts[1].charAt(0))) {
        return Dates.parse(parts[0] + "-" + parts[1] + "-" + upToTwo(parts[2]));
      }
      Optional<LocalDate> named = Dates.parse(upToTwo(parts[2]) + " " + parts[1] + " " + parts[0]);
      // A section's name may stand between: /2010/POLITICS/08/13/.
      return named.isPresent() || parts.length < 4
          ? named
          : Dates.parse(parts[0] + "-" + upToTwo(parts[2]) + "-" + upToTwo(parts[3]));
    }
  }
}
