package org.dyad.app.evaluate;

/**
 * Something that was wanted and not coded, or coded and not wanted.
 *
 * @param cause why, as far as the trace tells
 * @param id the text
 * @param wanted the item
 * @param detail what was coded in its place, or what refused it
 */
record Miss(Cause cause, String id, String wanted, String detail) {

  /** Why something was missed, in the order in which a report tells them. */
  enum Cause {
    NO_FRAME("no frame has a word for it"),
    WRONG_TYPE("coded as another type"),
    COMPOSED("coded by a frame, and made another event by a composition"),
    ACTOR_MISSING("a frame was refused: a side is missing"),
    REFUSED("a frame was refused: a condition"),
    STATUS("coded, and taken for something that did not happen"),
    MODE("type right, mode missing or wrong"),
    WHO("type right, somebody missing or wrong"),
    EXTRA("coded, and not in the gold");

    private final String label;

    Cause(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
