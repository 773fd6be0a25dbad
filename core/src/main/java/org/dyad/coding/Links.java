package org.dyad.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dyad.actor.Mention;
import org.dyad.actor.Mention.Sense;
import org.dyad.coding.backoff.Features;
import org.dyad.coding.codebook.Need;
import org.dyad.coding.codebook.Slot;
import org.dyad.coding.scene.Scene;
import org.dyad.event.Event.Participant;
import org.dyad.proposition.Argument;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/** Finds the propositions that link two political sides, whatever their words. */
final class Links {

  /** A proposition with who acts in it and on whom. */
  record Link(Proposition proposition, List<Participant> actors, List<Participant> recipients) {
    Link {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }
  }

  private static final List<Slot> AGENT = List.of(new Slot("agent", true));

  /** Roles that say when, how or where, not to whom. */
  private static final Set<String> NOT_SIDES =
      Set.of(
          "agent",
          "time",
          "particle",
          "modifier",
          "content",
          "as",
          "during",
          "after",
          "before",
          "since",
          "until",
          "by",
          "near",
          "in",
          "outside",
          "inside",
          "around",
          "across",
          "along",
          "throughout",
          "within",
          "behind",
          "beside",
          "than",
          "like",
          "because of",
          "according to");

  private final Sides sides;
  private final Scene scene;

  Links(Scene scene) {
    this.scene = scene;
    this.sides = new Sides(scene);
  }

  /** The link that a proposition makes, if it has two political sides. */
  Optional<Link> of(Proposition proposition) {
    Match match = new Match(scene, proposition);
    if (match.isAttribute()) {
      return Optional.empty();
    }
    Sentence sentence = proposition.sentence();
    List<Participant> actors =
        withoutPlaces(sentence, sides.find(match, AGENT, Need.POLITICAL, "", List.of()));
    if (actors.isEmpty()) {
      return Optional.empty();
    }
    List<Participant> recipients =
        withoutPlaces(sentence, sides.find(match, others(proposition), Need.POLITICAL, "", actors));
    recipients.removeIf(one -> isOwnCountry(actors, one));
    return recipients.isEmpty() || overlap(actors, recipients)
        ? Optional.empty()
        : Optional.of(new Link(proposition, actors, recipients));
  }

  /**
   * Where the other side may stand: the object first, then phrases in the order of the text. Only
   * who stands there, not who is named inside: without a frame that says what is done, "promised an
   * answer to the hacking of the party" links nobody to the party.
   */
  private static List<Slot> others(Proposition proposition) {
    List<Slot> slots = new ArrayList<>(4);
    slots.add(new Slot("patient", false));
    slots.add(new Slot("iobj", false));
    for (Argument argument : proposition.arguments()) {
      if (!NOT_SIDES.contains(argument.role())) {
        Slot slot = new Slot(argument.role(), false);
        if (!slots.contains(slot)) {
          slots.add(slot);
        }
      }
    }
    return slots;
  }

  /** Whether somebody is just the country of those who act: "he took Chad out of the union". */
  private static boolean isOwnCountry(List<Participant> actors, Participant one) {
    for (Participant actor : actors) {
      if (one.actor().sectors().isEmpty()
          && one.actor().country().equals(actor.actor().country())) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody of one side is named in the words of the other: "the bank's head". */
  private static boolean overlap(List<Participant> actors, List<Participant> recipients) {
    for (Participant actor : actors) {
      for (Participant recipient : recipients) {
        if (actor.span().contains(recipient.span()) || recipient.span().contains(actor.span())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Those who are not only the place where something happens. */
  private List<Participant> withoutPlaces(Sentence sentence, List<Participant> side) {
    List<Participant> left = new ArrayList<>(side.size());
    for (Participant one : side) {
      boolean place = false;
      for (Mention mention : scene.mentions().all()) {
        place |=
            mention.sentence() == sentence.number()
                && mention.span().equals(one.span())
                && mention.reading() == Sense.PLACE;
      }
      if (!place) {
        left.add(one);
      }
    }
    return left;
  }

  /** What the reader's vectors tell of a predicate between its sides. */
  static Features features(
      Proposition proposition, List<Participant> actors, List<Participant> recipients) {
    Sentence sentence = proposition.sentence();
    List<Integer> clause = new ArrayList<>();
    collect(sentence, proposition.head(), clause);
    return Features.of(
        sentence,
        proposition.head(),
        tokens(sentence, actors),
        tokens(sentence, recipients),
        clause);
  }

  private static void collect(Sentence sentence, int head, List<Integer> tokens) {
    tokens.add(head);
    for (Token child : sentence.children(head)) {
      collect(sentence, child.index(), tokens);
    }
  }

  private static List<Integer> tokens(Sentence sentence, List<Participant> side) {
    List<Integer> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (Participant one : side) {
        if (one.span().contains(token.span())) {
          tokens.add(token.index());
          break;
        }
      }
    }
    return tokens;
  }
}
