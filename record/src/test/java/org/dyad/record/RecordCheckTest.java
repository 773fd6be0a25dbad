package org.dyad.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dyad.record.check.Finding;
import org.dyad.record.engine.Access;
import org.dyad.record.kept.Run;
import org.dyad.record.made.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that was damaged is seen to be, and one that was not is not. */
class RecordCheckTest {

  /** What is done to a record, and what is to be found then. */
  private static final Map<String, String> DAMAGE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("DELETE FROM articles WHERE key = 1", "events of an article that"),
              Map.entry("DELETE FROM events WHERE id = 1048577", "evidence of an event that"),
              Map.entry("UPDATE events SET number = 7 WHERE id = 1048577", "whose id is not"),
              Map.entry("INSERT INTO events SELECT * FROM events LIMIT 1", "events that have id"),
              Map.entry("INSERT INTO pairs SELECT * FROM pairs LIMIT 1", "pairs that have"),
              Map.entry("UPDATE articles SET key = 9 WHERE key = 1", "will be given to another"),
              Map.entry("UPDATE articles SET edition = 5", "former editions are missing"),
              Map.entry("UPDATE articles SET events = 5 WHERE key = 1", "another number of events"),
              Map.entry("UPDATE articles SET text = 'x' || text", "sentences that do not stand"),
              Map.entry("UPDATE evidence SET date_words = [9999, 10000]", "date_words that do not"),
              Map.entry("UPDATE evidence SET actor_words = [9, 5]", "actor_words that do not"),
              Map.entry("UPDATE participants SET starts = starts + 1", "participants whose words"),
              Map.entry("UPDATE events SET place_text = 'Z'", "places whose words"),
              Map.entry("UPDATE events SET day = day + 1", "counted on another day"),
              Map.entry("UPDATE pairs SET happened = NOT happened", "pairs that say something"),
              Map.entry("DELETE FROM evidence WHERE event = 1048577", "events without evidence"),
              Map.entry("DELETE FROM runs", "articles of a run that")));

  @TempDir private Path folder;

  @Test
  void aRecordIsWellWhateverWasDoneToItByTheProgram() {
    try (EventRecord record = EventRecord.open(folder.resolve("r.duckdb"), Access.WRITE)) {
      fill(record);
      assertThat(record.check()).isEmpty();
    }
  }

  @Test
  void damageIsFoundAndNamed() throws SQLException {
    for (Map.Entry<String, String> damage : DAMAGE.entrySet()) {
      try (EventRecord record = EventRecord.open(folder.resolve("d.duckdb"), Access.WRITE)) {
        if (record.article("a").isEmpty()) {
          fill(record);
        }
        try (Connection connection = record.connection();
            Statement statement = connection.createStatement()) {
          statement.execute("CREATE SCHEMA before");
          for (String table : tables()) {
            statement.execute("CREATE TABLE before." + table + " AS FROM main." + table);
          }
          statement.execute(damage.getKey());
          List<Finding> found = record.check();
          assertThat(found)
              .as(damage.getKey())
              .anySatisfy(one -> assertThat(one.what()).contains(damage.getValue()));
          assertThat(found).allSatisfy(one -> assertThat(one.example()).isNotBlank());
          for (String table : tables()) {
            statement.execute("DELETE FROM main." + table);
            statement.execute("INSERT INTO main." + table + " FROM before." + table);
          }
          statement.execute("DROP SCHEMA before CASCADE");
        }
        assertThat(record.check()).isEmpty();
      }
    }
  }

  private static List<String> tables() {
    return List.of("articles", "events", "participants", "evidence", "pairs", "runs");
  }

  private static void fill(EventRecord record) {
    Run run = record.begin("1", "");
    record.add(List.of(Made.coded("a", 1, 2), Made.coded("b", 2, 3)), run);
    record.add(List.of(Made.coded("b", 5, 4), Made.coded("c", 7, 0)), run);
    record.add(List.of(Made.coded("d", 6, 4)), run);
    record.remove(List.of("d"));
    record.end(run, 0);
  }
}
