package org.dyad.record.check;

/**
 * Something that is wrong in a record.
 *
 * @param kind what kind of wrong it is
 * @param what is wrong, in words: "events of an article that is not there"
 * @param count how often
 * @param example the first of them, as "event 1048577"
 */
public record Finding(Kind kind, String what, long count, String example) {

  /** Kinds of wrong. */
  public enum Kind {
    /** Something that belongs to something which is not there. */
    ORPHAN,
    /** Something that is there twice. */
    DOUBLED,
    /** A number or value that follows from others, and does not. */
    DIFFERS,
    /** Words that do not stand where they should. */
    WORDS
  }
}
