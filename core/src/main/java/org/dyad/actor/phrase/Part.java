package org.dyad.actor.phrase;

import java.util.Optional;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Match;
import org.dyad.actor.lexicon.Trait;

/**
 * A piece of a noun phrase.
 *
 * @param type what it is
 * @param first its first token, from 1
 * @param last its last token, inclusive
 * @param match the names of the lexicon that it is, if any
 * @param entity the reader's type of the name it stands in, such as {@code PER}; empty if none
 * @param foreign a nation that says nothing of whose the phrase is: "pro-Iranian", "US-backed",
 *     "ethnic Albanian"
 */
public record Part(
    Type type, int first, int last, Optional<Match> match, String entity, boolean foreign) {

  /** What a piece of a noun phrase can be. */
  public enum Type {
    DETERMINER,
    /** "his", "their". */
    POSSESSIVE,
    NUMBER,
    /** "former", "acting". */
    MODIFIER,
    /** A state, region, people, capital or seat, as noun or adjective. */
    NATION,
    /** A body, organ, group or party that the lexicon knows. */
    BODY,
    /** A noun for actors of a kind. */
    AGENT,
    /** A person whom the lexicon knows. */
    PERSON,
    /** A name that the lexicon does not know. */
    NAME,
    /** Any other word. */
    WORD
  }

  boolean is(Kind kind) {
    return match.isPresent() && match.get().has(kind);
  }

  /** The lexicon's entry of a kind; the first of any kind there is if it has none of that kind. */
  public Entry entry(Kind... kinds) {
    Match found = match.orElseThrow();
    for (Kind kind : kinds) {
      Optional<Entry> entry = found.entry(kind);
      if (entry.isPresent()) {
        return entry.get();
      }
    }
    return found.entry();
  }

  public boolean has(Kind kind) {
    return is(kind);
  }

  /** Whether it is a noun for actors, or a modifier, with a trait. */
  public boolean has(Trait trait) {
    if (type == Type.AGENT) {
      return entry(Kind.AGENT).is(trait);
    }
    return type == Type.MODIFIER && entry(Kind.MODIFIER).is(trait);
  }
}
