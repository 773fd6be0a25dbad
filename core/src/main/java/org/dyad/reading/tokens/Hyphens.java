package org.dyad.reading.tokens;

/** Which hyphens stay inside a word: after a prefix ("non-profit"), before a suffix. */
final class Hyphens {

  private static final String FOLDER = "/org/dyad/reading/tokens/";

  private final WordTable prefixes = WordTable.read(FOLDER + "prefixes.txt", true);
  private final WordTable suffixes = WordTable.read(FOLDER + "suffixes.txt", true);

  /** Not "UN-led", nor a part of a longer chain. */
  private static boolean isPrefix(String text, int at, int i) {
    boolean capitals = i - at > 1 && Character.isUpperCase(text.charAt(i - 1));
    boolean chained = at > 0 && Chars.isDash(text.charAt(at - 1));
    return !chained && !(capitals && Character.isLowerCase(text.charAt(i + 1)));
  }

  /** Whether the hyphen at {@code i} stays in the word that began at {@code at}. */
  boolean joins(String text, int at, int i) {
    int part = i;
    while (part > at && Chars.isWord(text.charAt(part - 1))) {
      part--;
    }
    if (part == at && prefixes.contains(text, part, i)) {
      return isPrefix(text, at, i);
    }
    int end = i + 1;
    while (end < text.length() && Chars.isLetter(text.charAt(end))) {
      end++;
    }
    return suffixes.contains(text, i + 1, end);
  }
}
