package org.dyad.time;

import org.dyad.article.Span;

/**
 * A time expression.
 *
 * @param sentence number of the sentence, from 1; 0 outside any
 * @param firstToken index of its first token, 0 outside any sentence
 * @param lastToken index of its last token, inclusive
 * @param span its words
 * @param type TIMEX3 type
 * @param value TIMEX3 value: {@code 2018-02-19}, {@code 2017-09}, {@code 2017-W38}, {@code P4D},
 *     {@code PAST_REF}
 * @param days the days it covers, empty for durations, sets and vague references
 * @param anchor what it was counted from, for people: {@code published 2018-02-20}; empty for an
 *     explicit date
 */
public record TimeMention(
    int sentence,
    int firstToken,
    int lastToken,
    Span span,
    Type type,
    String value,
    DateSpan days,
    String anchor) {

  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
