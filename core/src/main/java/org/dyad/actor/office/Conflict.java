package org.dyad.actor.office;

import java.util.List;

/**
 * What reports do not agree on.
 *
 * @param what the disagreement, for people
 * @param sides one observation of each side at least
 */
public record Conflict(String what, List<Observation> sides) {

  public Conflict {
    sides = List.copyOf(sides);
  }

  /** Whether a person, by id, has part in it. */
  public boolean concerns(String person) {
    for (Observation side : sides) {
      if (side.seen().person().equals(person)) {
        return true;
      }
    }
    return false;
  }
}
