package org.dyad.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dyad.actor.Actor;
import org.dyad.actor.Mention;
import org.dyad.coding.scene.Scene;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Takes from a side what is nobody: deeds, pronouns and ways. What is condemned or looked into
 * fills a frame's need, but is no side. An offer or a law stays as what is rejected.
 */
final class Things {

  /** How the ids of things begin that are no actors. */
  private static final String NOBODY = "kind:";

  /** Nouns that name nothing that a side could be. */
  private static final Set<String> DEEDS =
      Set.of(
          ("way fact circumstance situation matter incident case issue event act attack violence "
                  + "death crime murder killing explosion blast tragedy theft massacre shooting "
                  + "bombing aggression move step action behavior behaviour activity score turn "
                  + "lack role fire bomb grenade device range gun")
              .split(" "));

  /** Types in which a thing or a number of people may be what is acted on. */
  private static final Set<String> MATERIAL =
      Set.of("ASSAULT", "COERCE", "SANCTION", "RETREAT", "MOBILIZE");

  /** Types of event that are words. */
  private static final Set<String> VERBAL =
      Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN");

  /** Sector of those who are against whom their phrase names: "the premier's critics". */
  private static final String OPPONENTS = "OPP";

  private Things() {}

  /** Whether an event of this type is said, not done. */
  static boolean isWords(EventType type) {
    return VERBAL.contains(type.type());
  }

  /** The side without them. */
  static List<Participant> takenFrom(
      List<Participant> side, Scene scene, Sentence sentence, EventType type) {
    boolean physical = MATERIAL.contains(type.type());
    boolean deedsToo = physical || type.type().equals("REJECT");
    List<Participant> left = new ArrayList<>(side.size());
    for (Participant one : side) {
      if (!physical && !one.actor().isPolitical() && isPronoun(sentence, one)) {
        continue;
      }
      if (!one.actor().id().startsWith(NOBODY)
          || one.actor().isPolitical()
          || isAimedAt(scene, sentence, one, physical, deedsToo)) {
        left.add(one);
      }
    }
    return left;
  }

  /** "The premier's aide denied links between the premier and a banker": the premier's own side. */
  static List<Participant> withoutOwners(
      List<Participant> recipients, List<Participant> actors, Scene scene, Sentence sentence) {
    if (recipients.isEmpty() || actors.isEmpty()) {
      return recipients;
    }
    List<Participant> left = new ArrayList<>(recipients);
    left.removeIf(
        one -> {
          for (Participant actor : actors) {
            if (isOwnerOf(one.actor(), actor, sentence, scene)) {
              return true;
            }
          }
          return false;
        });
    return left;
  }

  /**
   * Whether somebody with an office is named inside the phrase of an actor of the same country, and
   * that actor is for them: a critic is not.
   */
  private static boolean isOwnerOf(Actor owner, Participant actor, Sentence sentence, Scene scene) {
    if (owner.sectors().isEmpty()
        || actor.actor().hasSector(OPPONENTS)
        || !actor.actor().country().equals(owner.country())) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      if (actor.span().contains(token.span())) {
        for (Mention mention : scene.mentions().allAt(sentence.number(), token.index())) {
          if (mention.actor().id().equals(owner.id())
              && actor.span().contains(mention.span())
              && !actor.span().equals(mention.span())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "Dismissed them": of whom nobody knows who or what they are. */
  private static boolean isPronoun(Sentence sentence, Participant one) {
    for (Token token : sentence.tokens()) {
      if (token.span().equals(one.span())) {
        return token.upos().equals("PRON");
      }
    }
    return false;
  }

  private static boolean isAimedAt(
      Scene scene, Sentence sentence, Participant one, boolean physical, boolean deedsToo) {
    if (DEEDS.contains(one.actor().id().substring(NOBODY.length()))) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      if (token.span().end() == one.span().end()) {
        boolean noun = token.upos().equals("NOUN") || token.upos().equals("PROPN");
        return (noun || physical) && (deedsToo || scene.at(sentence, token.index()).isEmpty());
      }
    }
    return true;
  }
}
