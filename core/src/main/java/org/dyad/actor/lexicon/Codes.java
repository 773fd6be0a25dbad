package org.dyad.actor.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dyad.actor.lexicon.Table.Row;

/** The codes that a table may use, and how its days and ids are made. */
final class Codes {

  /** PLOVER's sectors. */
  static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

  /** PLOVER's codes for those that belong to no state. */
  static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  private static final int YEAR = 4;
  private static final int YEAR_AND_MONTH = 7;

  private final Set<String> countries =
      new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

  Codes() {
    // In use for Kosovo, which ISO 3166 gives no code.
    countries.add("XKX");
    countries.addAll(INTERNATIONAL);
  }

  /** Fails where this is no country code; an empty one is none. */
  String country(Row row, String code) {
    if (!code.isEmpty() && !countries.contains(code)) {
      throw row.bad("an ISO 3166 alpha-3 code, XKX or one of " + INTERNATIONAL + " for " + code);
    }
    return code;
  }

  boolean isCountry(String code) {
    return countries.contains(code);
  }

  /** Fails where one is no sector. */
  List<String> sectors(Row row, List<String> sectors) {
    for (String sector : sectors) {
      if (!SECTORS.contains(sector)) {
        throw row.bad("a sector of PLOVER for " + sector);
      }
    }
    return sectors;
  }

  /** The first day of a year, month or day written as in ISO 8601; an empty one is open. */
  static LocalDate from(Row row, String text) {
    return text.isEmpty() ? LocalDate.MIN : day(row, text, false);
  }

  /** The last day of a year, month or day written as in ISO 8601; an empty one is open. */
  static LocalDate to(Row row, String text) {
    return text.isEmpty() ? LocalDate.MAX : day(row, text, true);
  }

  private static LocalDate day(Row row, String text, boolean last) {
    try {
      return day(text, last);
    } catch (DateTimeException | NumberFormatException e) {
      IllegalArgumentException bad = row.bad("a year, month or day such as 2021-08 for " + text);
      bad.initCause(e);
      throw bad;
    }
  }

  /**
   * The first or last day of a year, month or day written as in ISO 8601.
   *
   * @throws DateTimeException if it is none
   * @throws NumberFormatException if it is none
   */
  static LocalDate day(String text, boolean last) {
    int year = Integer.parseInt(text.substring(0, Math.min(YEAR, text.length())));
    if (text.length() == YEAR) {
      return last ? LocalDate.of(year, Month.DECEMBER, 31) : LocalDate.of(year, Month.JANUARY, 1);
    }
    if (text.length() == YEAR_AND_MONTH) {
      LocalDate first = LocalDate.parse(text + "-01");
      return last ? first.withDayOfMonth(first.lengthOfMonth()) : first;
    }
    return LocalDate.parse(text);
  }

  /** The second half of an id: the name in lower case, or as it is where it is all capitals. */
  static String slug(String name) {
    StringBuilder slug = new StringBuilder(name.length());
    Folding.pieces(
        name,
        piece -> {
          if (slug.length() > 0) {
            slug.append('-');
          }
          slug.append(piece);
        });
    String whole = slug.toString();
    boolean acronym = whole.indexOf('-') < 0 && whole.equals(whole.toUpperCase(Locale.ROOT));
    return acronym ? whole : whole.toLowerCase(Locale.ROOT);
  }
}
