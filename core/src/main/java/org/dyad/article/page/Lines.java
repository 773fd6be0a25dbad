package org.dyad.article.page;

import java.util.ArrayList;
import java.util.List;
import org.dyad.article.Span;

/**
 * Cuts a text into lines. Where a text was printed with a fixed width, the lines of a paragraph are
 * put together again: a line goes on in the next if it does not end a sentence and the next begins
 * in lower case, or if the next line's first word would not have fitted on it.
 */
final class Lines {

  /** Shorter lines are headings or list entries, not the full lines of a paragraph. */
  private static final int FULL_LINE = 40;

  /** No text is printed wider by hand or by a mail program. */
  private static final int WIDEST = 140;

  /** How many lines must reach the margin for it to be one. */
  private static final int AT_MARGIN = 3;

  /** How far from the margin a line may end that reaches it; a long word's length. */
  private static final int SLACK = 12;

  private Lines() {}

  static List<Line> of(String text, int from, int to) {
    List<Line> lines = split(text, from, to);
    int margin = margin(text, lines);
    List<Line> joined = new ArrayList<>(lines.size());
    for (Line line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(text, joined.get(last), line, margin)) {
        Line before = joined.get(last);
        joined.set(last, new Line(before.span().cover(line.span()), before.blankBefore()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static List<Line> split(String text, int from, int to) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int start = from;
    while (start < to) {
      int end = text.indexOf('\n', start);
      if (end < 0 || end > to) {
        end = to;
      }
      int a = start;
      int b = end;
      while (a < b && isSpace(text.charAt(a))) {
        a++;
      }
      while (b > a && isSpace(text.charAt(b - 1))) {
        b--;
      }
      if (a < b) {
        lines.add(new Line(new Span(a, b), blank));
      }
      blank = a == b;
      start = end + 1;
    }
    return lines;
  }

  /** The width at which the text is broken, or a very large number where it is not. */
  private static int margin(String text, List<Line> lines) {
    int widest = 0;
    for (Line line : lines) {
      if (line.span().length() <= WIDEST) {
        widest = Math.max(widest, line.span().length());
      }
    }
    int reaching = 0;
    int unfinished = 0;
    for (Line line : lines) {
      int length = line.span().length();
      if (length <= widest && length >= widest - SLACK) {
        reaching++;
        unfinished += line.endsSentence(text) ? 0 : 1;
      }
    }
    return widest > FULL_LINE && reaching >= AT_MARGIN && 2 * unfinished > reaching
        ? widest
        : Integer.MAX_VALUE;
  }

  private static boolean goesOn(String text, Line paragraph, Line next, int margin) {
    int lineStart =
        Math.max(text.lastIndexOf('\n', paragraph.span().end() - 1) + 1, paragraph.span().start());
    while (isSpace(text.charAt(lineStart))) {
      lineStart++;
    }
    int length = paragraph.span().end() - lineStart;
    char last = text.charAt(paragraph.span().end() - 1);
    if (next.blankBefore() || length < FULL_LINE || last == ':' || paragraph.endsSentence(text)) {
      return false;
    }
    int first = text.codePointAt(next.span().start());
    if (Character.isLowerCase(first) || last == ',') {
      return true;
    }
    int word = next.span().start();
    while (word < next.span().end() && !isSpace(text.charAt(word))) {
      word++;
    }
    return length <= WIDEST && (long) length + 1 + word - next.span().start() > margin;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
  }
}
