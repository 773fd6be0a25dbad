package org.dyad.actor.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of text: one row a line, cells parted by {@code |}, values in a cell by {@code ;}. Lines
 * that begin with {@code #} are comments; the first other line names the columns.
 */
final class Table {

  /** A row and where it stands. */
  static final class Row {
    private final String file;
    private final int line;
    private final List<String> cells;

    private Row(String file, int line, List<String> cells) {
      this.file = file;
      this.line = line;
      this.cells = cells;
    }

    /** Where it stands: {@code leaders.psv:12}. */
    String place() {
      return file + ":" + line;
    }

    /** A cell by the position of its column. */
    String cell(int column) {
      return cells.get(column);
    }

    /** The values of a cell. */
    List<String> values(int column) {
      return cut(cells.get(column), ';');
    }

    /** A cell that must not be empty. */
    String needed(int column, String what) {
      String cell = cells.get(column);
      if (cell.isEmpty()) {
        throw bad(what);
      }
      return cell;
    }

    /** The error of a bad row. */
    IllegalArgumentException bad(String expected) {
      return new IllegalArgumentException(
          file + ", line " + line + ": expected " + expected + ", found " + cells);
    }
  }

  private Table() {}

  /**
   * Reads a table that is a resource beside the lexicon.
   *
   * @param columns the names its first line must give
   * @throws IllegalArgumentException for a bad line, with file, line and what was expected
   */
  static List<Row> read(Class<?> beside, String file, String... columns) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static List<Row> parse(String file, String text, String... columns) {
    List<Row> rows = new ArrayList<>();
    boolean headed = false;
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      number++;
      String line = text.substring(start, end).strip();
      start = end + 1;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      Row row = new Row(file, number, cells(line, columns.length));
      if (row.cells.size() != columns.length) {
        throw row.bad(columns.length + " cells: " + String.join(" | ", columns));
      }
      if (headed) {
        rows.add(row);
      } else if (row.cells.equals(List.of(columns))) {
        headed = true;
      } else {
        throw row.bad("the columns " + String.join(" | ", columns));
      }
    }
    return rows;
  }

  /** The cells of a line; cells left out at its end are empty. */
  private static List<String> cells(String line, int columns) {
    List<String> cells = new ArrayList<>(columns);
    for (int from = 0; from <= line.length(); ) {
      int bar = line.indexOf('|', from);
      int to = bar < 0 ? line.length() : bar;
      cells.add(line.substring(from, to).strip());
      from = to + 1;
    }
    while (cells.size() < columns) {
      cells.add("");
    }
    return cells;
  }

  /** The values of a list, stripped, without empty ones. */
  static List<String> cut(String list, char separator) {
    if (list.isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>(4);
    for (int from = 0; from <= list.length(); ) {
      int mark = list.indexOf(separator, from);
      int to = mark < 0 ? list.length() : mark;
      String value = list.substring(from, to).strip();
      if (!value.isEmpty()) {
        values.add(value);
      }
      from = to + 1;
    }
    return values;
  }
}
