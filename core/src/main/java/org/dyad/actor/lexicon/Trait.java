package org.dyad.actor.lexicon;

import java.util.Locale;
import java.util.Optional;

/** A property of an agent noun or modifier, named in its row in lower case. */
public enum Trait {
  /** An office or rank that one person holds: "foreign minister", "general". */
  OFFICE,
  /** People of a kind: "protesters", "police", "troops". */
  PEOPLE,
  /** An institution: "ministry", "parliament", "embassy". */
  INSTITUTION,
  /** An organised group: "militia", "gang", "union". */
  GROUP,
  /** Stands before a name: "President Kenyatta", "Col. Sy". */
  TITLE,
  /** Speaks for an organisation or person and takes the sector of it. */
  SPOKESPERSON,
  /** One of several who acts for a state abroad: "ambassador", "envoy", "delegation". */
  ENVOY,
  /** A place with those who live there: "village", "town". */
  PLACE,
  /** What an army fights with, and stands for it where it acts: "tank", "warplane". */
  ARMS,
  /** Belongs to several states where nothing else is said: "peacekeeper". */
  INTERNATIONAL,
  /** Belongs to no state where nothing else is said: "aid agency". */
  NGO,
  /** Modifier: run by the state. */
  STATE,
  /** Modifier: no longer in office. */
  FORMER,
  /** Modifier: dead. */
  LATE,
  /** Modifier: in office for a time. */
  ACTING,
  /** Modifier: second to the office. */
  DEPUTY,
  /** Modifier: chosen, not yet in office. */
  INCOMING,
  /** Modifier: claims or seeks the office. */
  CLAIMED;

  /** The trait written so in a table. */
  static Optional<Trait> named(String word) {
    for (Trait trait : values()) {
      if (trait.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(trait);
      }
    }
    return Optional.empty();
  }
}
