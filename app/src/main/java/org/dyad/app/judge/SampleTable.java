package org.dyad.app.judge;

import java.io.IOException;
import java.io.Writer;
import org.dyad.app.text.Columns;
import org.dyad.record.judge.Field;
import org.dyad.record.kept.KeptEvent;

/** Writes drawn events for people to look at: what each claims, and below it its sentences. */
public final class SampleTable {

  private static final int DAY = 14;
  private static final int TYPE = 24;
  private static final int SIDE = 30;

  private final Writer out;
  private final int columns;

  /**
   * @param columns how wide the terminal is
   */
  public SampleTable(Writer out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  public void row(KeptEvent kept) throws IOException {
    out.write(
        cell(Shown.value(kept, Field.DATE), DAY)
            + cell(Shown.value(kept, Field.TYPE), TYPE)
            + cell(Shown.value(kept, Field.ACTOR), SIDE)
            + cell(Shown.value(kept, Field.RECIPIENT), SIDE)
            + Shown.value(kept, Field.STATUS)
            + "\n  "
            + Columns.cut(Shown.sentences(kept), columns - 2)
            + "\n");
  }

  private static String cell(String value, int width) {
    return Columns.fill(Columns.cut(value.isEmpty() ? "-" : value, width - 1), width);
  }
}
