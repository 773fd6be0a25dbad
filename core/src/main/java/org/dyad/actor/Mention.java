package org.dyad.actor;

import org.dyad.article.Span;

/**
 * Words that name an actor.
 *
 * @param sentence number of the sentence, from 1
 * @param head token index of the head word
 * @param span the whole mention in the article's text ("Foreign Minister Khawaja Muhammad Asif"),
 *     without relative clauses
 * @param actor who is meant
 * @param reading how the words are meant
 * @param why how it was resolved, for people: "title before name; Pakistan from the dateline"
 */
public record Mention(int sentence, int head, Span span, Actor actor, Sense reading, String why) {

  /**
   * How a mention's words are meant; a city may stand for a place or for the government that sits
   * there.
   */
  public enum Sense {
    ACTOR,
    /** A place name that can stand for its government where it acts or is acted on. */
    PLACE_OR_GOVERNMENT
  }
}
