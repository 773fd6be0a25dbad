package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where an article quotes: from an opening mark to its closing one, over sentences, but not over
 * paragraphs. A paragraph that opens without closing is quoted to its end, and the next that begins
 * with a mark goes on.
 */
final class Quotes {

  /**
   * A quotation.
   *
   * @param first index of its first sentence in the article, from 0
   * @param open token of the opening mark in it
   * @param last index of its last sentence
   * @param close token of the closing mark in it; one after the last token if it is not closed
   */
  record Quote(int first, int open, int last, int close) {

    boolean holds(int sentence, int token) {
      boolean after = sentence > first || (sentence == first && token > open);
      boolean before = sentence < last || (sentence == last && token < close);
      return after && before;
    }
  }

  private final List<Quote> quotes = new ArrayList<>();

  Quotes(List<Scene> scenes) {
    int first = -1;
    int open = 0;
    for (int s = 0; s < scenes.size(); s++) {
      Sentence sentence = scenes.get(s).sentence();
      boolean begins = s == 0 || scenes.get(s - 1).sentence().paragraph() != sentence.paragraph();
      if (begins && first >= 0) {
        quotes.add(new Quote(first, open, s - 1, scenes.get(s - 1).sentence().size() + 1));
        first = -1;
      }
      for (Token token : sentence.tokens()) {
        char mark = mark(token.form());
        if (first < 0 && mark != 0 && mark != '\u201D') {
          first = s;
          open = token.index();
        } else if (first >= 0 && mark != 0 && mark != '\u201C') {
          quotes.add(new Quote(first, open, s, token.index()));
          first = -1;
        }
      }
    }
    if (first >= 0) {
      int s = scenes.size() - 1;
      quotes.add(new Quote(first, open, s, scenes.get(s).sentence().size() + 1));
    }
  }

  /** Opening, closing, or one that may be either; 0 for a word that is no mark. */
  private static char mark(String form) {
    return switch (form) {
      case "\u201C", "``" -> '\u201C';
      case "\u201D", "''" -> '\u201D';
      case "\"" -> '"';
      default -> 0;
    };
  }

  /** The quotation that holds a token, or null. */
  @Nullable Quote at(int sentence, int token) {
    int low = 0;
    int high = quotes.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Quote quote = quotes.get(middle);
      if (quote.holds(sentence, token)) {
        return quote;
      }
      boolean later = sentence > quote.last || (sentence == quote.last && token >= quote.close);
      if (later) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }
}
