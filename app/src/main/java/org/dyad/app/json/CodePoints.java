package org.dyad.app.json;

/**
 * Turns Java's indices into a text (UTF-16) into code points, which is what the JSON forms count
 * in. Keeps its place, so that indices that grow cost one pass over the text in all.
 */
final class CodePoints {

  private final String text;
  private final boolean plain;
  private int index;
  private int point;

  CodePoints(String text) {
    this.text = text;
    this.plain = text.codePoints().count() == text.length();
  }

  /** The number of code points before an index. */
  int of(int at) {
    if (plain) {
      return at;
    }
    if (at < index) {
      index = 0;
      point = 0;
    }
    point += text.codePointCount(index, at);
    index = at;
    return point;
  }
}
