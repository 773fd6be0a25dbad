package org.dyad.coding;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dyad.event.Event.Location;
import org.dyad.place.PlaceMention;
import org.dyad.proposition.Argument;
import org.dyad.proposition.Proposition;
import org.dyad.proposition.Proposition.Outer;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Where an event took place: the place named in its own clause, under a preposition of place or as
 * the goal of a journey. No place is guessed.
 */
final class Where {

  private static final Set<String> ROLES =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "on",
          "over",
          "off",
          "throughout",
          "along",
          "to",
          "into",
          "for",
          "from",
          "of",
          "patient");

  /** Roles that give a place only where somebody goes or comes. */
  private static final Set<String> TRAVEL_ROLES =
      Set.of("to", "into", "for", "from", "patient", "of");

  private final Scene scene;

  Where(Scene scene) {
    this.scene = scene;
  }

  Optional<Location> of(Draft draft) {
    boolean travel = draft.type().mode().equals("visit");
    Optional<Location> found = in(draft.core(), travel);
    if (found.isEmpty() && draft.proposition() != draft.core()) {
      found = in(draft.proposition(), false);
    }
    Proposition inner = draft.core();
    for (int i = 0; i < 2 && found.isEmpty() && inner.outer().isPresent(); i++) {
      Outer outer = inner.outer().get();
      Proposition above = scene.proposition(outer.id());
      boolean shares =
          above.head() == inner.support()
              || outer.relation().equals("xcomp")
              || outer.relation().equals("obj");
      if (!shares) {
        break;
      }
      found = in(above, travel);
      inner = above;
    }
    return found;
  }

  private Optional<Location> in(Proposition proposition, boolean travel) {
    Optional<Location> goal = Optional.empty();
    for (Argument argument : proposition.arguments()) {
      if (!ROLES.contains(argument.role())) {
        continue;
      }
      boolean moving = TRAVEL_ROLES.contains(argument.role());
      if (moving && !travel) {
        continue;
      }
      Optional<Location> here = at(proposition.sentence(), argument.head());
      if (here.isPresent()) {
        if (!moving) {
          return here;
        }
        goal = goal.isPresent() ? goal : here;
      }
    }
    return goal;
  }

  /** The place that a phrase names: its head, or the finest place inside it. */
  private Optional<Location> at(Sentence sentence, int head) {
    Set<Integer> phrase = new HashSet<>();
    collect(sentence, head, phrase, 3);
    for (PlaceMention mention : scene.places()) {
      if (mention.sentence() == sentence.number()
          && mention.use() == PlaceMention.Use.PLACE
          && phrase.contains(mention.head())) {
        return Optional.of(
            new Location(
                mention.place(),
                mention.span().of(scene.reading().article().text()),
                mention.span()));
      }
    }
    return Optional.empty();
  }

  private static void collect(Sentence sentence, int head, Set<Integer> phrase, int depth) {
    phrase.add(head);
    if (depth == 0) {
      return;
    }
    for (Token child : sentence.children(head)) {
      if (child.is("nmod") || child.is("compound") || child.is("appos") || child.is("flat")) {
        collect(sentence, child.index(), phrase, depth - 1);
      }
    }
  }
}
