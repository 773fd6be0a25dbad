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

  private final WordTable credits = WordTable.read("/org/dyad/reading/tokens/credits.txt", false);

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
      if (i > from && isCredit(text, words, i)) {
        return i;
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

  /** "Image: …", "Photo: …" after a caption. */
  private boolean isCredit(String text, Cuts words, int i) {
    return i + 1 < words.size()
        && text.charAt(words.start(i + 1)) == ':'
        && words.spaceAfter(i + 1)
        && words.spaceAfter(i - 1)
        && credits.contains(text, words.start(i), words.end(i));
  }

  /** A quotation mark that should open stands where one closes: "done.“ Then". */
  private static boolean isMistyped(String text, Cuts words, int word) {
    return text.charAt(words.start(word)) == '\u201c' && words.spaceAfter(word);
  }

  private static boolean mayEnd(String text, Cuts words, int i) {
    char last = text.charAt(words.end(i) - 1);
    if (!Chars.isTerminator(last)) {
      return false;
    }
    return words.length(i) == 1 || last == '.' || !Chars.isWord(text.charAt(words.start(i)));
  }

  /** The word after the quotes and brackets that close right behind word {@code i}. */
  private static int afterClosers(String text, Cuts words, int i) {
    int next = i + 1;
    while (next < words.size() && !words.spaceAfter(next - 1)) {
      char c = text.charAt(words.start(next));
      if (!isCloser(text, words, next) && !Chars.isTerminator(c)) {
        break;
      }
      next++;
    }
    return afterFootnote(text, words, next);
  }

  private static boolean isCloser(String text, Cuts words, int word) {
    return (Chars.isCloser(text.charAt(words.start(word)))
            && words.length(word) <= 2
            && !Chars.isWord(text.charAt(words.end(word) - 1)))
        || isMistyped(text, words, word);
  }

  /** The word after "[12]", which belongs to the sentence before it. */
  private static int afterFootnote(String text, Cuts words, int next) {
    int i = next;
    while (i + 2 < words.size()
        && text.charAt(words.start(i)) == '['
        && Chars.isDigit(text.charAt(words.start(i + 1)))
        && text.charAt(words.start(i + 2)) == ']') {
      i += 3;
    }
    return i;
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
      return next == i + 1 && endsBeforeLowerCase(text, words, i, first);
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

  /** Whether word {@code i} is a full stop after what is no abbreviation, or an address follows. */
  private static boolean endsBeforeLowerCase(String text, Cuts words, int i, int first) {
    if (!words.spaceAfter(i) || words.length(i) > 1 || i == 0) {
      return false;
    }
    if (isAddress(text, words, first)) {
      return true;
    }
    if (text.charAt(words.start(i)) != '.' || first > i + 1) {
      return false;
    }
    if (words.length(i - 1) < 3) {
      return text.charAt(words.start(i - 1)) == ')';
    }
    for (int k = words.start(i - 1); k < words.end(i - 1); k++) {
      if ("aeiouyAEIOUY".indexOf(text.charAt(k)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAddress(String text, Cuts words, int word) {
    int scheme = words.start(word);
    while (scheme < words.end(word) && Chars.isLetter(text.charAt(scheme))) {
      scheme++;
    }
    return text.startsWith("://", scheme);
  }

  private static boolean isOpener(String text, Cuts words, int word) {
    return Chars.isOpener(text.charAt(words.start(word)))
        && !Chars.isWord(text.charAt(words.end(word) - 1));
  }

  /** Signs that no sentence begins with. */
  private static boolean isContinuation(char c) {
    return ",;:)]}%/.?!".indexOf(c) >= 0;
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
