package org.dyad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dyad.Coded;
import org.dyad.record.engine.Access;
import org.dyad.record.engine.Engine;
import org.dyad.record.engine.RecordException;
import org.dyad.record.engine.RecordException.Kind;
import org.dyad.record.kept.Run;
import org.dyad.record.made.Adding;
import org.dyad.record.made.Made;
import org.dyad.record.schema.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a record cannot be used, the reason is said and nothing is lost. */
class TroubleTest {

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void nameTheRecord() {
    file = folder.resolve("r.duckdb");
  }

  @Test
  void aRecordThatIsNotThereIsNotMadeByAsking() {
    assertKind(Kind.MISSING, "dyad add makes one", () -> EventRecord.open(file, Access.READ));
    assertThat(file).doesNotExist();
  }

  @Test
  void aSecondWriterIsToldWhoHasIt() throws Exception {
    try (EventRecord record = EventRecord.open(file, Access.WRITE)) {
      record.add(List.of(Made.coded("a", 1, 2)), record.begin("1", ""));
      Process second =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Adding.class.getName(),
                  file.toString(),
                  "5",
                  "0")
              .redirectErrorStream(true)
              .start();
      String said = new String(second.getInputStream().readAllBytes());
      assertThat(second.waitFor()).isNotZero();
      assertThat(said)
          .contains("is open in another program (process " + ProcessHandle.current().pid() + ")");
      assertThat(record.check()).isEmpty();
      assertThat(record.article("a")).isPresent();
    }
  }

  @Test
  void whereThereIsNoRoomLeftWhatWasKeptBeforeStands() throws Exception {
    Path shell = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(shell), "a shell limits the size of files");
    String command =
        "ulimit -f 1500; exec \"$@\" >" + folder.resolve("said") + " 2>" + folder.resolve("errors");
    Process adding =
        new ProcessBuilder(
                shell.toString(),
                "-c",
                command,
                "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Adding.class.getName(),
                file.toString(),
                "5000",
                "0")
            .start();
    assertThat(adding.waitFor()).isNotZero();
    assertThat(folder.resolve("errors")).content().contains("no room left on the disk of " + file);
    List<String> said = Files.readAllLines(folder.resolve("said"));
    String kept = said.get(said.size() - 1).substring("kept ".length());
    try (EventRecord record = EventRecord.open(file, Access.WRITE)) {
      assertThat(record.check()).isEmpty();
      assertThat(EventRecordTest.texts(record, "SELECT count(*) FROM articles"))
          .containsExactly(kept);
      assertThat(record.add(List.of(Made.coded("more", 1, 1)), record.begin("1", "")).articles())
          .isEqualTo(1);
    }
  }

  @Test
  void whatIsNoRecordIsLeftAsItIs() throws IOException, SQLException {
    Files.writeString(file, "not a database, but a letter. ".repeat(300));
    assertKind(Kind.DAMAGED, "is no record", () -> EventRecord.open(file, Access.WRITE));
    assertThat(Files.readString(file)).startsWith("not a database");
    Path other = folder.resolve("other.duckdb");
    try (Connection connection = Engine.open(other, Access.WRITE);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE songs (name VARCHAR)");
    }
    assertKind(Kind.DAMAGED, "no record of Dyad's", () -> EventRecord.open(other, Access.WRITE));
    assertKind(Kind.DAMAGED, "no record of Dyad's", () -> EventRecord.open(other, Access.READ));
  }

  @Test
  void aDamagedRecordIsSaidToBeDamaged() throws IOException {
    fill(60);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] wrong = new byte[4096];
      for (long at = 3 * 4096; at + wrong.length < bytes.length(); at += 2 * wrong.length) {
        bytes.seek(at);
        bytes.write(wrong);
      }
    }
    assertKind(
        Kind.DAMAGED,
        "is damaged",
        () -> {
          try (EventRecord record = EventRecord.open(file, Access.READ)) {
            record.events(event -> {});
          }
        });
  }

  @Test
  void aRecordOfALaterFormIsNotTouched() throws SQLException {
    fill(1);
    alter("UPDATE meta SET value = '999' WHERE name = 'version'");
    assertKind(Kind.NEWER, "its form is 999", () -> EventRecord.open(file, Access.WRITE));
    assertKind(Kind.NEWER, "its form is 999", () -> EventRecord.open(file, Access.READ));
  }

  @Test
  void aRecordOfAnEarlierFormIsBroughtToThisOneWhoeverOpensIt() throws SQLException {
    fill(3);
    List<String> scripts = new ArrayList<>(Schema.current().scripts());
    scripts.add("ALTER TABLE articles ADD COLUMN mood VARCHAR; UPDATE articles SET mood = 'calm'");
    Schema next = new Schema(scripts);
    try (EventRecord record = EventRecord.open(file, Access.READ, next)) {
      assertThat(EventRecordTest.texts(record, "SELECT DISTINCT mood FROM articles"))
          .containsExactly("calm");
      assertThat(record.check()).isEmpty();
    }
    scripts.add("CREATE TABLE moods AS SELECT DISTINCT mood FROM articles");
    scripts.add("ALTER TABLE articles DROP COLUMN mood");
    try (EventRecord record = EventRecord.open(file, Access.WRITE, new Schema(scripts))) {
      assertThat(EventRecordTest.texts(record, "SELECT mood FROM moods")).containsExactly("calm");
      assertThat(EventRecordTest.texts(record, "SELECT value FROM meta WHERE name = 'version'"))
          .containsExactly(Integer.toString(scripts.size()));
    }
    assertKind(Kind.NEWER, "later version", () -> EventRecord.open(file, Access.READ));
  }

  @Test
  void aStepThatFailsIsUndoneAndTheStepsBeforeItStand() throws SQLException {
    fill(3);
    List<String> scripts = new ArrayList<>(Schema.current().scripts());
    int now = scripts.size();
    scripts.add("CREATE TABLE one (a INTEGER)");
    scripts.add("CREATE TABLE two (a INTEGER); INSERT INTO nowhere VALUES (1)");
    assertThatThrownBy(() -> EventRecord.open(file, Access.WRITE, new Schema(scripts)))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("nowhere");
    try (EventRecord record =
        EventRecord.open(file, Access.WRITE, new Schema(scripts.subList(0, now + 1)))) {
      assertThat(
              EventRecordTest.texts(
                  record, "SELECT table_name FROM duckdb_tables() WHERE len(table_name) = 3"))
          .containsExactly("one");
      assertThat(record.article("a2")).isPresent();
    }
  }

  private void alter(String sql) throws SQLException {
    try (Connection connection = Engine.open(file, Access.WRITE);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void fill(int articles) {
    try (EventRecord record = EventRecord.open(file, Access.WRITE)) {
      Run run = record.begin("1", "");
      List<Coded> batch = new ArrayList<>();
      for (int i = 0; i < articles; i++) {
        batch.add(Made.coded("a" + i, i, 3));
      }
      record.add(batch, run);
      record.end(run, 0);
    }
  }

  private static void assertKind(
      Kind kind, String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RecordException.class, e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind))
        .hasMessageContaining(words);
  }
}
