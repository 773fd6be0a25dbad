package org.dyad.time.grammar;

import java.util.List;
import org.dyad.time.meaning.Between;
import org.dyad.time.meaning.Meaning;

/**
 * Pieces that make an expression.
 *
 * @param first first piece
 * @param next one past the last piece
 * @param meaning what they mean
 * @param join the last piece before the words that join the two ends of a span ("from May <b>to</b>
 *     July"), plus one; 0 for an expression that is one
 * @param second first piece of the second end, 0 likewise
 */
public record Match(int first, int next, Meaning meaning, int join, int second) {

  Match(int first, int next, Meaning meaning) {
    this(first, next, meaning, 0, 0);
  }

  Match from(int earlier) {
    return new Match(earlier, next, meaning, join, second);
  }

  Match as(Meaning other) {
    return new Match(first, next, other);
  }

  Match as(Meaning other, int end) {
    return new Match(first, end, other);
  }

  /** The expression itself, or the two ends of a span, which are expressions of their own. */
  List<Match> parts() {
    if (second == 0 || !(meaning instanceof Between span)) {
      return List.of(this);
    }
    return List.of(
        new Match(first, join, new Between.End(span, false)),
        new Match(second, next, new Between.End(span, true)));
  }
}
