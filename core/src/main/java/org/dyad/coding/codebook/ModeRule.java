package org.dyad.coding.codebook;

import java.util.List;

/**
 * Gives a frame's event its mode where the words say so.
 *
 * @param mode PLOVER mode
 * @param when all must hold
 * @param cameo CAMEO code of that case, empty for the frame's own
 */
public record ModeRule(String mode, List<Condition> when, String cameo) {

  public ModeRule {
    when = List.copyOf(when);
  }
}
