package org.dyad.record.export;

import java.util.Locale;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name as the format's own project writes it
 * @param type what its cells hold
 * @param meaning what fills it, for people
 * @param value the cell of a line; empty where it is unknown
 */
record Column(String name, Type type, String meaning, Function<Row, String> value) {

  /** What cells hold. */
  enum Type {
    /** A whole number. */
    INTEGER,
    /** A number with a point. */
    REAL,
    /** A day. */
    DATE,
    /** A word of a closed list, or several. */
    CODE,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** Words that come from outside. */
    TEXT;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String NOTHING = "empty: Dyad does not know it";

  static Column text(String name, String meaning, Function<Row, String> value) {
    return new Column(name, Type.TEXT, meaning, value);
  }

  static Column code(String name, String meaning, Function<Row, String> value) {
    return new Column(name, Type.CODE, meaning, value);
  }

  static Column date(String name, String meaning, Function<Row, String> value) {
    return new Column(name, Type.DATE, meaning, value);
  }

  static Column integer(String name, String meaning, Function<Row, String> value) {
    return new Column(name, Type.INTEGER, meaning, value);
  }

  static Column real(String name, String meaning, Function<Row, String> value) {
    return new Column(name, Type.REAL, meaning, value);
  }

  static Column flag(String name, String meaning, Function<Row, Boolean> value) {
    return new Column(name, Type.BOOLEAN, meaning, row -> Boolean.toString(value.apply(row)));
  }

  /** A column of the format that Dyad has nothing for. */
  static Column empty(String name) {
    return new Column(name, Type.TEXT, NOTHING, row -> "");
  }

  boolean isEmpty() {
    return meaning.equals(NOTHING);
  }
}
