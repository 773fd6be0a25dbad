package org.dyad.reading.tokens;

import org.dyad.reading.tokens.Abbreviations.Kind;

/**
 * Finds where sentences end among the words of a block: after full stops and their like, with the
 * quotes and brackets that close with them, unless what follows shows that the sentence goes on.
 * Immutable and safe to share.
 */
final class SentenceCutter {

  /** Longest sentence in words; a longer one is cut at its best place. */
  private static final int LONGEST = 300;

  /** Words looked at for a verb of saying after a quotation. */
  private static final int SAYING_WITHIN = 6;

  private final Abbreviations abbreviations;
  private final WordTable starters;
  private final WordTable saying = WordTable.read("/org/dyad/reading/tokens/saying.txt", true);

  SentenceCutter(Abbreviations abbreviations, WordTable starters) {
    this.abbreviations = abbreviations;
    this.starters = starters;
  }

  /** The word after the sentence that begins with word {@code from}. */
  int end(String text, Cuts words, int from) {
    int dateline = Datelines.end(text, words, from);
    if (dateline > from && dateline < words.size()) {
      return dateline;
    }
    int longest = from + LONGEST;
    for (int i = from; i < words.size(); i++) {
      if (i == longest) {
        return bestCut(text, words, from, i);
      }
      if (mayEnd(text, words, i)) {
        int next = afterClosers(text, words, i);
        if (next >= words.size() || endsBefore(text, words, from, i, next)) {
          return next;
        }
      }
    }
    return words.size();
  }

  private static boolean mayEnd(String text, Cuts words, int i) {
    char last = text.charAt(words.end(i) - 1);
    if (!Chars.isTerminator(last)) {
      return false;
    }
    return last != '.' || words.length(i) > 1 || i > 0;
  }

  /** The word after the quotes and brackets that close right behind word {@code i}. */
  private static int afterClosers(String text, Cuts words, int i) {
    int next = i + 1;
    while (next < words.size() && !words.spaceAfter(next - 1)) {
      char c = text.charAt(words.start(next));
      boolean closer =
          Chars.isCloser(c)
              && words.end(next) - words.start(next) <= 2
              && !Chars.isWord(text.charAt(words.end(next) - 1));
      if (!closer && !Chars.isTerminator(c)) {
        break;
      }
      next++;
    }
    return next;
  }

  private boolean endsBefore(String text, Cuts words, int from, int i, int next) {
    int first = next;
    while (first < words.size() && isOpener(text, words, first)) {
      first++;
    }
    if (first >= words.size()) {
      return words.spaceAfter(next - 1);
    }
    char c = text.charAt(words.start(first));
    if (Character.isLowerCase(c)) {
      return false;
    }
    if (!words.spaceAfter(next - 1)) {
      return Character.isUpperCase(c) && words.length(i) == 1;
    }
    if (words.length(i) > 1
        && text.charAt(words.end(i) - 1) == '.'
        && Chars.isWord(text.charAt(words.start(i)))) {
      return abbreviationEnds(text, words, i, first);
    }
    if (!Chars.isWord(c) && first == next) {
      return !isContinuation(c);
    }
    if (text.charAt(words.start(i)) == '.' && words.length(i) == 1) {
      return !isListMark(text, words, from, i);
    }
    return next == i + 1 || !saysSo(text, words, first);
  }

  private static boolean isOpener(String text, Cuts words, int word) {
    return Chars.isOpener(text.charAt(words.start(word)))
        && !Chars.isWord(text.charAt(words.end(word) - 1));
  }

  /** Signs that no sentence begins with. */
  private static boolean isContinuation(char c) {
    return ",;:)]}%\u2013\u2014-/".indexOf(c) >= 0;
  }

  /** "1." at the beginning of what it counts. */
  private static boolean isListMark(String text, Cuts words, int from, int i) {
    if (i != from + 1) {
      return false;
    }
    int length = words.length(from);
    return length <= 2 && Chars.isDigit(text.charAt(words.start(from)));
  }

  private boolean abbreviationEnds(String text, Cuts words, int i, int first) {
    Kind kind = abbreviations.kind(text, words.start(i), words.end(i), initial(text, words, i));
    return switch (kind) {
      case TITLE, INSIDE, NUMBER -> false;
      case DATE, NAME -> starters.contains(text, words.start(first), words.end(first));
      case LAST -> Character.isUpperCase(text.charAt(words.start(first)));
    };
  }

  /** "J." goes on; "U.S.A." is like a name. */
  private static Kind initial(String text, Cuts words, int i) {
    return words.length(i) == 2 && Chars.isLetter(text.charAt(words.start(i)))
        ? Kind.TITLE
        : Kind.NAME;
  }

  /** Whether a verb of saying stands near, before anything that closes a clause. */
  private boolean saysSo(String text, Cuts words, int first) {
    int to = Math.min(words.size(), first + SAYING_WITHIN);
    for (int i = first; i < to; i++) {
      if (saying.contains(text, words.start(i), words.end(i))) {
        return i > first && i <= first + SAYING_WITHIN;
      }
      char c = text.charAt(words.start(i));
      if (!Chars.isWord(c)) {
        return false;
      }
    }
    return false;
  }

  /** The best place to cut a sentence that is too long: after a semicolon, a comma, anywhere. */
  private static int bestCut(String text, Cuts words, int from, int to) {
    int half = from + (to - from) / 2;
    for (String signs : new String[] {";", ":\u2014\u2013", ","}) {
      for (int i = to - 1; i > half; i--) {
        if (words.length(i) == 1 && signs.indexOf(text.charAt(words.start(i))) >= 0) {
          return i + 1;
        }
      }
    }
    return to;
  }
}
