package org.dyad.article;

/**
 * Something in the input that could not be used, or not all of it.
 *
 * @param source the input's name: a path or {@code -}
 * @param line the line, counted from 1; 0 where the source has no lines to speak of
 * @param offset the byte, counted from 0 in the unpacked source; -1 where unknown
 * @param reason what is wrong and what was expected, for people
 * @param articleKept true where the article was read all the same and only lacks something (an
 *     incomplete date, letters in another encoding)
 */
public record Reject(String source, long line, long offset, String reason, boolean articleKept) {

  /** The whole of a source. */
  public static Reject of(String source, String reason) {
    return new Reject(source, 0, -1, reason, false);
  }

  /** What stands at a byte of a source. */
  public static Reject atByte(String source, long offset, String reason) {
    return new Reject(source, 0, offset, reason, false);
  }

  /** A line of a source that starts at a byte. */
  public static Reject atLine(String source, long line, long offset, String reason) {
    return new Reject(source, line, offset, reason, false);
  }

  /** The same remark about an article that was kept. */
  public Reject kept() {
    return new Reject(source, line, offset, reason, true);
  }

  /** One line for people: {@code name:line: reason}, or {@code name: reason (byte n)}. */
  @Override
  public String toString() {
    if (line > 0) {
      return source + ":" + line + ": " + reason;
    }
    return source + ": " + reason + (offset >= 0 ? " (byte " + offset + ")" : "");
  }
}
