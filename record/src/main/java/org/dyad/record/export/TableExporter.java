package org.dyad.record.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Writes a table of columns. */
final class TableExporter implements Exporter {

  private final Separated out;
  private final List<Column> columns;
  private final Predicate<Told> room;
  private final Function<Told, List<Row>> rows;
  private boolean begun;

  /**
   * @param room which events the format has room for
   * @param rows the lines of an event
   */
  TableExporter(
      Writer out,
      Separated.Style style,
      List<Column> columns,
      Predicate<Told> room,
      Function<Told, List<Row>> rows) {
    this.out = new Separated(out, style);
    this.columns = columns;
    this.room = room;
    this.rows = rows;
    this.begun = style == Separated.Style.BARE_TABS;
  }

  private void head() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    for (Column column : columns) {
      out.plain(column.name());
    }
    out.endLine();
  }

  @Override
  public boolean write(Told told) throws IOException {
    head();
    if (!room.test(told)) {
      return false;
    }
    for (Row row : rows.apply(told)) {
      for (Column column : columns) {
        String cell = column.value().apply(row);
        switch (column.type()) {
          case TEXT -> out.words(cell);
          case CODE -> out.codes(cell);
          case INTEGER, REAL, DATE, BOOLEAN -> out.plain(cell);
        }
      }
      out.endLine();
    }
    return true;
  }

  @Override
  public void finish() throws IOException {
    head();
  }
}
