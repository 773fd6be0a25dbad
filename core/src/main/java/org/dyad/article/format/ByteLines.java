package org.dyad.article.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines of bytes, each no longer than a limit, and counts them. */
public final class ByteLines {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;
  private byte[] line = new byte[1 << 12];
  private int length;
  private boolean tooLong;
  private long number;
  private long offset;
  private long nextOffset;

  /**
   * @param longest the most bytes of a line; longer ones are told by {@link #isTooLong}
   */
  public ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * Goes to the next line; false at the end of the stream.
   *
   * @throws IOException if the stream breaks; the line that broke off is not given
   */
  public boolean next() throws IOException {
    length = 0;
    tooLong = false;
    offset = nextOffset;
    number++;
    boolean any = false;
    while (true) {
      if (position == end) {
        end = Math.max(0, in.read(buffer, 0, BUFFER));
        position = 0;
        if (end == 0) {
          return any;
        }
      }
      any = true;
      int stop = position;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      append(stop);
      nextOffset += stop - position;
      position = stop;
      if (stop < end) {
        position++;
        nextOffset++;
        return true;
      }
    }
  }

  private void append(int stop) {
    int more = stop - position;
    if (tooLong || length + more > longest) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.min(longest, Math.max(length + more, 2 * line.length)));
    }
    System.arraycopy(buffer, position, line, length, more);
    length += more;
  }

  /** The bytes of the line; valid up to {@link #length()} until the next call. */
  public byte[] bytes() {
    return line;
  }

  public int length() {
    return length;
  }

  /** Whether the line is longer than the limit; its bytes are then of no use. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** Counted from 1. */
  public long number() {
    return number;
  }

  /** The line's first byte, counted from 0. */
  public long offset() {
    return offset;
  }
}
