package org.dyad.reading.tokens;

/**
 * Cuts a block into words as UD English (EWT) does: clitics, punctuation, most hyphens and most
 * slashes are words of their own; numbers, abbreviations and addresses are whole. One pass from
 * left to right over each chunk between white space. Immutable and safe to share.
 */
final class WordCutter {

  private static final String FOLDER = "/org/dyad/reading/tokens/";

  /** Signs that make one word when they are repeated. */
  private static final String RUNS = "-=*_~+#.!?<>$|";

  /** Longest entry of {@code apart.txt} with the punctuation that may follow it. */
  private static final int LONGEST_APART = 12;

  private static final String DRAWING = "-=*_~+#<>|{}^";

  private final Addresses addresses = new Addresses();
  private final WordTable apart = WordTable.read(FOLDER + "apart.txt", false);
  private final Clitics clitics = new Clitics();
  private final Hyphens hyphens = new Hyphens();
  private final FullStops stops;
  private final WordTable codes = WordTable.read(FOLDER + "codes.txt", false);
  private final WordTable units = WordTable.read(FOLDER + "units.txt", true);

  WordCutter(FullStops stops) {
    this.stops = stops;
  }

  /** Adds the words of {@code text[from, to)}. */
  void cut(String text, int from, int to, Cuts out) {
    int i = from;
    while (i < to) {
      if (Chars.isSpace(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      boolean plain = true;
      while (end < to) {
        byte kind = Chars.kind(text.charAt(end));
        if (kind == Chars.SPACE) {
          break;
        }
        plain &= kind == Chars.LETTER;
        end++;
      }
      if (plain) {
        clitics.split(text, i, end, out);
      } else if (isRule(text, i, end)) {
        out.add(i, end);
      } else {
        chunk(text, i, end, to, out);
      }
      i = end;
    }
  }

  /**
   * @param end where the chunk ends
   * @param to where the block ends
   */
  private void chunk(String text, int from, int end, int to, Cuts out) {
    int i = from;
    while (i < end) {
      int whole = whole(text, from, i, end);
      if (whole > i) {
        out.add(i, whole);
        i = whole;
      } else if (Chars.isWord(text.charAt(i)) || isNumberSign(text, from, i, end)) {
        i = word(text, i, end, to, out);
      } else {
        int next = sign(text, from, i, end);
        out.add(i, next);
        i = next;
      }
    }
  }

  /** A line, an arrow or an ornament drawn with signs: "---->", "*~*~*". */
  private static boolean isRule(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (DRAWING.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return end - from > 2;
  }

  /** A word that stays whole whatever signs it holds: an address, "w/o", ":-)". */
  private int whole(String text, int from, int at, int end) {
    if (at > from && Chars.isWord(text.charAt(at - 1)) && Chars.isWord(text.charAt(at))) {
      return at;
    }
    int to = Math.min(end, at + LONGEST_APART);
    while (to > at + 1 && ".,;!?)\"\u201d".indexOf(text.charAt(to - 1)) >= 0) {
      if (apart.contains(text, at, to)) {
        return to;
      }
      to--;
    }
    if (to > at + 1 && apart.contains(text, at, to)) {
      return to;
    }
    return addresses.end(text, at, end);
  }

  /** ".5", "+44", "'05", but not a full stop between words. */
  private static boolean isNumberSign(String text, int from, int at, int end) {
    if (at + 1 >= end || !Chars.isDigit(text.charAt(at + 1))) {
      return false;
    }
    char c = text.charAt(at);
    boolean first = at == from || "([$\u20ac\u00a3-\u2013".indexOf(text.charAt(at - 1)) >= 0;
    if (Chars.kind(c) == Chars.APOSTROPHE) {
      return isYear(text, at + 1, end);
    }
    return first && (c == '.' || c == '+');
  }

  /** Two digits and perhaps an s: '05, '60s. */
  private static boolean isYear(String text, int at, int end) {
    int i = at;
    while (i < end && Chars.isDigit(text.charAt(i))) {
      i++;
    }
    if (i - at != 2) {
      return false;
    }
    if (i < end && text.charAt(i) == 's') {
      i++;
    }
    return i == end
        || !(Chars.isWord(text.charAt(i)) || Chars.kind(text.charAt(i)) == Chars.APOSTROPHE);
  }

  /** Adds the word, or the words, that begin with a letter or digit; gives where they end. */
  private int word(String text, int at, int end, int to, Cuts out) {
    int i = at + 1;
    if (Chars.isDigit(text.charAt(at)) || !Chars.isWord(text.charAt(at))) {
      int number = Numbers.end(text, at, end);
      int unit = letters(text, number, end);
      if (unit > number && isUnit(text, at, number, unit, end)) {
        out.add(at, number);
        return number;
      }
      i = number;
    }
    while (i < end) {
      char c = text.charAt(i);
      if (Chars.isDigit(c) && codes.contains(text, at, i)) {
        break;
      } else if (Chars.isWord(c)) {
        i++;
      } else if (c == '.') {
        int stop = stops.end(text, at, i, end, to);
        if (stop == i) {
          break;
        }
        i = stop;
        if (text.charAt(i - 1) == '.') {
          break;
        }
      } else if (i + 1 < end && joins(text, at, i)) {
        i++;
      } else if (c == '$' && i - at <= 3 && isCapitals(text, at, i)) {
        i++;
        break;
      } else {
        break;
      }
    }
    clitics.split(text, at, i, out);
    return i;
  }

  /** Letters, and "p.m" with the stop inside it. */
  private static int letters(String text, int from, int end) {
    int i = from;
    while (i < end && Chars.isLetter(text.charAt(i))) {
      i++;
    }
    if (i == from + 1 && i + 1 < end && text.charAt(i) == '.' && (text.charAt(i + 1) | 32) == 'm') {
      return i + 2;
    }
    return i;
  }

  private boolean isUnit(String text, int at, int number, int unit, int end) {
    if (unit < end && Chars.isWord(text.charAt(unit))) {
      return false;
    }
    if (text.charAt(unit - 1) == 'M' && unit == number + 1) {
      return at > 0 && Chars.isCurrency(text.charAt(at - 1));
    }
    return units.contains(text, number, unit);
  }

  /** Whether the sign at {@code i}, inside a word that began at {@code at}, belongs to it. */
  private boolean joins(String text, int at, int i) {
    char c = text.charAt(i);
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    if (!Chars.isWord(after) || !Chars.isWord(before)) {
      return false;
    }
    if (Chars.kind(c) == Chars.APOSTROPHE) {
      return Chars.isLetter(after) || Chars.isLetter(before);
    }
    return switch (c) {
      case '-', '\u2010', '\u2011' -> hyphens.joins(text, at, i);
      case '&' -> Chars.isLetter(before) && Chars.isLetter(after);
      case '*' -> Chars.isLetter(before) && Chars.isLetter(after);
      case '@', '_' -> true;
      case '\u00b7' -> true;
      default -> false;
    };
  }

  private static boolean isCapitals(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  /** "...", "!!", "?!", ".?": of "...?" the stops alone. */
  private static int terminators(String text, int at, int end) {
    int to = at + 1;
    while (to < end && isStop(text.charAt(to)) && isStop(text.charAt(at))) {
      to++;
    }
    if (to > at + 1) {
      return to;
    }
    while (to < end && Chars.isTerminator(text.charAt(to)) && !isStop(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '\u2026';
  }

  /** Where the sign that begins at {@code i} ends. */
  private int sign(String text, int from, int i, int end) {
    char c = text.charAt(i);
    if (Chars.kind(c) == Chars.APOSTROPHE) {
      int clitic = clitics.end(text, i, end);
      if (clitic > i && (clitic == end || !Chars.isLetter(text.charAt(clitic)))) {
        return clitic;
      }
      return i + 1 < end && text.charAt(i + 1) == c ? i + 2 : i + 1;
    }
    if (Chars.isTerminator(c)) {
      return terminators(text, i, end);
    }
    if (RUNS.indexOf(c) >= 0) {
      int to = i + 1;
      while (to < end && text.charAt(to) == c) {
        to++;
      }
      return to;
    }
    return Symbols.end(text, i, end);
  }
}
