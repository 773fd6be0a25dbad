package org.dyad.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A source of articles that can be opened.
 *
 * @param name shown to people and written into {@link Article#source()}: a path, or {@code -}
 * @param format what it holds
 * @param opener gives its bytes, packed or not
 */
public record Input(String name, Format format, Opener opener) {

  /** Gives the bytes of a source, from the start. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  /** A source held in memory. */
  public static Input of(String name, Format format, byte[] bytes) {
    return new Input(name, format, () -> new ByteArrayInputStream(bytes));
  }

  /**
   * The bytes of the source, unpacked where they are gzipped (seen from the content, not the name).
   * The caller closes the stream.
   *
   * @throws IOException if it cannot be opened; standard input can be opened once
   */
  public InputStream open() throws IOException {
    return Gunzip.ifPacked(opener.open());
  }
}
