package org.dyad.time.meaning;

/** What an expression means; a value once it is known when and where it was said. */
public interface Meaning {

  /** Its value in a context; a value of the right form without days where the context lacks. */
  Resolved in(Context context);

  /** Whether it is a date of which the year goes without saying ("in October", "20 February"). */
  default boolean lacksYear() {
    return false;
  }
}
