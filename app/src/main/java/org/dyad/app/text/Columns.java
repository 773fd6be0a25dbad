package org.dyad.app.text;

/** How many columns of a terminal words take, and how to cut and fill them. */
public final class Columns {

  private static final String MORE = "…";

  private Columns() {}

  /** Letters of East Asia take two, accents on their own none. */
  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      width += width(point);
      i += Character.charCount(point);
    }
    return width;
  }

  private static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    if (point < 0x1100) {
      return false;
    }
    if (point >= 0x1f300 && point <= 0x1faff) {
      return true;
    }
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
      default -> (point >= 0x3000 && point <= 0x303f) || (point >= 0xff01 && point <= 0xff60);
    };
  }

  /** The text, cut to a width with a sign that there is more. */
  public static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    int used = 1;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      if (used + width(point) > width) {
        break;
      }
      used += width(point);
      end += Character.charCount(point);
    }
    return text.substring(0, end) + MORE;
  }

  /** The text with blanks after it up to a width. */
  public static String fill(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /**
   * A part of the text that shows a stretch of it and, as far as there is room, first what comes
   * after it and then what comes before, in whole words.
   *
   * @param start first character of the stretch
   * @param end one past its last
   */
  public static String around(String text, int start, int end, int width) {
    if (text.length() <= width) {
      return text;
    }
    int from = start;
    int to = end;
    int room = width - 2;
    while (to < text.length() && wordEnd(text, to + 1) - from <= room) {
      to = wordEnd(text, to + 1);
    }
    while (from > 0 && to - wordStart(text, from - 1) <= room) {
      from = wordStart(text, from - 1);
    }
    return (from > 0 ? MORE : "") + text.substring(from, to) + (to < text.length() ? MORE : "");
  }

  /** The first blank at or after a place. */
  private static int wordEnd(String text, int at) {
    int blank = at >= text.length() ? -1 : text.indexOf(' ', at);
    return blank < 0 ? text.length() : blank;
  }

  /** The beginning of the word that ends before a place. */
  private static int wordStart(String text, int at) {
    return text.lastIndexOf(' ', at - 1) + 1;
  }
}
