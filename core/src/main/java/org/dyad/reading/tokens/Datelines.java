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
    boolean capitals = isCapitals(text, words, 0) && isLongEnough(text, words);
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
          boolean named = agency || comma || (capitals && i <= 3);
          return named && !bracket && isFollowed(text, words, i) ? i + 1 : from;
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

  /**
   * The word after a dateline whose place is known to end at {@code placeEnd}: after the colon or
   * dash that follows the place, an agency in brackets, a day. 0 where there is no such sign.
   */
  static int endAfter(String text, Cuts words, int placeEnd) {
    boolean bracket = false;
    for (int i = 0; i < Math.min(words.size() - 1, LONGEST); i++) {
      if (words.start(i) < placeEnd) {
        continue;
      }
      char c = text.charAt(words.start(i));
      bracket = (bracket && c != ')') || c == '(';
      if (c == ':' || (Chars.isDash(c) && (c != '-' || words.spaceAfter(i)))) {
        return bracket ? 0 : i + 1;
      }
      if (!bracket && Character.isLowerCase(c)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a sentence begins after the dash. */
  private static boolean isFollowed(String text, Cuts words, int dash) {
    if (dash + 1 == words.size()) {
      return true;
    }
    return !Character.isLowerCase(text.charAt(words.start(dash + 1)));
  }

  /** "US -" is none, "NEW DELHI -" is. */
  private static boolean isLongEnough(String text, Cuts words) {
    return words.length(0) >= SHORTEST || isCapitals(text, words, 1);
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
