package org.dyad.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {

  private static final String NAME = "libnothing.so";

  @TempDir Path folder;

  private URL packed(String jar, String words) throws IOException {
    Path file = folder.resolve(jar);
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry(NAME));
      entries.write(words.getBytes(StandardCharsets.UTF_8));
      entries.closeEntry();
    }
    return new URL("jar:" + file.toUri() + "!/" + NAME);
  }

  @Test
  void aLibraryIsUnpackedOnceAndOneThatIsCutShortAgain() throws IOException {
    URL url = packed("a.jar", "the words of a library");
    Path there = folder.resolve("cache").resolve("1");
    Path file = NativeLibrary.unpacked(url, there, NAME);
    assertThat(file).isEqualTo(there.resolve(NAME)).hasContent("the words of a library");
    FileTime first = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(file, first);
    assertThat(Files.getLastModifiedTime(NativeLibrary.unpacked(url, there, NAME)))
        .isEqualTo(first);
    Files.writeString(file, "the words");
    assertThat(NativeLibrary.unpacked(url, there, NAME)).hasContent("the words of a library");
  }

  @Test
  void whatAKilledProgramLeftIsClearedAwayWhenItIsOld() throws IOException {
    URL url = packed("a.jar", "the words of a library");
    Path old = Files.writeString(folder.resolve("old.part"), "half");
    Path young = Files.writeString(folder.resolve("young.part"), "half");
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    NativeLibrary.unpacked(url, folder, NAME);
    try (Stream<Path> parts = Files.list(folder).filter(f -> f.toString().endsWith(".part"))) {
      assertThat(parts).containsExactly(young);
    }
  }

  @Test
  void otherWordsAreAnotherVersion() throws IOException {
    assertThat(NativeLibrary.version(packed("a.jar", "one")))
        .isEqualTo(NativeLibrary.version(packed("b.jar", "one")))
        .isNotEqualTo(NativeLibrary.version(packed("c.jar", "two")));
  }

  @Test
  void foldersAreThoseOfThePlatform() {
    assertThat(UserFolders.of("Linux", "/home/ada", Map.of()))
        .isEqualTo(
            new UserFolders(
                Path.of("/home/ada/.local/share/dyad"), Path.of("/home/ada/.cache/dyad")));
    assertThat(UserFolders.of("Linux", "/home/ada", Map.of("XDG_CACHE_HOME", "/c")).cache())
        .isEqualTo(Path.of("/c/dyad"));
    assertThat(UserFolders.of("Mac OS X", "/Users/ada", Map.of()).data())
        .isEqualTo(Path.of("/Users/ada/Library/Application Support/dyad"));
    assertThat(List.of(UserFolders.of("Windows 11", "C:/ada", Map.of("LOCALAPPDATA", "C:/l"))))
        .containsExactly(new UserFolders(Path.of("C:/l/dyad"), Path.of("C:/l/dyad/cache")));
  }
}
