package org.dyad.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dyad.record.engine.Access;
import org.dyad.record.made.Adding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed on the way loses nothing that was kept, and doubles nothing. */
class KilledTest {

  private static final int KILLS = 25;
  private static final int ARTICLES = 150;

  @TempDir private Path folder;

  @Test
  void whoeverIsKilledAtAnyMomentLosesNothingThatWasKeptAndDoublesNothing() throws Exception {
    Random random = new Random(7);
    int edition = 0;
    int most = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process adding = start(edition);
      boolean done = false;
      try (BufferedReader said = adding.inputReader()) {
        // Most are killed while they add, some while they start.
        int lines = kill % 5 == 0 ? 0 : random.nextInt(1, 12);
        String last = "";
        for (int i = 0; i < lines && !done; i++) {
          String line = said.readLine();
          assertThat(line).as("ended by itself after: " + last).isNotNull();
          last = line;
          done = line.equals("done");
          most = line.startsWith("kept ") ? Integer.parseInt(line.substring(5)) : most;
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(lines == 0 ? 400_000 : 30_000));
        // Not Process.destroyForcibly, which throws away what was said before.
        adding.toHandle().destroyForcibly();
        adding.waitFor();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
          most = line.startsWith("kept ") ? Integer.parseInt(line.substring(5)) : most;
          done |= line.equals("done");
        }
      }
      assertKept(edition, most);
      if (done) {
        // All are there: from now on each comes with other words.
        edition++;
        most = 0;
      }
    }
    Process last = start(edition);
    assertThat(last.waitFor()).isZero();
    assertKept(edition, ARTICLES);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
          .as("no leavings beside the record and in the temporary folder")
          .containsExactly("r.duckdb", "temporary");
    }
    try (Stream<Path> files = Files.list(folder.resolve("temporary"))) {
      assertThat(files.filter(file -> file.toString().contains("duckdb")).toList()).isEmpty();
    }
  }

  /** Opens the record after a death: it holds together, and what was said to be kept is there. */
  private void assertKept(int edition, int kept) throws SQLException {
    Path file = folder.resolve("r.duckdb");
    if (!Files.exists(file)) {
      return;
    }
    try (EventRecord record = EventRecord.open(file, Access.WRITE)) {
      assertThat(record.check()).isEmpty();
      String articles = "SELECT count(*) FROM articles WHERE edition ";
      String there = EventRecordTest.texts(record, articles + ">= " + (edition + 1)).get(0);
      assertThat(Integer.parseInt(there)).isGreaterThanOrEqualTo(kept);
      assertThat(EventRecordTest.texts(record, articles + "> " + (edition + 1)))
          .containsExactly("0");
    }
  }

  private Process start(int edition) throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            Adding.class.getName(),
            folder.resolve("r.duckdb").toString(),
            Integer.toString(ARTICLES),
            Integer.toString(edition));
    return new ProcessBuilder(command)
        .redirectError(folder.resolve("temporary").resolve("errors").toFile())
        .start();
  }
}
