package org.dyad.reading.tokens;

/**
 * Datelines, which the treebanks keep as sentences of their own: "WASHINGTON (CNN) --", "Boulder,
 * CO, Feb. 23 (UPI) --", "ISLAMABAD:".
 */
final class Datelines {

  /** Most words of a dateline. */
  private static final int LONGEST = 16;

  /** Shortest place name in capitals that is taken for a dateline without an agency. */
  private static final int SHORTEST = 4;

  private Datelines() {}

  /** The word after the dateline that begins a block with word {@code from}, or {@code from}. */
  static int end(String text, Cuts words, int from) {
    if (from != 0 || words.size() < 4 || !Character.isUpperCase(text.charAt(words.start(0)))) {
      return from;
    }
    boolean capitals = words.length(0) >= SHORTEST && isCapitals(text, words, 0);
    boolean agency = false;
    boolean comma = false;
    boolean bracket = false;
    int to = Math.min(words.size(), LONGEST);
    for (int i = 0; i < to; i++) {
      char c = text.charAt(words.start(i));
      if (c == '(') {
        bracket = true;
      } else if (c == ')') {
        agency |= bracket;
        bracket = false;
      } else if (Chars.isDash(c)) {
        boolean apart = words.spaceAfter(i) || words.length(i) > 1 || c != '-';
        boolean before = i > 0 && (words.spaceAfter(i - 1) || agency || c != '-');
        if (i > 0 && apart && before) {
          return (agency && !bracket) || (capitals && (i <= 3 || comma)) ? i + 1 : from;
        }
      } else if (c == ':') {
        return capitals && !bracket && (i <= 2 || comma) && isPlaceColon(words, i) ? i + 1 : from;
      } else if (c == ',') {
        comma = true;
      } else if (!bracket
          && !Character.isUpperCase(c)
          && !Chars.isDigit(c)
          && c != '.'
          && c != '/') {
        return from;
      }
    }
    return from;
  }

  private static boolean isPlaceColon(Cuts words, int colon) {
    return words.length(colon) == 1 && words.spaceAfter(colon) && colon + 4 < words.size();
  }

  private static boolean isCapitals(String text, Cuts words, int word) {
    for (int i = words.start(word); i < words.end(word); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
