package org.dyad.reading.tokens;

/** What a character is to the cutter. Every method takes UTF-16 units; surrogates are symbols. */
final class Chars {

  static final byte SPACE = 0;
  static final byte LETTER = 1;
  static final byte DIGIT = 2;
  static final byte APOSTROPHE = 3;
  static final byte OTHER = 4;

  private static final byte[] ASCII = new byte[128];

  static {
    for (char c = 0; c < 128; c++) {
      ASCII[c] = slow(c);
    }
  }

  private Chars() {}

  static byte kind(char c) {
    return c < 128 ? ASCII[c] : slow(c);
  }

  private static byte slow(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    if (c == '\'' || c == '\u2019' || c == '`' || c == '\u00b4' || c == '\u02bc') {
      return APOSTROPHE;
    }
    if ((Character.isLetter(c) && c != '\u00ba' && c != '\u00aa') || c == '\u00ad') {
      return LETTER;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return isMark(c) ? LETTER : OTHER;
  }

  /** Signs that belong to the letter before them, and joiners. */
  static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == '\u200d'
        || c == '\u200c';
  }

  static boolean isSpace(char c) {
    return kind(c) == SPACE;
  }

  static boolean isLetter(char c) {
    return kind(c) == LETTER;
  }

  static boolean isDigit(char c) {
    return kind(c) == DIGIT;
  }

  static boolean isWord(char c) {
    byte kind = kind(c);
    return kind == LETTER || kind == DIGIT;
  }

  static boolean isCurrency(char c) {
    return c == '$' || (c > 128 && Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  /** Whether a word ends a sentence: a full stop, an exclamation or question mark, an ellipsis. */
  static boolean isTerminator(char c) {
    return c == '.'
        || c == '!'
        || c == '?'
        || c == '\u2026'
        || c == '\u3002'
        || c == '\u061f'
        || c == '\u203d';
  }

  /** Quotation marks and brackets that may close something after the end of a sentence. */
  static boolean isCloser(char c) {
    return c == '"'
        || c == '\u201d'
        || c == '\u2019'
        || c == '\''
        || c == ')'
        || c == ']'
        || c == '\u00bb';
  }

  /** Quotation marks and brackets that may stand before the first word of a sentence. */
  static boolean isOpener(char c) {
    return c == '"'
        || c == '\u201c'
        || c == '\u2018'
        || c == '\''
        || c == '('
        || c == '['
        || c == '`'
        || c == '\u00ab'
        || c == '\u201e';
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015');
  }
}
