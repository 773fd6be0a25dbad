package org.dyad.event;

import java.util.List;
import java.util.Optional;

/**
 * A CAMEO code and what it is in PLOVER.
 *
 * @param code two to four digits, such as {@code 0231}
 * @param label its name in the CAMEO codebook
 * @param plover its PLOVER type and mode; empty where PLOVER does not code it (statements)
 * @param contexts PLOVER contexts that it says, sorted
 * @param goldstein its score on the Goldstein scale, -10 (conflict) to 10 (cooperation)
 */
public record CameoCode(
    String code,
    String label,
    Optional<EventType> plover,
    List<String> contexts,
    double goldstein) {

  public CameoCode {
    contexts = List.copyOf(contexts);
  }

  /** Whether this code says more than another: {@code 0231} than {@code 023}, than {@code 020}. */
  boolean refines(CameoCode other) {
    String stem =
        other.code.length() == 3 && other.code.endsWith("0")
            ? other.code.substring(0, 2)
            : other.code;
    return code.length() > stem.length() && code.startsWith(stem) && !code.equals(other.code);
  }
}
