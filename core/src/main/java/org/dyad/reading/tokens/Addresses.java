package org.dyad.reading.tokens;

/**
 * Finds web and mail addresses, handles, hash tags and names of hosts and files, which stay whole.
 */
final class Addresses {

  private static final String FOLDER = "/org/dyad/reading/tokens/";

  /** First parts of the names of news groups. */
  private static final String[] GROUPS = {
    "alt.", "comp.", "misc.", "rec.", "sci.", "soc.", "talk."
  };

  /** Longest name of a host, and longest mail address, in characters. */
  private static final int LONGEST = 254;

  private final WordTable endings = WordTable.read(FOLDER + "endings.txt", true);

  /** Where the address that begins at {@code at} ends, or {@code at} where none begins there. */
  int end(String text, int at, int end) {
    char c = text.charAt(at);
    if (!Chars.isWord(c)) {
      return (c == '@' || c == '#') ? tag(text, at, end) : at;
    }
    int scheme = afterScheme(text, at, end);
    if (scheme > at) {
      return scheme < end && Chars.isWord(text.charAt(scheme)) ? trimmed(text, at, end) : at;
    }
    int mail = mail(text, at, end);
    return mail > at ? mail : host(text, at, end);
  }

  /** "@name" and "#name", but not "#1". */
  private static int tag(String text, int at, int end) {
    int to = at + 1;
    while (to < end
        && (Chars.isWord(text.charAt(to))
            || (text.charAt(to) == '.' && to + 1 < end && Chars.isWord(text.charAt(to + 1))))) {
      to++;
    }
    return to > at + 1 && Chars.isLetter(text.charAt(at + 1)) ? to : at;
  }

  private static int afterScheme(String text, int at, int end) {
    int i = at;
    while (i < end && i < at + 12 && Chars.isLetter(text.charAt(i))) {
      i++;
    }
    if (text.startsWith("://", i) && i + 3 < end) {
      return i + 3;
    }
    if (text.startsWith("mailto:", at) && at + 7 < end) {
      return at + 7;
    }
    if (text.startsWith("doi:", at) && at + 4 < end) {
      return at + 4;
    }
    return text.regionMatches(true, at, "www.", 0, 4) && at + 4 < end ? at + 4 : at;
  }

  /** An address ends before the punctuation and the brackets at the end of its chunk. */
  private static int trimmed(String text, int at, int end) {
    int to = at;
    int open = 0;
    for (; to < end; to++) {
      char c = text.charAt(to);
      if (c == '(') {
        open++;
      } else if (c == ')' && --open < 0) {
        break;
      } else if ("<>\"[]\u201c\u201d".indexOf(c) >= 0) {
        break;
      }
    }
    while (to > at + 1
        && ".,;:!?'\u2019)".indexOf(text.charAt(to - 1)) >= 0
        && !endsInEllipsis(text, to)) {
      to--;
    }
    return to;
  }

  private static boolean endsInEllipsis(String text, int to) {
    return to >= 4 && text.startsWith("...", to - 3);
  }

  private static int mail(String text, int at, int chunkEnd) {
    int end = Math.min(chunkEnd, at + LONGEST);
    int i = at;
    while (i < end && (Chars.isWord(text.charAt(i)) || ".-+%'&".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    if (i + 1 >= end || text.charAt(i) != '@' || !Chars.isWord(text.charAt(i + 1))) {
      return at;
    }
    i++;
    while (i < end && (Chars.isWord(text.charAt(i)) || ".-@".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    while (!Chars.isWord(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** "example.com/page", "report.pdf", "alt.animals.cat". */
  private int host(String text, int at, int chunkEnd) {
    int end = Math.min(chunkEnd, at + LONGEST);
    int label = at;
    int to = at;
    int known = at;
    int labels = 0;
    while (to < end) {
      while (to < end && isLabel(text, to, at, end)) {
        to++;
      }
      if (to == label) {
        break;
      }
      labels++;
      if (labels > 1 && endings.contains(text, label, to)) {
        known = to;
      }
      if (to + 1 >= end || text.charAt(to) != '.') {
        break;
      }
      label = ++to;
    }
    if (labels > 1 && isGroup(text, at)) {
      known = Math.max(known, text.charAt(to - 1) == '.' ? to - 1 : to);
    }
    if (known > at && known < end && text.charAt(known) == '/' && known + 1 < end) {
      return trimmed(text, at, chunkEnd);
    }
    return known;
  }

  private static boolean isLabel(String text, int i, int at, int end) {
    char c = text.charAt(i);
    return Chars.isWord(c)
        || (c == '-' && i > at && i + 1 < end && Chars.isWord(text.charAt(i + 1)));
  }

  private static boolean isGroup(String text, int at) {
    for (String group : GROUPS) {
      if (text.startsWith(group, at)) {
        return true;
      }
    }
    return false;
  }
}
