package org.dyad.app.explain;

import java.util.ArrayList;
import java.util.List;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Reading;

/**
 * A frame or composition that was tried on a proposition.
 *
 * @param rule its name
 * @param trigger the words that called it up, as the codebook has them; empty if none did
 * @param coded whether it codes
 * @param why what it codes, or what was missing
 */
public record Attempt(
    Proposition proposition, String rule, String trigger, boolean coded, String why) {

  /** What was coded, with all that was tried. */
  public record Traced(Coded coded, List<Attempt> attempts) {
    public Traced {
      attempts = List.copyOf(attempts);
    }
  }

  /** Codes and keeps a record of it. */
  public static Traced trace(Coder coder, Reading reading) {
    List<Attempt> attempts = new ArrayList<>();
    Coded coded =
        coder.code(
            reading,
            (proposition, rule, trigger, does, why) ->
                attempts.add(new Attempt(proposition, rule, trigger, does, why)));
    return new Traced(coded, attempts);
  }
}
