package org.dyad.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of text into paragraphs, one a line; blank lines are no paragraphs. */
final class Paragraphs {

  private Paragraphs() {}

  /** Paragraph blocks of {@code text[from, to)}, trimmed of white space at both ends. */
  static List<Block> of(String text, int from, int to) {
    List<Block> blocks = new ArrayList<>();
    int start = from;
    while (start < to) {
      int end = text.indexOf('\n', start);
      if (end < 0 || end > to) {
        end = to;
      }
      int a = start;
      int b = end;
      while (a < b && Character.isWhitespace(text.charAt(a))) {
        a++;
      }
      while (b > a && Character.isWhitespace(text.charAt(b - 1))) {
        b--;
      }
      if (a < b) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(a, b)));
      }
      start = end + 1;
    }
    return blocks;
  }
}
