package org.dyad.article;

/**
 * A fact about an article together with what gave it.
 *
 * @param value the fact, normalised (a date as ISO 8601, a dateline's place without the colon)
 * @param span the words that gave it, {@link Span#NONE} where it came from metadata
 * @param rule a short name of the rule that found it, such as {@code dateline} or {@code json-ld}
 */
public record Found(String value, Span span, String rule) {

  /** Nothing was found. */
  public static final Found NOTHING = new Found("", Span.NONE, "");

  public boolean isPresent() {
    return !value.isEmpty();
  }
}
