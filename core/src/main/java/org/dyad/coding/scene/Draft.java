package org.dyad.coding.scene;

import java.util.ArrayList;
import java.util.List;
import org.dyad.coding.codebook.Frame;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;
import org.dyad.proposition.Proposition;

/**
 * An event in the making.
 *
 * @param proposition what tells it; after a composition the outer proposition
 * @param core the proposition of the frame that coded it
 * @param frame the frame
 * @param type PLOVER type and mode
 * @param cameo CAMEO code, empty for the ontology's default of the type
 * @param actors who
 * @param recipients to whom
 * @param contexts those the codebook gives
 * @param words token indices of the words that say so, in {@code proposition}'s sentence
 * @param rule names of the compositions applied, joined by {@code +}
 * @param standing how a composition left it, against what its own words say
 * @param settled whether the words around its verb went into its type, and so say no more of it
 */
public record Draft(
    Proposition proposition,
    Proposition core,
    Frame frame,
    EventType type,
    String cameo,
    List<Participant> actors,
    List<Participant> recipients,
    List<String> contexts,
    List<Integer> words,
    String rule,
    Standing standing,
    boolean settled) {

  /** How an event stands after a composition. */
  public enum Standing {
    AS_TOLD,
    POSSIBLE,
    DENIED,
    /** It lacks a side and codes only as what other words speak of: "called for sanctions". */
    TOPIC,
    /** A rule says that it is none. */
    DROPPED
  }

  public Draft {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    contexts = List.copyOf(contexts);
    words = List.copyOf(words);
  }

  public Draft asPossibility() {
    return standing(Standing.POSSIBLE);
  }

  public Draft asDenied() {
    return standing(Standing.DENIED);
  }

  public Draft dropped() {
    return standing(Standing.DROPPED);
  }

  private Draft standing(Standing to) {
    return new Draft(
        proposition,
        core,
        frame,
        type,
        cameo,
        actors,
        recipients,
        contexts,
        words,
        rule,
        to,
        settled);
  }

  /** This draft with these recipients, without those who act in it. */
  public Draft against(List<Participant> others) {
    return between(actors, without(others, actors));
  }

  /** This draft with these sides. */
  public Draft between(List<Participant> some, List<Participant> others) {
    return new Draft(
        proposition,
        core,
        frame,
        type,
        cameo,
        some,
        others,
        contexts,
        words,
        rule,
        standing,
        settled);
  }

  /** This draft with the sides and words of another that tells the same. */
  public Draft joinedWith(Draft other) {
    List<Integer> all = new ArrayList<>(words);
    for (int word : other.words) {
      if (!all.contains(word)) {
        all.add(word);
      }
    }
    all.sort(null);
    boolean vague = type.mode().isEmpty() && !other.type.mode().isEmpty();
    return new Draft(
        proposition,
        core,
        frame,
        vague ? other.type : type,
        vague ? other.cameo : cameo,
        actors.isEmpty() ? other.actors : actors,
        recipients.isEmpty() ? without(other.recipients, actors) : recipients,
        contexts,
        all,
        rule,
        standing,
        settled);
  }

  /** Those of one side who are not on the other. */
  public static List<Participant> without(List<Participant> from, List<Participant> those) {
    List<Participant> left = new ArrayList<>(from.size());
    for (Participant one : from) {
      if (those.stream()
          .noneMatch(p -> p.actor().id().equals(one.actor().id()) || isStateOf(one, p))) {
        left.add(one);
      }
    }
    return left;
  }

  /** Whether one is only the adjective in the other's words: "Syrian" of "a Syrian refugee". */
  private static boolean isStateOf(Participant one, Participant other) {
    return one.actor().id().startsWith("state:")
        && one.actor().country().equals(other.actor().country())
        && other.span().contains(one.span());
  }
}
