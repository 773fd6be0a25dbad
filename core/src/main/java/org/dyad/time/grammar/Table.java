package org.dyad.time.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the tables of this package: one entry a line, fields between tabs, lines that begin with #
 * are comments.
 */
final class Table {

  /** Takes one line's fields. */
  interface Row {
    void take(String[] fields);
  }

  private Table() {}

  /**
   * @param columns how many fields each line must have
   * @throws IllegalStateException naming file, line and what was expected, at a bad line
   */
  static void read(String name, int columns, Row row) {
    InputStream stream = Table.class.getResourceAsStream("/org/dyad/time/" + name);
    if (stream == null) {
      throw new IllegalStateException("resource org/dyad/time/" + name + " is missing");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        take(name, number, line.split("\t", -1), columns, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read org/dyad/time/" + name, e);
    }
  }

  private static void take(String name, int number, String[] fields, int columns, Row row) {
    String place = "org/dyad/time/" + name + ", line " + number + ": ";
    if (fields.length != columns) {
      throw new IllegalStateException(
          place + "expected " + columns + " fields between tabs, found " + fields.length);
    }
    try {
      row.take(fields);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(place + e.getMessage(), e);
    }
  }
}
