package org.dyad.reading.conllu;

import java.util.List;

/** The rows of a sentence in a file: ten cells each. */
final class Rows {

  static final int ID = 0;
  static final int FORM = 1;
  static final int LEMMA = 2;
  static final int UPOS = 3;
  static final int XPOS = 4;
  static final int HEAD = 6;
  static final int DEPREL = 7;
  static final int MISC = 9;

  static final String OPEN = "_";

  private static final int CELLS = 10;
  private static final int DIGITS = 7;

  private Rows() {}

  static boolean isWord(String[] row) {
    return row[ID].indexOf('-') < 0 && row[ID].indexOf('.') < 0;
  }

  static boolean isRange(String[] row) {
    return row[ID].indexOf('-') > 0;
  }

  /** What is wrong with a row after those before it; empty if nothing is. */
  static String problem(String[] row, List<String[]> before) {
    if (row.length != CELLS) {
      return "has "
          + (row.length == 1 ? "1 column" : row.length + " columns")
          + " split by tabs; expected 10";
    }
    String id = row[ID];
    int split = Math.max(id.indexOf('-'), id.indexOf('.'));
    int first = number(split < 0 ? id : id.substring(0, split));
    int last = split < 0 ? first : number(id.substring(split + 1));
    if (first < 0 || last < 0) {
      return "has the index \"" + id + "\"; expected a number, a range such as 1-2, or 1.1";
    }
    int next = words(before) + 1;
    if (split < 0 ? first != next : isRange(row) && (first != next || last < first)) {
      return "has the index " + id + " where " + next + " comes next";
    }
    if (row[FORM].isEmpty()) {
      return "has no form";
    }
    if (split < 0 && !row[HEAD].equals(OPEN) && number(row[HEAD]) < 0) {
      return "has the head \"" + row[HEAD] + "\"; expected the index of a word, or 0";
    }
    return "";
  }

  private static int words(List<String[]> rows) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (isWord(rows.get(i))) {
        return number(rows.get(i)[ID]);
      }
    }
    return 0;
  }

  /** What is wrong with the tree over a sentence's words; empty if nothing is, or if none is. */
  static String problemOfTree(List<String[]> rows) {
    int words = words(rows);
    if (words == 0) {
      return "has no word";
    }
    int[] heads = new int[words + 1];
    int open = 0;
    for (String[] row : rows) {
      if (isRange(row)) {
        int last = number(row[ID].substring(row[ID].indexOf('-') + 1));
        if (last > words) {
          return "has the range " + row[ID] + " and " + words + " words";
        }
      } else if (isWord(row)) {
        if (row[HEAD].equals(OPEN)) {
          open++;
          continue;
        }
        int head = number(row[HEAD]);
        if (head > words) {
          return "has the head " + row[HEAD] + " and " + words + " words";
        }
        heads[number(row[ID])] = head;
      }
    }
    if (open > 0) {
      return open == words ? "" : "has heads for some words only";
    }
    return hasCircle(heads) ? "has a circle in its tree" : "";
  }

  /** Whether some word does not hang from the root. */
  private static boolean hasCircle(int[] heads) {
    boolean[] hangs = new boolean[heads.length];
    hangs[0] = true;
    for (int i = 1; i < heads.length; i++) {
      int steps = 0;
      int at = i;
      while (!hangs[at]) {
        if (++steps > heads.length) {
          return true;
        }
        at = heads[at];
      }
      for (int back = i; !hangs[back]; back = heads[back]) {
        hangs[back] = true;
      }
    }
    return false;
  }

  /** Whether the rows give lemma, part of speech, head and relation of each word. */
  static boolean isParsed(List<String[]> rows) {
    boolean lemmas = false;
    for (String[] row : rows) {
      if (isWord(row)) {
        if (row[UPOS].equals(OPEN) || row[HEAD].equals(OPEN) || row[DEPREL].equals(OPEN)) {
          return false;
        }
        lemmas |= !row[LEMMA].equals(OPEN);
      }
    }
    return lemmas;
  }

  /** A number of few digits, from 0; -1 for anything else. */
  static int number(String digits) {
    if (digits.isEmpty() || digits.length() > DIGITS) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /** The value of an attribute in the last column; empty if it is not there. */
  static String misc(String[] row, String name) {
    String cell = row[MISC];
    int at = 0;
    while (at < cell.length()) {
      int end = cell.indexOf('|', at);
      end = end < 0 ? cell.length() : end;
      if (cell.startsWith(name, at)
          && at + name.length() < end
          && cell.charAt(at + name.length()) == '=') {
        return cell.substring(at + name.length() + 1, end);
      }
      at = end + 1;
    }
    return "";
  }
}
