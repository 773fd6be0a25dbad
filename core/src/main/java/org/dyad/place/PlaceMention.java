package org.dyad.place;

import org.dyad.article.Span;

/**
 * A place name in the text.
 *
 * @param sentence number of the sentence, from 1; 0 for the dateline
 * @param head token index of its head word, 0 outside any sentence
 * @param span its words
 * @param place the place that is meant
 * @param use how the name is used
 * @param why what decided it, for people: "largest of 3 so named", "inside Texas"
 */
public record PlaceMention(int sentence, int head, Span span, Place place, Use use, String why) {

  /** How a place name is used. Only the first says where something is. */
  public enum Use {
    /** As the name of the place: "in Ankara", "Turkey said". */
    PLACE,
    /** As an adjective, or for one who comes from there: "Turkish troops", "a Canadian". */
    ADJECTIVE,
    /** In the name of a body: "Kentucky State Police". */
    IN_NAME
  }
}
