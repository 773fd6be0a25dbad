package org.dyad.record.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dyad.event.Ontology;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.Access;
import org.dyad.record.engine.Engine;
import org.dyad.record.made.Made;
import org.dyad.record.store.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Parquet file has each event that fits, with its lists and words as they are. */
class ParquetExportTest {

  @TempDir private Path folder;

  @Test
  void everyEventIsThereWithItsListsDaysAndWords() throws SQLException {
    Path file = folder.resolve("r.duckdb");
    Path to = folder.resolve("it's.parquet");
    List<String> expected = new ArrayList<>();
    try (EventRecord record = EventRecord.open(file, Access.WRITE)) {
      record.add(
          List.of(Made.coded("a", 1, 4), Made.coded("b", 2, 3)),
          record.begin("1", "", Ontology.load()));
      record.events(
          kept ->
              expected.add(
                  kept.id()
                      + "|"
                      + kept.day().orElseThrow()
                      + "|["
                      + kept.event().actors().get(0).actor().country()
                      + "]|"
                      + kept.event().evidence().get(0).text()));
    }
    try (EventRecord record = EventRecord.open(file, Access.READ)) {
      assertThat(ParquetExport.write(record, Filter.ALL, false, to)).isEqualTo(7);
    }
    List<String> found = new ArrayList<>();
    try (Connection connection = Engine.open(folder.resolve("any.duckdb"), Access.WRITE)) {
      Sql.each(
          connection,
          "SELECT concat_ws('|', id, day, actor_countries::VARCHAR, text) AS line FROM read_parquet("
              + ParquetExport.quoted(to.toString())
              + ") ORDER BY id",
          List.of(),
          row -> found.add(Sql.text(row, "line")));
    }
    assertThat(found).isEqualTo(expected);
  }
}
