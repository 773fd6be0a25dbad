package org.dyad.coding.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dyad.event.EventType;

/**
 * How an act that is spoken of inside another makes one event with it (refuse + meet =
 * REJECT/meet), or how the words around an act change what it is (will + aid = AGREE). The form is
 * described at the head of {@code composition.yaml}.
 *
 * @param rule its name
 * @param is what it says, in a sentence
 * @param triggers of the outer proposition; empty for a rule on status
 * @param status what the words around the inner verb must say; empty for a rule with triggers
 * @param through slots of the outer proposition in which the inner event may stand; empty for
 *     content, patient and the preposition that the trigger ends in
 * @param needs who must, or must not, stand in slots of the outer proposition
 * @param whose whose act the inner event must be, seen from the outer agent; empty for anybody's
 * @param over inner event to outcome, the most exact first
 * @param actor who acts, the first that holds somebody
 * @param recipient on whom, likewise
 * @param stops whether the outer act puts an end to the inner one, which stands where that is
 *     denied
 * @param keepInner what becomes of the inner event where something else came out
 * @param cameo CAMEO codes of the outcomes, by CAMEO code or type of the inner event, or {@code
 *     any}
 */
public record Composition(
    String rule,
    String is,
    List<Trigger> triggers,
    Optional<Status> status,
    Set<String> through,
    List<Condition> when,
    List<Condition> unless,
    Map<String, Need> needs,
    Optional<Whose> whose,
    List<Outcome> over,
    List<Who> actor,
    List<Who> recipient,
    boolean stops,
    KeepInner keepInner,
    Map<String, String> cameo,
    List<String> contexts,
    List<Example> examples,
    String file,
    int line) {

  /** What the words around a verb say of it. */
  public enum Status {
    FUTURE,
    NOT_FUTURE,
    MUST,
    NOT
  }

  /** Whose act the inner event is, seen from whoever acts in the outer proposition. */
  public enum Whose {
    /** The outer agent's own or of their own side: "warned that it would strike". */
    OWN,
    /** Somebody else's: "warned that the army would strike". */
    OTHER
  }

  /** What becomes of the inner event. */
  public enum KeepInner {
    DROP,
    FACT,
    HYPOTHETICAL,
    NEGATED
  }

  /** What comes out. */
  public enum Result {
    /** Another event. */
    CODE,
    /** The inner event as it is. */
    KEEP,
    /** The inner event, not told as done: "tried to storm the palace". */
    MAYBE,
    /** The inner event, told as not done: "kept from storming the palace". */
    NEVER,
    /** Nothing. */
    DROP
  }

  /**
   * Somebody in the outer proposition, or a side of the inner event.
   *
   * @param outer whether to look in the outer proposition
   * @param slot the slot there; of the inner event {@code actor}, {@code recipient} or {@code other
   *     side}
   */
  public record Who(boolean outer, String slot) {}

  /**
   * One line of {@code over}.
   *
   * @param inner the inner event; empty for {@code any}
   * @param result whether an event comes out
   * @param event the event that comes out, empty but for {@link Result#CODE}
   */
  public record Outcome(Optional<EventType> inner, Result result, Optional<EventType> event) {

    /** Whether the inner event is meant. */
    public boolean fits(EventType type) {
      return inner.isEmpty()
          || (inner.get().type().equals(type.type())
              && (inner.get().mode().isEmpty() || inner.get().mode().equals(type.mode())));
    }

    /** How exactly it names the inner event: 2 with a mode, 1 by its type, 0 for any. */
    int exactness() {
      return inner.isEmpty() ? 0 : inner.get().mode().isEmpty() ? 1 : 2;
    }
  }

  public Composition {
    triggers = List.copyOf(triggers);
    through = Set.copyOf(through);
    when = List.copyOf(when);
    unless = List.copyOf(unless);
    needs = Map.copyOf(needs);
    over = over.stream().sorted((a, b) -> b.exactness() - a.exactness()).toList();
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    cameo = Map.copyOf(cameo);
    contexts = List.copyOf(contexts);
    examples = List.copyOf(examples);
  }

  /** The most exact line of {@code over} for an inner event, if any. */
  public Optional<Outcome> outcome(EventType inner) {
    for (Outcome outcome : over) {
      if (outcome.fits(inner)) {
        return Optional.of(outcome);
      }
    }
    return Optional.empty();
  }

  /** The CAMEO code of what comes of an inner event, empty if the table gives none. */
  public String cameo(EventType inner, String innerCode) {
    for (String key : List.of(innerCode, inner.toString(), inner.type(), "any")) {
      String code = cameo.get(key);
      if (code != null) {
        return code;
      }
    }
    return "";
  }
}
