package org.dyad.actor.lexicon;

/**
 * Cuts text into the pieces that names are compared by: runs of letters and digits without accents.
 * A full stop inside is dropped ("U.S." is one piece, "US"); hyphens and apostrophes part pieces
 * ("al-Qaeda" is two). So a name is found however a tokenizer cuts at them.
 */
final class Folding {

  /** Letters with marks of Latin-1 and Latin Extended-A and B, and what each becomes. */
  private static final String[] MARKED = {
    "A",
    "ÀÁÂÃÄÅĀĂĄǍ",
    "a",
    "àáâãäåāăąǎ",
    "C",
    "ÇĆĈĊČ",
    "c",
    "çćĉċč",
    "D",
    "ÐĎĐ",
    "d",
    "ðďđ",
    "E",
    "ÈÉÊËĒĔĖĘĚ",
    "e",
    "èéêëēĕėęěə",
    "G",
    "ĜĞĠĢ",
    "g",
    "ĝğġģ",
    "H",
    "ĤĦ",
    "h",
    "ĥħ",
    "I",
    "ÌÍÎÏĨĪĬĮİ",
    "i",
    "ìíîïĩīĭįı",
    "J",
    "Ĵ",
    "j",
    "ĵ",
    "K",
    "Ķ",
    "k",
    "ķ",
    "L",
    "ĹĻĽĿŁ",
    "l",
    "ĺļľŀł",
    "N",
    "ÑŃŅŇ",
    "n",
    "ñńņň",
    "O",
    "ÒÓÔÕÖØŌŎŐǑƠ",
    "o",
    "òóôõöøōŏőǒơ",
    "R",
    "ŔŖŘ",
    "r",
    "ŕŗř",
    "S",
    "ŚŜŞŠȘ",
    "s",
    "śŝşšș",
    "T",
    "ŢŤŦȚ",
    "t",
    "ţťŧț",
    "U",
    "ÙÚÛÜŨŪŬŮŰŲƯ",
    "u",
    "ùúûüũūŭůűųư",
    "W",
    "Ŵ",
    "w",
    "ŵ",
    "Y",
    "ÝŶŸ",
    "y",
    "ýÿŷ",
    "Z",
    "ŹŻŽ",
    "z",
    "źżž"
  };

  private static final int TABLE_SIZE = 0x250;
  private static final char[] PLAIN = table();

  private Folding() {}

  private static char[] table() {
    char[] plain = new char[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      plain[c] = c;
    }
    for (int i = 0; i < MARKED.length; i += 2) {
      for (int k = 0; k < MARKED[i + 1].length(); k++) {
        char marked = MARKED[i + 1].charAt(k);
        if (marked < TABLE_SIZE) {
          plain[marked] = MARKED[i].charAt(0);
        }
      }
    }
    return plain;
  }

  /** Takes the pieces of a text one by one. */
  interface Sink {
    void piece(String piece);
  }

  /** Gives each piece of the text, capitals kept. */
  static void pieces(String text, Sink sink) {
    StringBuilder piece = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || isMark(c)) {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        piece.append(c < TABLE_SIZE ? PLAIN[c] : c);
      } else if (piece.length() > 0) {
        sink.piece(piece.toString());
        piece.setLength(0);
      }
    }
    if (piece.length() > 0) {
      sink.piece(piece.toString());
    }
  }

  /** Combining accents, and the surrogates of letters outside the basic plane. */
  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  /** Whether a token without pieces may stand inside a name: a hyphen or an apostrophe. */
  static boolean joins(String form) {
    for (int i = 0; i < form.length(); i++) {
      switch (form.charAt(i)) {
        case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\'', '\u2018', '\u2019', '`' -> {}
        default -> {
          return false;
        }
      }
    }
    return !form.isEmpty();
  }
}
