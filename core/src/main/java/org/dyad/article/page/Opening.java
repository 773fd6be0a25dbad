package org.dyad.article.page;

import java.util.Locale;
import org.dyad.article.Span;

/**
 * The first characters of a paragraph, where a dateline may stand: where its words end, and which
 * signs are dashes.
 *
 * @param start where the paragraph begins
 * @param to where it ends
 * @param limit where a dateline that begins here must end
 */
record Opening(String text, int start, int to, int limit) {

  /** A dateline longer than this is none. */
  private static final int LONGEST = 160;

  static Opening of(String text, Span paragraph) {
    return new Opening(
        text,
        paragraph.start(),
        paragraph.end(),
        Math.min(paragraph.end(), paragraph.start() + LONGEST));
  }

  int wordEnd(int from) {
    int i = from;
    while (i < limit && (Character.isLetter(text.charAt(i)) || (i > from && isInsideWord(i)))) {
      i++;
    }
    return i;
  }

  /** An apostrophe, hyphen or point within a word; a point also at an abbreviation's end. */
  private boolean isInsideWord(int i) {
    char c = text.charAt(i);
    boolean letterAfter = i + 1 < limit && Character.isLetter(text.charAt(i + 1));
    return c == '.' || ((c == '\'' || c == '’' || c == '-') && letterAfter);
  }

  /** At least two capitals and no small letter; {@code St.} among capitals counts. */
  boolean isCapitals(int from, int end) {
    int letters = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return text.substring(from, end).equals("St.");
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  boolean isParticle(int from, int end) {
    return switch (text.substring(from, end).toLowerCase(Locale.ROOT)) {
      case "de", "da", "do", "del", "la", "el", "al", "es", "of", "the", "and", "au", "sur" -> true;
      default -> false;
    };
  }

  /** The next city word after a space, a slash, or " / ". */
  int afterJoint(int end) {
    int next = skipSpace(end);
    if (next < limit && (text.charAt(next) == '/' || text.charAt(next) == '&')) {
      next = skipSpace(next + 1);
    }
    return next;
  }

  int skipSpace(int from) {
    int i = from;
    while (i < to && Lines.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static String stripDot(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  boolean isDash(int i) {
    char c = text.charAt(i);
    if (c == '—' || c == '–' || c == '―' || text.startsWith("--", i)) {
      return true;
    }
    boolean spaceAfter = i + 1 >= to || Lines.isSpace(text.charAt(i + 1));
    boolean apart =
        i > start && (Lines.isSpace(text.charAt(i - 1)) || ")".indexOf(text.charAt(i - 1)) >= 0);
    return (c == '-' || c == '−') && spaceAfter && apart;
  }

  /** A quotation mark alone after brackets: a dash that went through a wrong encoding. */
  boolean isGarbledDash(int i) {
    return text.startsWith("\" ", i) && i > start && text.startsWith(") ", i - 2);
  }

  int endOfDash(int i) {
    int end = i + 1;
    while (end < to && text.charAt(end) == '-') {
      end++;
    }
    return end;
  }
}
