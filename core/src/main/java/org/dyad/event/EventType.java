package org.dyad.event;

/**
 * A PLOVER event type and mode.
 *
 * @param type one of the 16, such as {@code CONSULT}
 * @param mode one of its modes, empty for none
 */
public record EventType(String type, String mode) {

  /**
   * Reads {@code CONSULT/visit} or {@code AGREE}. Whether they exist is for the ontology to say.
   */
  public static EventType parse(String written) {
    int slash = written.indexOf('/');
    return slash < 0
        ? new EventType(written, "")
        : new EventType(written.substring(0, slash), written.substring(slash + 1));
  }

  @Override
  public String toString() {
    return mode.isEmpty() ? type : type + "/" + mode;
  }
}
