package org.dyad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dyad.Coded;
import org.dyad.record.engine.Access;
import org.dyad.record.engine.RecordException;
import org.dyad.record.kept.KeptEvent;
import org.dyad.record.kept.Run;
import org.dyad.record.made.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record goes out as Parquet and comes in again as it was. */
class ArchiveTest {

  @TempDir private Path folder;

  @Test
  void everyRowOfEveryTableComesBackAsItWas() throws SQLException {
    Path first = folder.resolve("first.duckdb");
    Path archive = folder.resolve("the archive");
    Map<String, List<String>> before;
    List<KeptEvent> events = new ArrayList<>();
    try (EventRecord record = EventRecord.open(first, Access.WRITE)) {
      fill(record);
      record.archive(archive);
      before = rows(record);
      record.events(events::add);
    }
    assertThat(before.get("events")).hasSize(74);
    assertThat(archive.resolve("events").resolve("month=2024-01")).isDirectory();
    Path second = folder.resolve("new").resolve("second.duckdb");
    EventRecord.restore(archive, second);
    try (EventRecord record = EventRecord.open(second, Access.WRITE)) {
      assertThat(rows(record)).isEqualTo(before);
      assertThat(record.check()).isEmpty();
      List<KeptEvent> again = new ArrayList<>();
      record.events(again::add);
      assertThat(again).isEqualTo(events);
      assertThat(record.has(Made.coded("n3", 13, 4).article())).isTrue();
      Coded more = Made.coded("more", 1, 2);
      record.add(List.of(more), record.begin("1", ""));
      assertThat(record.check()).isEmpty();
    }
  }

  @Test
  void anEmptyRecordComesBackEmpty() throws SQLException {
    Path archive = folder.resolve("archive");
    Path first = folder.resolve("first.duckdb");
    try (EventRecord record = EventRecord.open(first, Access.WRITE)) {
      record.archive(archive);
    }
    EventRecord.restore(archive, folder.resolve("second.duckdb"));
    try (EventRecord record = EventRecord.open(folder.resolve("second.duckdb"), Access.WRITE)) {
      assertThat(record.check()).isEmpty();
      assertThat(rows(record).get("articles")).isEmpty();
      record.add(List.of(Made.coded("more", 1, 2)), record.begin("1", ""));
    }
  }

  @Test
  void nothingThatIsThereIsWrittenOver() throws Exception {
    Path archive = folder.resolve("archive");
    Path file = folder.resolve("r.duckdb");
    try (EventRecord record = EventRecord.open(file, Access.WRITE)) {
      record.archive(archive);
      assertThatThrownBy(() -> record.archive(archive))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("is there already");
    }
    assertThatThrownBy(() -> EventRecord.restore(archive, file))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("is there already");
    Files.delete(archive.resolve("runs.parquet"));
    Path other = folder.resolve("other.duckdb");
    assertThatThrownBy(() -> EventRecord.restore(archive, other))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("not whole");
    assertThatThrownBy(() -> EventRecord.restore(folder, other))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("no archive");
    assertThat(other).doesNotExist();
    assertThat(folder.resolve("other.duckdb.part")).doesNotExist();
  }

  private static void fill(EventRecord record) {
    Run run = record.begin("1", "");
    List<Coded> batch = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      batch.add(Made.coded("n" + i, i * 11, 3));
    }
    record.add(batch, run);
    record.add(List.of(Made.coded("n3", 13, 4), Made.coded("undated", 5, 13)), run);
    record.end(run, 2);
  }

  /** All rows of all tables as text, sorted. */
  private static Map<String, List<String>> rows(EventRecord record) throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String table :
        EventRecordTest.texts(
            record, "SELECT table_name FROM duckdb_tables() WHERE NOT internal")) {
      List<String> texts = new ArrayList<>();
      try (Connection connection = record.connection();
          Statement statement = connection.createStatement();
          ResultSet found = statement.executeQuery("SELECT " + table + "::VARCHAR FROM " + table)) {
        while (found.next()) {
          texts.add(found.getString(1));
        }
      }
      texts.sort(null);
      rows.put(table, texts);
    }
    return rows;
  }
}
