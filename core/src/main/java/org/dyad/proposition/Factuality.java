package org.dyad.proposition;

/**
 * What the words claim about an act.
 *
 * @param negated the text says that it did not happen ("did not cancel", "no talks", "failed to")
 * @param tense when it is told to happen
 * @param modality whether it is told as fact
 * @param hedged told at a distance ("reportedly", "is believed to", "alleged")
 * @param cue token index of the word that decided polarity or modality, 0 if none did
 */
public record Factuality(boolean negated, Tense tense, Modality modality, boolean hedged, int cue) {

  /** When the act is told to happen, seen from the report. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** The words do not say: nouns, bare infinitives. */
    NONE
  }

  /** How sure the words are. */
  public enum Modality {
    ASSERTED,
    /** may, might, could, would, should, must; wishes, aims and possibilities. */
    HYPOTHETICAL,
    /** Under an if, unless, as long as; or the consequence of one. */
    CONDITIONAL,
    QUESTION,
    IMPERATIVE
  }

  public static final Factuality PLAIN =
      new Factuality(false, Tense.PAST, Modality.ASSERTED, false, 0);

  public boolean isHypothetical() {
    return modality != Modality.ASSERTED;
  }
}
