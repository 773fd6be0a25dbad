package org.dyad.reading.tokens;

/** Words that are written together with the word before them: "'s", "n't", "can|not". */
final class Clitics {

  private final WordTable contractions =
      WordTable.read(
          "/org/dyad/reading/tokens/contractions.tsv",
          true,
          Clitics::length,
          "a word, a tab and the length of its first part");

  private final WordTable afterIts = WordTable.read("/org/dyad/reading/tokens/after-its.txt", true);

  private static int length(String number) {
    return number.length() == 1 && number.charAt(0) > '0' && number.charAt(0) <= '9'
        ? number.charAt(0) - '0'
        : WordTable.NONE;
  }

  /** Adds {@code text[from, to)} as one word or several. */
  void split(String text, int from, int to, Cuts out) {
    int cut = cut(text, from, to);
    if (cut > from) {
      split(text, from, cut, out);
      out.add(cut, to);
    } else {
      out.add(from, to);
    }
  }

  /** Where the last clitic begins; {@code from} where there is none. */
  private int cut(String text, int from, int to) {
    int length = to - from;
    for (int i = to - 1; i > from && i >= to - 3; i--) {
      if (Chars.kind(text.charAt(i)) == Chars.APOSTROPHE) {
        if (i == to - 2 && is(text, i + 1, 't') && is(text, i - 1, 'n') && i - 1 > from) {
          return i - 1;
        }
        return end(text, i, to) == to && !isDecade(text, from, i) ? i : from;
      }
    }
    if (length == 3 && isIts(text, from, to)) {
      return to - 1;
    }
    if (length > 1 && length < 9) {
      int first = contractions.get(text, from, to);
      return first == WordTable.NONE ? from : from + first;
    }
    return from;
  }

  /** "its" for "it's", which shows where an article or another possessive follows. */
  private boolean isIts(String text, int from, int to) {
    if (!is(text, from, 'i') || !is(text, from + 1, 't') || !is(text, from + 2, 's')) {
      return false;
    }
    int end = to + 1;
    while (end < text.length() && Chars.isLetter(text.charAt(end))) {
      end++;
    }
    return to < text.length() && text.charAt(to) == ' ' && afterIts.contains(text, to + 1, end);
  }

  /** Where the clitic that begins with the apostrophe at {@code at} ends, {@code at} if none. */
  int end(String text, int at, int end) {
    if (at + 1 >= end) {
      return at;
    }
    char a = (char) (text.charAt(at + 1) | 32);
    if (a == 's' || a == 'm' || a == 'd') {
      return at + 2;
    }
    if (at + 2 < end) {
      char b = (char) (text.charAt(at + 2) | 32);
      if ((a == 'l' && b == 'l') || (a == 'r' && b == 'e') || (a == 'v' && b == 'e')) {
        return at + 3;
      }
    }
    return at;
  }

  /** "80's" and "1590's" are one word. */
  private static boolean isDecade(String text, int from, int apostrophe) {
    int length = apostrophe - from;
    if ((length != 2 && length != 4) || text.charAt(apostrophe - 1) != '0') {
      return false;
    }
    for (int i = from; i < apostrophe; i++) {
      if (!Chars.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(String text, int at, char lower) {
    return (text.charAt(at) | 32) == lower;
  }
}
