package org.dyad.article.page;

import org.dyad.article.Span;

/**
 * A line of a page that says something, or several printed lines that are one paragraph.
 *
 * @param span without white space at its ends
 * @param blankBefore whether an empty line stands above it (or nothing)
 */
record Line(Span span, boolean blankBefore) {

  int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter || (inside && "'’-.".indexOf(text.charAt(i)) >= 0);
    }
    return words;
  }

  /**
   * Whether a full stop, question or exclamation mark ends it, quotation marks and brackets aside.
   */
  boolean endsSentence(String text) {
    char last = lastMark(text);
    return last == '.' || last == '!' || last == '?' || last == '…';
  }

  boolean endsWithFullStop(String text) {
    return lastMark(text) == '.';
  }

  private char lastMark(String text) {
    int i = span.end() - 1;
    while (i > span.start() && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }
}
