package org.dyad.app.evaluate;

/**
 * Something that was wanted and not coded, or coded and not wanted.
 *
 * @param cause why, as far as the trace tells
 * @param id the text
 * @param wanted the item: a type, a type with its mode, or a type with a pair of countries
 * @param detail what was coded in its place, or what refused it
 */
public record Miss(Cause cause, String id, String wanted, String detail) {

  /** What would have to be mended. */
  public enum Part {
    READING("reading"),
    ACTOR("actor"),
    NO_FRAME("no frame"),
    WRONG_FRAME("wrong frame"),
    ROLE("role"),
    STATUS("status"),
    SPARE("coded, and not in the gold");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    /** For people. */
    public String label() {
      return label;
    }
  }

  /** Why something was missed, in the order in which a report tells them. */
  public enum Cause {
    NO_FRAME(Part.NO_FRAME, "no frame has a word for it"),
    UNREAD(Part.READING, "a frame's words are there, and not read as they should be"),
    WRONG_TYPE(Part.WRONG_FRAME, "coded as another type"),
    COMPOSED(Part.WRONG_FRAME, "coded by a frame, and made another event or taken out by a rule"),
    REFUSED(Part.WRONG_FRAME, "a frame was refused: a condition"),
    ACTOR_MISSING(Part.ACTOR, "a frame was refused: a side is nobody who is known"),
    ROLE_MISSING(Part.ROLE, "a frame was refused: a side is known and stands elsewhere"),
    STATUS(Part.STATUS, "coded, and taken for something that did not happen"),
    MODE(Part.WRONG_FRAME, "type right, mode missing or wrong"),
    WHO_ACTOR(Part.ACTOR, "type right, somebody not known for whom he is"),
    WHO_ROLE(Part.ROLE, "type right, somebody on no side or on the wrong one"),
    EXTRA(Part.SPARE, "coded, and not in the gold");

    private final Part part;
    private final String label;

    Cause(Part part, String label) {
      this.part = part;
      this.label = label;
    }

    public Part part() {
      return part;
    }

    /** For people. */
    public String label() {
      return label;
    }
  }
}
