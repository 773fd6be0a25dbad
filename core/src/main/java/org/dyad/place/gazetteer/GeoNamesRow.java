package org.dyad.place.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of GeoNames' dump ({@code allCountries.txt}, {@code cities500.txt}): 19 columns set apart
 * by tabs.
 *
 * @param id GeoNames id, 0 if unknown
 * @param name usual name
 * @param ascii the same in ASCII
 * @param alternates other names, set apart by commas
 * @param featureClass {@code P} for towns, {@code A} for divisions, …
 * @param code feature code, such as {@code PPLC}
 * @param country ISO 3166 alpha-2, empty for oceans and continents
 * @param admin1 code of its first-level division
 * @param admin2 code of its second-level division
 */
record GeoNamesRow(
    long id,
    String name,
    String ascii,
    String alternates,
    double latitude,
    double longitude,
    char featureClass,
    String code,
    String country,
    String admin1,
    String admin2,
    long population) {

  private static final int COLUMNS = 19;

  /** Shorter other names are codes and pet names; what they mean in a text is mostly else. */
  private static final int SHORTEST = 4;

  /**
   * @param source named in errors, with the line number
   * @throws IllegalArgumentException if the line is no such row
   */
  static GeoNamesRow parse(String line, String source, long number) {
    String[] f = line.split("\t", -1);
    if (f.length != COLUMNS) {
      throw bad(source, number, "has " + f.length + " columns; expected GeoNames' " + COLUMNS);
    }
    try {
      double latitude = Double.parseDouble(f[4]);
      double longitude = Double.parseDouble(f[5]);
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw bad(source, number, "has no place on earth: " + f[4] + " " + f[5]);
      }
      return new GeoNamesRow(
          Long.parseLong(f[0]),
          f[1],
          f[2],
          f[3],
          latitude,
          longitude,
          f[6].isEmpty() ? ' ' : f[6].charAt(0),
          f[7],
          f[8],
          f[10],
          f[11],
          f[14].isEmpty() ? 0 : Long.parseLong(f[14]));
    } catch (NumberFormatException e) {
      throw bad(source, number, "has no number where one is due: " + e.getMessage());
    }
  }

  private static IllegalArgumentException bad(String source, long number, String what) {
    return new IllegalArgumentException(source + ":" + number + ": " + what);
  }

  /** How many other names it has. */
  int names() {
    if (alternates.isEmpty()) {
      return 0;
    }
    int names = 1;
    for (int i = 0; i < alternates.length(); i++) {
      names += alternates.charAt(i) == ',' ? 1 : 0;
    }
    return names;
  }

  /** The other names that a text in English may use: in Latin letters, written as names are. */
  List<String> otherNames() {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= alternates.length(); i++) {
      if (i == alternates.length() || alternates.charAt(i) == ',') {
        String name = alternates.substring(start, i);
        if (isName(name)) {
          names.add(name);
        }
        start = i + 1;
      }
    }
    return names;
  }

  private static boolean isName(String name) {
    if (name.length() < SHORTEST || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    boolean small = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c)) {
        if (Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
          return false;
        }
        small |= Character.isLowerCase(c);
      } else if (Character.isDigit(c) || c == '(' || c == ')' || c == '/' || c == ';') {
        return false;
      }
    }
    return small;
  }
}
