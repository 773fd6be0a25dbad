package org.dyad.record.ask;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.RecordException;
import org.dyad.record.store.Sql;

/** Writes events as one Parquet file: the columns of {@code v_events}, and the words that tell. */
public final class ParquetExport {

  private ParquetExport() {}

  /**
   * @param byStory whether each story comes once; {@code reports} says how many reports tell it
   * @return how many events
   * @throws RecordException if the file cannot be written
   */
  public static long write(EventRecord record, Filter filter, boolean byStory, Path file) {
    try (Connection connection = record.connection()) {
      Chosen.choose(connection, filter, byStory);
      Sql.run(
          connection,
          "COPY (SELECT v.*, c.reports, w.sentence, w.text FROM v_events v JOIN chosen c USING (id)"
              + " JOIN evidence w ON w.event = v.id AND w.number = 0 ORDER BY v.id) TO "
              + quoted(file.toString())
              + " (FORMAT parquet, COMPRESSION zstd)");
      return Sql.number(connection, "SELECT count(*) FROM chosen");
    } catch (SQLException e) {
      throw RecordException.of(file, e);
    }
  }

  /** As SQL has it between quotation marks. */
  static String quoted(String words) {
    return "'" + words.replace("'", "''") + "'";
  }
}
