package org.dyad.reading.tokens;

/** Signs that are no punctuation: one code point, or several that are seen as one. */
final class Symbols {

  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private Symbols() {}

  /** Where the sign that begins at {@code at} ends, after at least one code point. */
  static int end(String text, int at, int end) {
    int first = text.codePointAt(at);
    int to = Math.min(end, at + Character.charCount(first));
    boolean word = Character.isLetterOrDigit(first);
    boolean flag = isFlagPart(first);
    while (to < end) {
      int next = text.codePointAt(to);
      boolean joined =
          text.codePointBefore(to) == ZERO_WIDTH_JOINER && Character.charCount(next) == 2;
      boolean letters = word && Character.charCount(next) == 2 && Character.isLetterOrDigit(next);
      boolean secondFlagPart = flag && isFlagPart(next);
      if (!joined && !letters && !secondFlagPart && !isAppendage(next)) {
        break;
      }
      flag &= !secondFlagPart;
      to = Math.min(end, to + Character.charCount(next));
    }
    return to;
  }

  private static boolean isFlagPart(int codePoint) {
    return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
  }

  /** Marks, selectors, joiners, and the colours of skin. */
  private static boolean isAppendage(int codePoint) {
    return (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff)
        || (codePoint < 0x10000 && codePoint > 0x2ff && Chars.isMark((char) codePoint));
  }
}
