package org.dyad.reading.tokens;

/** Numbers, clock times, days and telephone numbers, which are one word. */
final class Numbers {

  private Numbers() {}

  /**
   * Where the number that begins at {@code at} ends: "1,000.50", "5:30", "9/11", "11/28/2000",
   * "+44", ".5", "'05", "713-853-3989", but of "2003-2007" the first year only.
   */
  static int end(String text, int at, int end) {
    int i = digits(text, Chars.isDigit(text.charAt(at)) ? at : at + 1, end);
    int phone = phone(text, at, i, end);
    if (phone > i) {
      return phone;
    }
    if (isFraction(text, at, i, end)) {
      return i;
    }
    while (i + 1 < end && Chars.isDigit(text.charAt(i + 1))) {
      char c = text.charAt(i);
      int next = digits(text, i + 1, end);
      boolean joined =
          switch (c) {
            case '.', '/' -> true;
            case ',' -> isGroup(text, at, i, next, end);
            case ':' -> next - i == 3;
            default -> false;
          };
      if (!joined) {
        break;
      }
      i = next;
    }
    return i;
  }

  /** Thousands ("1,000"), or a decimal comma with one digit or two ("3,40"). */
  private static boolean isGroup(String text, int at, int comma, int next, int end) {
    int length = next - comma - 1;
    boolean more = next < end && text.charAt(next) == ',' && next + 1 < end;
    return length == 3 || (length < 3 && !more && comma - at <= 2);
  }

  /** "1/2" and "3/4" are three words, unlike the day in "3/14" or "9/11/01". */
  private static boolean isFraction(String text, int at, int stroke, int end) {
    return stroke == at + 1
        && stroke + 1 < end
        && text.charAt(stroke) == '/'
        && text.charAt(at) < text.charAt(stroke + 1)
        && Chars.isDigit(text.charAt(stroke + 1))
        && (stroke + 2 == end
            || !(Chars.isDigit(text.charAt(stroke + 2)) || text.charAt(stroke + 2) == '/'));
  }

  private static int digits(String text, int from, int end) {
    int i = from;
    while (i < end && Chars.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Groups of digits with hyphens, strokes or full stops between them, as telephones have. */
  private static int phone(String text, int at, int first, int end) {
    int groups = 1;
    int before = first - at;
    int last = before;
    boolean hyphens = false;
    int i = first;
    while (i + 1 < end && "-./".indexOf(text.charAt(i)) >= 0 && Chars.isDigit(text.charAt(i + 1))) {
      hyphens |= text.charAt(i) == '-';
      int next = digits(text, i + 1, end);
      groups++;
      before = last;
      last = next - i - 1;
      i = next;
    }
    if (!hyphens) {
      return first;
    }
    boolean whole =
        text.charAt(at) == '+'
            || groups > 2
            || (last == 4 && (before == 3 || before == 5 || before == 1));
    boolean ends = i == end || !Chars.isLetter(text.charAt(i));
    return whole && ends ? i : first;
  }
}
