package org.dyad.place.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Short strings of bytes, millions of them, kept end to end: a list of arrays would take several
 * times the memory. Grows only. Mutable.
 */
final class Bytes {

  /** Longest string that is kept, in bytes. */
  static final int LONGEST = 255;

  private static final int BITS = 20;
  private static final int CHUNK = 1 << BITS;
  private static final int MASK = CHUNK - 1;
  private static final int MOST = 1 << (Integer.SIZE - 1 - BITS);

  private final List<byte[]> chunks = new ArrayList<>();
  private int next = CHUNK;

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Keeps a string.
   *
   * @param string at most {@link #LONGEST} bytes
   * @return what it is asked for by
   * @throws IllegalStateException if there are two gigabytes of them
   */
  int add(byte[] string) {
    if (string.length > LONGEST) {
      throw new IllegalArgumentException(string.length + " bytes; at most " + LONGEST);
    }
    if (next + string.length >= CHUNK) {
      if (chunks.size() == MOST) {
        throw new IllegalStateException("more than two gigabytes of names");
      }
      chunks.add(new byte[CHUNK]);
      next = 0;
    }
    byte[] chunk = chunks.get(chunks.size() - 1);
    chunk[next] = (byte) string.length;
    System.arraycopy(string, 0, chunk, next + 1, string.length);
    int at = chunks.size() - 1 << BITS | next;
    next += string.length + 1;
    return at;
  }

  int length(int at) {
    return chunks.get(at >> BITS)[at & MASK] & 0xff;
  }

  /** A byte of a string, 0 to 255; -1 behind its end. */
  int get(int at, int index) {
    byte[] chunk = chunks.get(at >> BITS);
    int start = at & MASK;
    return index < (chunk[start] & 0xff) ? chunk[start + 1 + index] & 0xff : -1;
  }

  /** Compares two strings, byte by byte, without sign. */
  int compare(int one, int other) {
    int index = 0;
    int a = get(one, 0);
    int b = get(other, 0);
    while (a == b && a >= 0) {
      index++;
      a = get(one, index);
      b = get(other, index);
    }
    return Integer.compare(a, b);
  }

  void write(int at, OutputStream out) throws IOException {
    out.write(chunks.get(at >> BITS), (at & MASK) + 1, length(at));
  }
}
