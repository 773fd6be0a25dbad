package org.dyad.time.meaning;

/** Which way an expression looks from the day of publication, as the words around it tell. */
public enum Lean {
  BACK,
  AHEAD,
  /** The words do not say. */
  EITHER
}
