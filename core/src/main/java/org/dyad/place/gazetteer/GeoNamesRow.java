package org.dyad.place.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of GeoNames' dump ({@code allCountries.txt}, {@code cities500.txt}): 19 columns set apart
 * by tabs. Most rows of a dump are passed over, so a column is cut out only when it is asked for.
 */
final class GeoNamesRow {

  private static final int COLUMNS = 19;

  /** Shorter other names are codes and pet names; what they mean in a text is mostly else. */
  private static final int SHORTEST = 4;

  private final String line;

  /** Where each column ends: at a tab, or at the end of the line. */
  private final int[] ends;

  private final int id;
  private final double latitude;
  private final double longitude;
  private final long population;

  private GeoNamesRow(String line, int[] ends) {
    this.line = line;
    this.ends = ends;
    this.id = Integer.parseInt(column(0));
    this.latitude = Double.parseDouble(column(4));
    this.longitude = Double.parseDouble(column(5));
    this.population = isEmpty(14) ? 0 : Long.parseLong(column(14));
  }

  /**
   * @param source named in errors, with the line number
   * @throws IllegalArgumentException if the line is no such row
   */
  static GeoNamesRow parse(String line, String source, long number) {
    int[] ends = new int[COLUMNS];
    int columns = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) {
      if (columns < COLUMNS) {
        ends[columns] = tab;
      }
      columns++;
    }
    columns++;
    if (columns != COLUMNS) {
      throw bad(source, number, "has " + columns + " columns; expected GeoNames' " + COLUMNS);
    }
    ends[COLUMNS - 1] = line.length();
    try {
      GeoNamesRow row = new GeoNamesRow(line, ends);
      if (!(Math.abs(row.latitude) <= 90 && Math.abs(row.longitude) <= 180)) {
        throw bad(source, number, "has no place on earth: " + row.column(4) + " " + row.column(5));
      }
      return row;
    } catch (NumberFormatException e) {
      throw bad(source, number, "has no number where one is due: " + e.getMessage());
    }
  }

  private int start(int column) {
    return column == 0 ? 0 : ends[column - 1] + 1;
  }

  private String column(int column) {
    return line.substring(start(column), ends[column]);
  }

  private boolean isEmpty(int column) {
    return start(column) == ends[column];
  }

  /** GeoNames id, 0 if unknown. */
  int id() {
    return id;
  }

  /** Usual name. */
  String name() {
    return column(1);
  }

  /** The same in ASCII. */
  String ascii() {
    return column(2);
  }

  double latitude() {
    return latitude;
  }

  double longitude() {
    return longitude;
  }

  /** {@code P} for towns, {@code A} for divisions, …; a blank if none is given. */
  char featureClass() {
    return isEmpty(6) ? ' ' : line.charAt(start(6));
  }

  /** Feature code, such as {@code PPLC}. */
  String code() {
    return column(7);
  }

  boolean isCode(String code) {
    return ends[7] - start(7) == code.length() && line.startsWith(code, start(7));
  }

  /** ISO 3166 alpha-2, empty for oceans and continents. */
  String country() {
    return column(8);
  }

  /** Code of its first-level division. */
  String admin1() {
    return column(10);
  }

  /** Code of its second-level division. */
  String admin2() {
    return column(11);
  }

  long population() {
    return population;
  }

  private static IllegalArgumentException bad(String source, long number, String what) {
    return new IllegalArgumentException(source + ":" + number + ": " + what);
  }

  /** How many other names it has. */
  int names() {
    int names = isEmpty(3) ? 0 : 1;
    for (int i = start(3); i < ends[3]; i++) {
      names += line.charAt(i) == ',' ? 1 : 0;
    }
    return names;
  }

  /** The other names that a text in English may use: in Latin letters, written as names are. */
  List<String> otherNames() {
    List<String> names = new ArrayList<>();
    int start = start(3);
    for (int i = start; i <= ends[3]; i++) {
      if (i == ends[3] || line.charAt(i) == ',') {
        String name = line.substring(start, i);
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
