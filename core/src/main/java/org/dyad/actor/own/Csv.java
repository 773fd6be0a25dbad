package org.dyad.actor.own;

import java.util.ArrayList;
import java.util.List;

/** Rows of comma-separated values with their lines; a cell in quotes may hold commas and breaks. */
final class Csv {

  /**
   * A row.
   *
   * @param line the line that it begins on, from 1
   */
  record Row(int line, List<String> cells) {

    Row {
      cells = List.copyOf(cells);
    }
  }

  private Csv() {}

  static List<Row> rows(String file, String text) {
    List<Row> rows = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int line = 1;
    int began = 1;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        boolean twice = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (twice) {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          line += c == '\n' ? 1 : 0;
          cell.append(c);
        }
      } else if (c == '"' && cell.toString().isBlank()) {
        cell.setLength(0);
        quoted = true;
      } else if (c == ',') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else if (c == '\n') {
        end(rows, cells, cell, began);
        line++;
        began = line;
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    if (quoted) {
      throw new Origin(file, began).expected("a closing quote");
    }
    end(rows, cells, cell, began);
    return rows;
  }

  /** Keeps a row, but for an empty one and a comment. */
  private static void end(List<Row> rows, List<String> cells, StringBuilder cell, int line) {
    cells.add(cell.toString().strip());
    cell.setLength(0);
    boolean empty = cells.size() == 1 && cells.get(0).isEmpty();
    if (!empty && !cells.get(0).startsWith("#")) {
      rows.add(new Row(line, cells));
    }
    cells.clear();
  }
}
