package org.dyad.coding;

import org.dyad.proposition.Proposition;

/** Is told what was tried on a proposition, and why it was refused; for {@code explain}. */
@FunctionalInterface
public interface Trace {

  /** Listens to nothing. */
  Trace NONE = (proposition, rule, trigger, coded, why) -> {};

  /**
   * @param proposition what was looked at
   * @param rule name of the frame, or of the composition
   * @param trigger the trigger that called it up, as the codebook has it
   * @param coded whether it codes
   * @param why what was found, or what was missing, for people
   */
  void tried(Proposition proposition, String rule, String trigger, boolean coded, String why);
}
