package org.dyad.coding.codebook;

import java.util.List;
import java.util.Map;
import org.dyad.event.EventType;

/**
 * One entry of the codebook: which words make which event, who acts and who is acted on. The form
 * is described in {@code docs/codebook.md}.
 *
 * @param name unique in the codebook
 * @param is what it codes, in a sentence
 * @param event type and mode of the plain case
 * @param cameo CAMEO code of the plain case
 * @param actor where the actor stands, first come first
 * @param recipient where the recipient stands
 * @param actorNeeds what the actor must be
 * @param recipientNeeds what the recipient must be
 * @param otherNeeds what must, or must not, stand in other slots
 * @param when conditions that must all hold
 * @param unless conditions of which none may hold
 * @param modes rules for the mode, the first that holds wins
 * @param contexts contexts that always go with it
 * @param again words before its noun by which it is another of a kind told before, and goes to
 *     those of that one if it names none ("an earlier visit")
 * @param reciprocal whether both sides are actors
 * @param priority higher ones win the same word
 */
public record Frame(
    String name,
    String is,
    EventType event,
    String cameo,
    List<Trigger> triggers,
    List<Slot> actor,
    List<Slot> recipient,
    Need actorNeeds,
    Need recipientNeeds,
    Map<String, Need> otherNeeds,
    List<Condition> when,
    List<Condition> unless,
    List<ModeRule> modes,
    List<String> contexts,
    List<String> again,
    boolean reciprocal,
    int priority,
    List<Example> examples,
    String file,
    int line) {

  public Frame {
    triggers = List.copyOf(triggers);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    otherNeeds = Map.copyOf(otherNeeds);
    when = List.copyOf(when);
    unless = List.copyOf(unless);
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    again = List.copyOf(again);
    examples = List.copyOf(examples);
  }
}
