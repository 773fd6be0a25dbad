package org.dyad.actor;

import org.dyad.article.Span;

/**
 * Words that name an actor.
 *
 * @param sentence number of the sentence, from 1
 * @param head token index of the head word
 * @param span the whole mention in the article's text ("Defence Minister Pekka Lehto Virta"),
 *     without relative clauses
 * @param actor who is meant
 * @param reading how the words are meant
 * @param why how it was resolved, for people: "title before name; Pakistan from the dateline"
 */
public record Mention(int sentence, int head, Span span, Actor actor, Sense reading, String why) {

  /**
   * How a mention's words are meant; a city or building may be a place, or the government or organ
   * that sits there.
   */
  public enum Sense {
    ACTOR,
    /** The name of a place that stands for the government or organ there: "Moscow criticised". */
    GOVERNMENT,
    /** The name of a place for the place: "left for Moscow", "in Pakistan". */
    PLACE
  }
}
