package org.dyad.app.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes apart what a spreadsheet wrote: cells split by commas, semicolons or tabs, as the first
 * line has them; quoted cells may hold anything.
 */
final class Cells {

  /**
   * A row.
   *
   * @param line on which it begins, from 1
   */
  record Row(long line, List<String> cells) {

    /** Empty beyond the end of the row. */
    String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  private final String text;
  private final char split;
  private int at;
  private long line = 1;

  private Cells(String text) {
    this.text = text;
    this.split = split(text);
  }

  /** The rows of a sheet, without empty ones. */
  static List<Row> of(String text) {
    Cells cells = new Cells(text.startsWith("\ufeff") ? text.substring(1) : text);
    List<Row> rows = new ArrayList<>();
    while (cells.at < cells.text.length()) {
      Row row = cells.row();
      if (!row.cells().stream().allMatch(String::isBlank)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static char split(String text) {
    for (int i = 0; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == ';' || c == '\t') {
        return c;
      }
    }
    return ',';
  }

  private Row row() {
    long first = line;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    while (at < text.length()) {
      char c = text.charAt(at++);
      line += c == '\n' ? 1 : 0;
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (at < text.length() && text.charAt(at) == '"') {
          cell.append(c);
          at++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == split) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        break;
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return new Row(first, List.copyOf(cells));
  }
}
