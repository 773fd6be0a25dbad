package org.dyad.coding;

import java.util.List;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.coding.codebook.Composition.Who;
import org.dyad.coding.codebook.Need;
import org.dyad.coding.codebook.Slot;
import org.dyad.coding.scene.Draft;
import org.dyad.coding.scene.Scene;
import org.dyad.event.Event.Participant;

/** Finds who acts, and on whom, in what a composition makes of two acts. */
final class ComposedSides {

  private final Scene scene;

  private final Sides sides;

  ComposedSides(Scene scene, Sides sides) {
    this.scene = scene;
    this.sides = sides;
  }

  /** Those in the first place that holds somebody besides {@code actors}; empty if none does. */
  List<Participant> of(
      List<Who> places, Draft inner, Optional<Match> match, List<Participant> actors) {
    for (Who who : places) {
      if (who.outer() && match.isEmpty()) {
        continue;
      }
      List<Participant> found =
          who.outer()
              ? sides.find(
                  match.get(), List.of(new Slot(who.slot(), true)), Need.POLITICAL, "", List.of())
              : switch (who.slot()) {
                case "actor" -> inner.actors();
                case "recipient" -> inner.recipients();
                default -> otherSide(inner, actors);
              };
      if (!Draft.without(found, actors).isEmpty()) {
        return found;
      }
      if (who.outer() && Addressees.areAsked(match.get(), who.slot(), inner.core().head())) {
        // "Urged its allies to condemn the raid": those who raided are not asked.
        return List.of();
      }
      if (who.outer() && Addressees.areUnknown(match.get(), scene, who.slot(), actors)) {
        // "Urged him to attack the town": nobody knows who he is, but the town is not asked.
        return sides.named(match.get(), List.of(new Slot(who.slot(), false)), "", actors);
      }
    }
    return List.of();
  }

  /**
   * An act between two sides parted into who acts and on whom: "will not meet the rebels" is one
   * side's refusal.
   *
   * @param told the act's own words
   */
  Draft parted(Draft draft, Match told) {
    if (!draft.frame().reciprocal() || !draft.recipients().isEmpty()) {
      return draft;
    }
    List<Participant> first =
        sides.find(told, List.of(new Slot("agent", true)), Need.POLITICAL, "", List.of());
    List<Participant> others = Draft.without(draft.actors(), first);
    return first.isEmpty() || others.isEmpty() ? draft : draft.between(first, others);
  }

  /** Whether two speak for one side: the same, or of one country with no sector that parts them. */
  static boolean isOneSide(Actor one, Actor other) {
    if (one.id().equals(other.id())) {
      return true;
    }
    return !one.country().isEmpty()
        && one.country().equals(other.country())
        && (one.sectors().isEmpty()
            || other.sectors().isEmpty()
            || one.sectors().stream().anyMatch(other.sectors()::contains));
  }

  /** Those of the inner event who do not act in the outer one: recipients first. */
  private static List<Participant> otherSide(Draft inner, List<Participant> actors) {
    List<Participant> others = Draft.without(inner.recipients(), actors);
    return others.isEmpty() ? Draft.without(inner.actors(), actors) : others;
  }
}
