package org.dyad.app.answer;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dyad.app.text.Columns;
import org.dyad.json.Plain;
import org.dyad.record.ask.Cell;

/**
 * An answer as a table that fits a terminal. The first rows say how wide each column is; where
 * there are more columns than a line has room for, each row has a line for each of its values.
 */
final class AnswerTable implements AnswerWriter {

  /** Rows that are looked at before the first is written. */
  private static final int LOOKED_AT = 200;

  /** What a column needs at least, if its values are that wide. */
  private static final int NARROWEST = 8;

  private static final String BETWEEN = "  ";

  private final Writer out;
  private final int columns;
  private final List<List<Cell>> waiting = new ArrayList<>();
  private List<String> names = List.of();
  private int[] widths = new int[0];
  private boolean[] right = new boolean[0];
  private boolean begun;
  private boolean down;
  private long rows;

  AnswerTable(Writer out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public void head(List<String> given) {
    names = given.stream().map(Plain::of).toList();
  }

  @Override
  public void row(List<Cell> row) throws IOException {
    rows++;
    if (begun) {
      write(row);
      return;
    }
    waiting.add(row);
    if (waiting.size() == LOOKED_AT) {
      begin();
    }
  }

  private void begin() throws IOException {
    begun = true;
    int count = names.size();
    widths = new int[count];
    right = new boolean[count];
    for (int i = 0; i < count; i++) {
      widths[i] = Columns.width(names.get(i));
      right[i] = !waiting.isEmpty();
      for (List<Cell> row : waiting) {
        widths[i] = Math.max(widths[i], Columns.width(shown(row.get(i))));
        right[i] &= row.get(i).kind() == Cell.Kind.NUMBER || isNothing(row.get(i));
      }
    }
    int room = columns - BETWEEN.length() * (count - 1);
    down = !Widths.fit(widths, room, NARROWEST);
    if (!down) {
      line(names);
    }
    for (List<Cell> row : waiting) {
      write(row);
    }
    waiting.clear();
  }

  private void write(List<Cell> row) throws IOException {
    List<String> texts = row.stream().map(AnswerTable::shown).toList();
    if (down) {
      down(texts);
    } else {
      line(texts);
    }
  }

  private void line(List<String> texts) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      String text = Columns.cut(texts.get(i), widths[i]);
      String blanks = " ".repeat(Math.max(0, widths[i] - Columns.width(text)));
      line.append(i == 0 ? "" : BETWEEN).append(right[i] ? blanks + text : text + blanks);
    }
    out.write(line.toString().stripTrailing());
    out.write('\n');
  }

  private void down(List<String> texts) throws IOException {
    int widest = names.stream().mapToInt(Columns::width).max().orElse(0);
    out.write("-".repeat(Math.min(columns, widest + BETWEEN.length())));
    out.write('\n');
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        String line = Columns.fill(names.get(i), widest) + BETWEEN + texts.get(i);
        out.write(Columns.cut(line, columns));
        out.write('\n');
      }
    }
  }

  private static boolean isNothing(Cell cell) {
    return cell.kind() == Cell.Kind.NOTHING;
  }

  private static String shown(Cell cell) {
    return Plain.of(cell.inOne());
  }

  @Override
  public void finish() throws IOException {
    if (!begun) {
      begin();
    }
    out.write(String.format(Locale.ROOT, "%,d %s%n", rows, rows == 1 ? "row" : "rows"));
  }
}
