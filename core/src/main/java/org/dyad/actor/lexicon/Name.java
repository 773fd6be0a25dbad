package org.dyad.actor.lexicon;

/**
 * A name of an entry.
 *
 * @param text as the table has it, without marks
 * @param entry whose it is
 * @param letters how its capitals must stand in a text
 * @param ambiguous marked in the table as a name that often means something else too
 * @param plural a plural ("ministers", "Pakistanis")
 */
public record Name(String text, Entry entry, Letters letters, boolean ambiguous, boolean plural) {

  /** How a name's capitals must stand in a text. */
  public enum Letters {
    /** Just as in the name: "US", "ETA", "IS". */
    EXACT,
    /** Each word that begins with a capital in the name does so in the text, or is all capitals. */
    CAPITALISED,
    /** As it likes. */
    ANY
  }
}
