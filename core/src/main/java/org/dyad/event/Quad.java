package org.dyad.event;

/** The four quadrants of PLOVER and CAMEO: words or deeds, together or against each other. */
public enum Quad {
  VERBAL_COOPERATION("verbal cooperation"),
  MATERIAL_COOPERATION("material cooperation"),
  VERBAL_CONFLICT("verbal conflict"),
  MATERIAL_CONFLICT("material conflict");

  private final String label;

  Quad(String label) {
    this.label = label;
  }

  /** As PLOVER writes it: {@code verbal cooperation}. */
  public String label() {
    return label;
  }

  /** GDELT's number, 1 to 4, in the order of this enum. */
  public int number() {
    return ordinal() + 1;
  }
}
