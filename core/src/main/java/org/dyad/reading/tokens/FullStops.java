package org.dyad.reading.tokens;

import org.dyad.reading.tokens.Abbreviations.Kind;

/** Which full stops belong to the word before them. */
final class FullStops {

  /** Longest abbreviation looked for, in characters. */
  private static final int LONGEST = 10;

  private final Abbreviations abbreviations;
  private final WordTable starters;

  FullStops(Abbreviations abbreviations, WordTable starters) {
    this.abbreviations = abbreviations;
    this.starters = starters;
  }

  /**
   * How far the word that began at {@code at} goes on with the full stop at {@code i}: {@code i}
   * where it does not, else past the full stop, or past what follows it inside the word.
   *
   * @param end where the chunk ends
   * @param to where the block ends
   */
  int end(String text, int at, int i, int end, int to) {
    boolean more = i + 1 < end && Chars.isWord(text.charAt(i + 1));
    if (more) {
      return inside(text, at, i, end);
    }
    if (i + 1 < end && isEllipsis(text, at, i, end)) {
      return i;
    }
    return keepsLast(text, at, i, to) ? i + 1 : i;
  }

  /** Whether more than one full stop, or an exclamation mark, follows the one at {@code i}. */
  private boolean isEllipsis(String text, int at, int i, int end) {
    char next = text.charAt(i + 1);
    if (next != '.') {
      return Chars.isTerminator(next) && next != '?';
    }
    boolean abbreviation =
        abbreviations.contains(text, at, i + 1) || (i - 1 > at && isSingle(text, at, i));
    return !abbreviation || (i + 2 < end && text.charAt(i + 2) == '.');
  }

  private int inside(String text, int at, int i, int end) {
    if (Chars.isDigit(text.charAt(i - 1)) && Chars.isDigit(text.charAt(i + 1))) {
      return i + 2;
    }
    int longest = Math.min(end, at + LONGEST);
    for (int k = longest; k > i + 1; k--) {
      if (text.charAt(k - 1) == '.' && abbreviations.contains(text, at, k)) {
        return k;
      }
    }
    if (isSingle(text, at, i)) {
      boolean single = i + 2 >= end || !Chars.isWord(text.charAt(i + 2));
      // "J.Smith" is an initial and a name; "U.S", "p.m" go on.
      return single ? i + 2 : i + 1;
    }
    return abbreviations.contains(text, at, i + 1) ? i + 1 : i;
  }

  /**
   * Whether the letters before the full stop at {@code i} are one letter, or letters with stops.
   */
  private static boolean isSingle(String text, int at, int i) {
    return Chars.isLetter(text.charAt(i - 1)) && (i - 1 == at || text.charAt(i - 2) == '.');
  }

  private boolean keepsLast(String text, int at, int i, int to) {
    int next = i + 1;
    while (next < to && Chars.isSpace(text.charAt(next))) {
      next++;
    }
    if (abbreviations.contains(text, at, i + 1)) {
      return switch (abbreviations.kind(text, at, i + 1, Kind.NAME)) {
        case NUMBER -> next < to && Chars.isDigit(text.charAt(next));
        case LAST -> next < to && !endsSentence(text, next, to);
        default -> true;
      };
    }
    if (!isSingle(text, at, i)) {
      return false;
    }
    if (i - 1 > at) {
      return true;
    }
    return isInitial(text, at, next, to);
  }

  /** Whether a single letter with a full stop is part of a name. */
  private boolean isInitial(String text, int at, int next, int to) {
    if (!Character.isUpperCase(text.charAt(at)) || next >= to) {
      return false;
    }
    int word = next;
    while (word < to && Chars.isLetter(text.charAt(word))) {
      word++;
    }
    if (text.charAt(at) == 'I' && next == at + 2) {
      return false;
    }
    boolean name = Character.isUpperCase(text.charAt(next)) && !starters.contains(text, next, word);
    return name || text.charAt(next) == ',' || text.charAt(next) == ';';
  }

  private static boolean endsSentence(String text, int next, int to) {
    int i = next;
    while (i < to && (Chars.isOpener(text.charAt(i)) || Chars.isSpace(text.charAt(i)))) {
      i++;
    }
    return i >= to || Character.isUpperCase(text.charAt(i));
  }
}
