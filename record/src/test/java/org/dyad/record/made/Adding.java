package org.dyad.record.made;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dyad.Coded;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.Access;
import org.dyad.record.kept.Run;

/**
 * A program to be killed: adds made articles to a record, a few at a time, and says on standard
 * output which it has been told are kept.
 */
public final class Adding {

  private static final int BATCH = 5;

  private Adding() {}

  /**
   * @param args file of the record, number of articles, and a number that says what they tell
   */
  public static void main(String[] args) {
    int articles = Integer.parseInt(args[1]);
    int edition = Integer.parseInt(args[2]);
    try (EventRecord record = EventRecord.open(Path.of(args[0]), Access.WRITE)) {
      Run run = record.begin("killed", String.join(" ", args));
      System.out.println("open");
      for (int i = 0; i < articles; i += BATCH) {
        List<Coded> batch = new ArrayList<>();
        for (int k = i; k < Math.min(i + BATCH, articles); k++) {
          Coded coded = Made.coded("a" + k, k + 1000 * edition, 1 + k % 3);
          if (!record.has(coded.article())) {
            batch.add(coded);
          }
        }
        if (!batch.isEmpty()) {
          record.add(batch, run);
          System.out.println("kept " + Math.min(i + BATCH, articles));
        }
      }
      record.end(run, 0);
      System.out.println("done");
    }
  }
}
