package org.dyad.time.grammar;

import org.dyad.time.meaning.Meaning;

/**
 * Pieces that make an expression.
 *
 * @param first first piece
 * @param next one past the last piece
 */
public record Match(int first, int next, Meaning meaning) {

  Match from(int earlier) {
    return new Match(earlier, next, meaning);
  }

  Match as(Meaning other) {
    return new Match(first, next, other);
  }

  Match as(Meaning other, int end) {
    return new Match(first, end, other);
  }
}
