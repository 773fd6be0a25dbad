package org.dyad.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a tab-separated file; empty lines and those that begin with {@code #} are left out.
 *
 * @param file its name, for messages
 * @param rows its lines, each with as many cells as the form says
 */
record Table(String file, List<Row> rows) {

  Table {
    rows = List.copyOf(rows);
  }

  /**
   * A line.
   *
   * @param number counted from 1 in its file
   */
  record Row(String file, int number, List<String> cells) {

    Row {
      cells = List.copyOf(cells);
    }

    String cell(int column) {
      return cells.get(column);
    }

    double number(int column, double least, double most) {
      double value;
      try {
        value = Double.parseDouble(cell(column));
      } catch (NumberFormatException e) {
        throw wrong("expected a number, found \"" + cell(column) + "\"");
      }
      if (!(value >= least && value <= most)) {
        throw wrong("expected a number from " + least + " to " + most + ", found " + value);
      }
      return value;
    }

    OntologyException wrong(String problem) {
      return new OntologyException(file, number, problem);
    }
  }

  /** Reads a file that lies beside this class. */
  static Table resource(String file, int columns) {
    InputStream in = Table.class.getResourceAsStream(file);
    if (in == null) {
      throw new OntologyException(file, 0, "the program lacks this file of its data");
    }
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return read(file, reader, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static Table read(String file, Reader source, int columns) throws IOException {
    BufferedReader lines = new BufferedReader(source);
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns) {
        throw new OntologyException(
            file, number, "expected " + columns + " columns split by tabs, found " + cells.size());
      }
      rows.add(new Row(file, number, cells));
    }
    return new Table(file, rows);
  }
}
