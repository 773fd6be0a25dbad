package org.dyad.machine;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Keeps a native library unpacked in a folder of its version. The file appears there whole and
 * checked, or not at all: whoever is killed on the way leaves a part that a later one clears away.
 */
public final class NativeLibrary {

  private static final String PART = ".part";
  private static final Duration ABANDONED = Duration.ofHours(1);

  private NativeLibrary() {}

  /**
   * The library as a file; unpacks it where it is not there yet.
   *
   * @param url where it is packed
   * @param folder of this version of it, made where it is not there
   * @param name of the file, as {@code libduckdb_java.so}
   * @throws IOException if the folder cannot be written, or what was unpacked is not what was
   *     packed
   */
  public static Path unpacked(URL url, Path folder, String name) throws IOException {
    URLConnection connection = url.openConnection();
    long size = connection.getContentLengthLong();
    long sum = sum(connection);
    Path file = folder.resolve(name);
    if (Files.exists(file) && Files.size(file) == size) {
      return file;
    }
    Files.createDirectories(folder);
    clearParts(folder);
    Path part = Files.createTempFile(folder, name, PART);
    try {
      CRC32 seen = new CRC32();
      try (InputStream in = new CheckedInputStream(connection.getInputStream(), seen)) {
        Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      }
      if (Files.size(part) != size || (sum >= 0 && seen.getValue() != sum)) {
        throw new IOException(url + " did not unpack whole into " + folder);
      }
      try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return file;
  }

  /**
   * What tells one version of a packed file from another: its check sum, in a jar.
   *
   * @throws IOException if it cannot be read
   */
  public static String version(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    long sum = sum(connection);
    return Long.toHexString(sum >= 0 ? sum : connection.getLastModified());
  }

  /** Its check sum where a jar has it, else -1. */
  private static long sum(URLConnection connection) throws IOException {
    return connection instanceof JarURLConnection jar && jar.getJarEntry() != null
        ? jar.getJarEntry().getCrc()
        : -1;
  }

  private static void clearParts(Path folder) throws IOException {
    FileTime old = FileTime.from(Instant.now().minus(ABANDONED));
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
      for (Path part : parts) {
        if (Files.getLastModifiedTime(part).compareTo(old) < 0) {
          Files.deleteIfExists(part);
        }
      }
    }
  }
}
