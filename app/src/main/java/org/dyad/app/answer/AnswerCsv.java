package org.dyad.app.answer;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.dyad.record.ask.Cell;
import org.dyad.record.export.Separated;

/** An answer as comma-separated values; the parts of a list share a cell, by {@code "; "}. */
final class AnswerCsv implements AnswerWriter {

  private final Separated cells;

  AnswerCsv(Writer out) {
    this.cells = new Separated(out, Separated.Style.CSV);
  }

  @Override
  public void head(List<String> names) throws IOException {
    for (String name : names) {
      cells.words(name);
    }
    cells.endLine();
  }

  @Override
  public void row(List<Cell> row) throws IOException {
    for (Cell cell : row) {
      switch (cell.kind()) {
        case NUMBER, BOOLEAN, NOTHING -> cells.plain(cell.text());
        case TEXT, LIST -> cells.words(cell.inOne());
      }
    }
    cells.endLine();
  }
}
