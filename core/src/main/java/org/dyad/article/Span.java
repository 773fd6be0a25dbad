package org.dyad.article;

/**
 * A stretch of an article's text.
 *
 * @param start first character, as a Java (UTF-16) index into {@link Article#text()}
 * @param end one past the last character
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** The span of something that does not stand in the text. */
  public static final Span NONE = new Span(-1, -1);

  public boolean isNone() {
    return start < 0;
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that holds both. {@link #NONE} adds nothing. */
  public Span cover(Span other) {
    if (isNone()) {
      return other;
    }
    if (other.isNone()) {
      return this;
    }
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words of this span; empty for {@link #NONE}. */
  public String of(String text) {
    return isNone() ? "" : text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
