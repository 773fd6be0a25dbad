package org.dyad.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

  @TempDir private Path folder;
  private long now = 1_000_000_000_000L;
  private Watch watch;

  @BeforeEach
  void watch() {
    watch = new Watch(folder, 2_000, 1, () -> now);
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Files.setLastModifiedTime(file, FileTime.fromMillis(now));
    return file;
  }

  @Test
  void aFileIsTakenOnceWhenNothingWasWrittenToItForAWhile() throws IOException {
    Path file = file("a.txt", "The envoy");
    assertThat(watch.look()).isEmpty();
    now += 1_500;
    file("a.txt", " left.");
    assertThat(watch.look()).isEmpty();
    now += 1_500;
    assertThat(watch.look()).isEmpty();
    now += 1_500;
    assertThat(watch.look()).containsExactly(file);
    now += 60_000;
    assertThat(watch.look()).isEmpty();
  }

  @Test
  void aFileThatChangesIsTakenAgainAndOneThatComesBackToo() throws IOException {
    Path file = file("a.txt", "One.");
    now += 5_000;
    assertThat(watch.look()).containsExactly(file);
    file("a.txt", " Two.");
    assertThat(watch.look()).isEmpty();
    now += 5_000;
    assertThat(watch.look()).containsExactly(file);
    Files.delete(file);
    assertThat(watch.look()).isEmpty();
    file("a.txt", "One. Two.");
    now += 5_000;
    assertThat(watch.look()).containsExactly(file);
  }

  @Test
  void whatIsThereAlreadyIsTakenAtOnceInOrderWithSubFolders() throws IOException {
    Path b = file("b.txt", "B");
    Path a = file("sub/a.txt", "A");
    file(".hidden", "x");
    file(".git/x.txt", "x");
    file("c.html.part", "x");
    file("d.crdownload", "x");
    file("e.txt~", "x");
    now += 10_000;
    assertThat(watch.look()).containsExactly(b, a);
  }

  @Test
  void aFileThatArrivesWithAnOldDateIsTakenWhenItWasStillForAWhile() throws IOException {
    Path file = file("a.txt", "Old");
    Files.setLastModifiedTime(file, FileTime.fromMillis(now + 100_000_000));
    assertThat(watch.look()).isEmpty();
    now += 2_000;
    assertThat(watch.look()).containsExactly(file);
  }

  @Test
  void itStopsWhenItIsTold() throws Exception {
    try (Stop stop = Stop.byHand()) {
      Thread other = new Thread(stop::stop);
      other.start();
      assertThat(watch.await(stop)).isEqualTo(List.of());
      assertThat(stop.isAsked()).isTrue();
      other.join();
    }
  }

  @Test
  void aFolderThatGoesAwayIsNoFile() {
    assertThat(new Watch(folder.resolve("none"), 1, 1, () -> now).look()).isEmpty();
  }
}
