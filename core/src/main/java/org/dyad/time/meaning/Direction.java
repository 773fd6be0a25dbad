package org.dyad.time.meaning;

/** What the expression itself says of its direction: "last Monday", "next Monday". */
public enum Direction {
  LAST,
  THIS,
  NEXT,
  /** A bare one, "Monday": the clause decides. */
  BARE
}
