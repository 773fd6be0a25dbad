package org.dyad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Feeds, and folders that are watched by a program of its own. */
class AddWatchTest {

  private static final String FEED =
      "<rss><channel><title>The Herald</title><item><guid>1</guid><title>Kenya accuses Somalia</title>"
          + "<description>Kenya accused Somalia of shelling Mandera on Sunday.</description></item>"
          + "<item><title>Cut</channel></rss>";

  @TempDir private Path folder;

  private static void old(String file) throws IOException {
    Files.setLastModifiedTime(Path.of(file), FileTime.from(Instant.now().minusSeconds(60)));
  }

  @Test
  void aFeedIsAddedWhateverItIsCalled() throws IOException {
    String feed = Session.file(folder, "saved", FEED);
    String record = folder.resolve("r.duckdb").toString();
    Session add = new Session();
    assertThat(add.run("add", "--record", record, "--feed", feed)).isEqualTo(1);
    assertThat(add.out()).startsWith("1 articles added");
    assertThat(add.err()).contains("saved:1: the entry is cut off");
    Session again = new Session();
    assertThat(again.run("add", "--record", record, "--feed", feed)).isEqualTo(1);
    assertThat(again.out()).startsWith("0 articles added, 0 changed, 1 there already");
    Session gone = new Session();
    assertThat(gone.run("add", "--record", record, "--feed", folder + "/none")).isEqualTo(1);
    assertThat(gone.err()).contains("none: cannot be read: no such file");
  }

  @Test
  @Timeout(180)
  void aWatchedFolderIsAddedFileByFileUntilTheProgramIsAskedToEnd() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    old(Session.file(in, "a.rss", FEED));
    old(Session.file(in, "bad.jsonl", "{\"id\": 1"));
    Path later = Files.createDirectories(folder.resolve("later"));
    old(Session.file(later, "b.txt", "Norway's foreign minister flew to Accra on Monday."));
    old(Session.file(later, "c.jsonl", "{\"id\": 1"));
    String record = folder.resolve("r.duckdb").toString();
    Process watching =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.dyad.app.Dyad",
                "add",
                "--record",
                record,
                "--watch",
                in.toString())
            .start();
    try (BufferedReader out = watching.inputReader(StandardCharsets.UTF_8);
        BufferedReader err = watching.errorReader(StandardCharsets.UTF_8)) {
      assertThat(err.readLine()).contains("a.rss:1: the entry is cut off");
      assertThat(err.readLine()).contains("bad.jsonl:1: is not JSON");
      Files.move(later, in.resolve("later"));
      // It is told of while the file before it is still in hand.
      assertThat(err.readLine()).contains("c.jsonl:1: is not JSON");
      // By its handle: the process itself would close its streams too.
      watching.toHandle().destroy();
      assertThat(out.readLine()).startsWith("2 articles added, 0 changed, 0 there already");
      assertThat(watching.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
    Session check = new Session();
    assertThat(check.run("check", "--record", record)).isZero();
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Session add = new Session();
    String record = folder.resolve("r.duckdb").toString();
    assertThat(add.run("add", "--record", record, "--watch", folder + "/none")).isEqualTo(2);
    assertThat(add.err()).contains("no such folder");
  }
}
