package org.dyad.actor.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.Table.Row;

/**
 * The codes that the data sets of the field have for countries, cross-walked. Immutable and safe to
 * share.
 */
public final class CountryCodes {

  private static final int MOST = 999;

  /**
   * The codes of one country; those that do not exist, or are not known for sure, are empty.
   *
   * @param iso3 ISO 3166-1 alpha-3, and XKX
   * @param iso2 ISO 3166-1 alpha-2, and XK
   * @param cow Correlates of War state number
   * @param gw Gleditsch and Ward number
   * @param fips FIPS 10-4, as GDELT's places have it; several where the country has several
   * @param cameo CAMEO, as GDELT's actors have it
   * @param icews name in ICEWS
   */
  public record Country(
      String iso3,
      String iso2,
      String cow,
      String gw,
      List<String> fips,
      String cameo,
      String icews) {

    public Country {
      fips = List.copyOf(fips);
    }
  }

  private final Map<String, Country> byCode = new LinkedHashMap<>();
  private final Map<String, Set<String>> seen = new LinkedHashMap<>();

  private CountryCodes() {}

  /**
   * Reads the table that is part of the program.
   *
   * @throws IllegalArgumentException for a bad row: names file, line and what was expected
   */
  public static CountryCodes load() {
    return of(
        Table.read(
            ActorLexicon.class,
            "countries.psv",
            "code",
            "alpha2",
            "cow",
            "gw",
            "fips",
            "cameo",
            "icews"));
  }

  static CountryCodes of(List<Row> rows) {
    CountryCodes codes = new CountryCodes();
    rows.forEach(codes::add);
    return codes;
  }

  private void add(Row row) {
    String iso3 = letters(row, 0, 3, "an ISO 3166 alpha-3 code or XKX");
    if (iso3.isEmpty() || !new Codes().isCountry(iso3)) {
      throw row.bad("an ISO 3166 alpha-3 code or XKX");
    }
    String iso2 = letters(row, 1, 2, "an ISO 3166 alpha-2 code");
    if (!iso3.equals("XKX") && !new Locale("", iso2).getISO3Country().equals(iso3)) {
      throw row.bad("the alpha-2 code of " + iso3 + " for " + iso2);
    }
    List<String> fips = new ArrayList<>(1);
    for (String code : row.values(4)) {
      fips.add(unique(row, "FIPS code", check(row, code, 2, "a FIPS code of two letters")));
    }
    Country country =
        new Country(
            unique(row, "code", iso3),
            unique(row, "alpha-2 code", iso2),
            unique(row, "COW number", number(row, 2)),
            unique(row, "Gleditsch-Ward number", number(row, 3)),
            fips,
            unique(row, "CAMEO code", letters(row, 5, 3, "a CAMEO code of three letters")),
            unique(row, "ICEWS name", row.cell(6)));
    byCode.put(iso3, country);
  }

  private static String letters(Row row, int column, int length, String what) {
    String code = row.cell(column);
    return code.isEmpty() ? code : check(row, code, length, what);
  }

  private static String check(Row row, String code, int length, String what) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
        throw row.bad(what + " for " + code);
      }
    }
    if (code.length() != length) {
      throw row.bad(what + " for " + code);
    }
    return code;
  }

  private static String number(Row row, int column) {
    String number = row.cell(column);
    if (number.isEmpty()) {
      return number;
    }
    try {
      int value = Integer.parseInt(number);
      if (value > 0 && value <= MOST) {
        return number;
      }
    } catch (NumberFormatException e) {
      IllegalArgumentException bad = row.bad("a number from 1 to 999 for " + number);
      bad.initCause(e);
      throw bad;
    }
    throw row.bad("a number from 1 to 999 for " + number);
  }

  /** Fails where another country has the code already. */
  private String unique(Row row, String what, String code) {
    if (!code.isEmpty() && !seen.computeIfAbsent(what, key -> new HashSet<>()).add(code)) {
      throw row.bad("a " + what + " that no other country has for " + code);
    }
    return code;
  }

  /** The codes of a country by its alpha-3 code. */
  public Optional<Country> of(String iso3) {
    return Optional.ofNullable(byCode.get(iso3));
  }

  /**
   * The countries that have this for one of their codes, in whatever scheme: "PAK", "PK", "770".
   * One code may be several countries' in several schemes.
   */
  public List<Country> having(String code) {
    List<Country> found = new ArrayList<>(1);
    for (Country country : byCode.values()) {
      boolean has =
          country.iso3().equals(code)
              || country.iso2().equals(code)
              || country.cow().equals(code)
              || country.gw().equals(code)
              || country.cameo().equals(code)
              || country.fips().contains(code);
      if (has && !code.isEmpty()) {
        found.add(country);
      }
    }
    return found;
  }

  /** All, in the order of the table. */
  public Collection<Country> all() {
    return List.copyOf(byCode.values());
  }
}
