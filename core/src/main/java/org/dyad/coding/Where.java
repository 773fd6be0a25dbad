package org.dyad.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dyad.event.Event.Location;
import org.dyad.place.Place;
import org.dyad.place.PlaceMention;
import org.dyad.proposition.Argument;
import org.dyad.proposition.Proposition;
import org.dyad.proposition.Proposition.Outer;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Where an event took place: the place named in its own clause, under a preposition of place, as
 * the goal of a journey, as what was attacked, or beside those who took part ("met his counterpart
 * in New York"). The finest place wins. No place is guessed.
 */
final class Where {

  private static final int DEPTH = 3;

  private final Scene scene;

  Where(Scene scene) {
    this.scene = scene;
  }

  Optional<Location> of(Draft draft) {
    if (When.isComposed(draft)) {
      // Of what is asked for or promised, the asking is the event.
      return in(draft, draft.proposition(), false);
    }
    boolean travel = draft.type().mode().equals("visit");
    Optional<Location> found = in(draft, draft.core(), travel);
    if (found.isEmpty() && draft.proposition() != draft.core()) {
      found = in(draft, draft.proposition(), false);
    }
    Proposition inner = draft.core();
    for (int i = 0; i < 2 && found.isEmpty() && inner.outer().isPresent(); i++) {
      Outer outer = inner.outer().get();
      Proposition above = scene.proposition(outer.id());
      if (!shares(inner, above, outer)) {
        break;
      }
      found = in(draft, above, travel);
      inner = above;
    }
    return found;
  }

  /** Whether a clause takes place where the one around it does. */
  private static boolean shares(Proposition inner, Proposition above, Outer outer) {
    return above.head() == inner.support()
        || outer.relation().equals("xcomp")
        || outer.relation().equals("obj")
        || (outer.relation().equals("advcl") && outer.mark().isEmpty());
  }

  private Optional<Location> in(Draft draft, Proposition proposition, boolean travel) {
    List<PlaceMention> places = stated(proposition);
    if (places.isEmpty() && travel) {
      places = goals(proposition);
    }
    if (places.isEmpty()) {
      places = held(proposition);
    }
    if (places.isEmpty()) {
      places = here(proposition);
    }
    String type = draft.type().type();
    if (isCountryAtMost(places) && WhereWords.BODILY.contains(type)) {
      List<PlaceMention> all = new ArrayList<>(places);
      all.addAll(besideThose(proposition, type));
      places = all;
    }
    return finest(places);
  }

  /** Whether nothing finer than a country is known. */
  private static boolean isCountryAtMost(List<PlaceMention> places) {
    for (PlaceMention place : places) {
      if (place.place().kind() != Place.Kind.COUNTRY) {
        return false;
      }
    }
    return true;
  }

  /** Under a preposition of place. */
  private List<PlaceMention> stated(Proposition proposition) {
    List<PlaceMention> places = new ArrayList<>();
    for (Argument argument : proposition.arguments()) {
      boolean ground =
          argument.role().equals("on")
              && (WhereWords.EDGES.contains(lemma(proposition.sentence(), argument.head()))
                  || WhereWords.GROUNDS.contains(lemma(proposition.sentence(), argument.head()))
                  || isIsland(proposition.sentence(), argument.head()));
      if (ground
          || (WhereWords.STRICT.contains(argument.role())
              && !isSeat(proposition.sentence(), argument.head()))) {
        places.addAll(phrase(proposition.sentence(), argument.head()));
      }
    }
    return places;
  }

  /** "The government in Khartoum": the place of a body, wherever the phrase hangs on the tree. */
  private boolean isSeat(Sentence sentence, int noun) {
    for (Token child : sentence.children(noun)) {
      if (child.is("case") && child.index() > 1) {
        return WhereWords.SEATED.contains(lemma(sentence, child.index() - 1));
      }
    }
    return false;
  }

  private boolean isIsland(Sentence sentence, int head) {
    for (PlaceMention mention : at(sentence, Set.of(head))) {
      if (mention.place().kind() == Place.Kind.OTHER) {
        return true;
      }
    }
    return false;
  }

  /** Where a journey leads: the first goal alone. */
  private List<PlaceMention> goals(Proposition proposition) {
    for (Argument argument : proposition.arguments()) {
      if (WhereWords.TRAVEL_ROLES.contains(argument.role())) {
        List<PlaceMention> goal = phrase(proposition.sentence(), argument.head());
        if (!goal.isEmpty()) {
          return goal;
        }
      }
    }
    return List.of();
  }

  /** "The meeting, held in Moscow": of the event itself, or of the one that it is part of. */
  private List<PlaceMention> held(Proposition proposition) {
    Sentence sentence = proposition.sentence();
    Set<Integer> events = new HashSet<>(Set.of(proposition.head()));
    for (Argument argument : proposition.arguments()) {
      events.add(argument.head());
    }
    for (Proposition other : scene.propositions()) {
      if (other.sentence() == sentence
          && other != proposition
          && WhereWords.HOSTING.contains(scene.lemma(sentence, other.head()))) {
        for (Argument argument : other.arguments()) {
          boolean theEvent = argument.role().equals("patient") || argument.role().equals("agent");
          if (theEvent && events.contains(argument.head()) && isEvent(sentence, argument.head())) {
            return stated(other);
          }
        }
      }
    }
    return List.of();
  }

  private boolean isEvent(Sentence sentence, int noun) {
    return scene
        .at(sentence, noun)
        .filter(proposition -> proposition.kind() == Proposition.Kind.NOUN)
        .isPresent();
  }

  /** "Thousands marched here": the place of the dateline. */
  private List<PlaceMention> here(Proposition proposition) {
    for (Token child : proposition.sentence().children(proposition.head())) {
      if (child.is("advmod") && child.lemma().equals("here")) {
        for (PlaceMention mention : scene.places()) {
          if (mention.sentence() == 0) {
            return List.of(mention);
          }
        }
      }
    }
    return List.of();
  }

  /** Where those are that take part, and the town or region that is attacked or left. */
  private List<PlaceMention> besideThose(Proposition proposition, String type) {
    Sentence sentence = proposition.sentence();
    List<PlaceMention> places = new ArrayList<>();
    for (Argument argument : proposition.arguments()) {
      String role = argument.role();
      Optional<Proposition> inner = scene.at(sentence, argument.head());
      if (WhereWords.TOPICAL.contains(role) && !isTarget(role, type)) {
        continue;
      }
      if (inner.isPresent() && inner.get().kind() == Proposition.Kind.NOUN) {
        places.addAll(stated(inner.get()));
        addTargets(inner.get(), type, places);
      }
      boolean there = argument.head() > proposition.head() || WhereWords.DOERS.contains(type);
      if (there && !WhereWords.SEATED.contains(lemma(sentence, argument.head()))) {
        places.addAll(under(sentence, argument.head()));
      }
      boolean left = type.equals("RETREAT") && role.equals("from");
      boolean hit = type.equals("ASSAULT") && (role.equals("patient") || role.equals("modifier"));
      boolean event = proposition.kind() == Proposition.Kind.NOUN && role.equals("modifier");
      if (left || hit || event) {
        boolean part = WhereWords.PARTS.contains(lemma(sentence, argument.head()));
        List<PlaceMention> found =
            part && hit ? phrase(sentence, argument.head()) : at(sentence, Set.of(argument.head()));
        if (left) {
          places.addAll(found);
        } else {
          addWithin(found, places);
        }
      } else if (isTarget(role, type)
          && !WhereWords.SEATED.contains(lemma(sentence, argument.head()))) {
        addWithin(phrase(sentence, argument.head()), places);
      }
    }
    return places;
  }

  /** "Killed in an attack on a checkpoint in Helmand": what lies in the target of the deed. */
  private void addTargets(Proposition deed, String type, List<PlaceMention> places) {
    for (Argument argument : deed.arguments()) {
      if (isTarget(argument.role(), type)
          && !WhereWords.SEATED.contains(lemma(deed.sentence(), argument.head()))) {
        addWithin(phrase(deed.sentence(), argument.head()), places);
      }
    }
  }

  /** "An attack on the Bekaa", "a curfew on Basra". */
  private static boolean isTarget(String role, String type) {
    return (type.equals("ASSAULT") && (role.equals("on") || role.equals("against")))
        || (type.equals("COERCE") && role.equals("on"));
  }

  /** A whole country is a side rather than the place. */
  private static void addWithin(List<PlaceMention> found, List<PlaceMention> places) {
    for (PlaceMention mention : found) {
      if (mention.place().kind() != Place.Kind.COUNTRY) {
        places.add(mention);
      }
    }
  }

  /** Places under a noun by a preposition of place: "his counterpart in New York". */
  private List<PlaceMention> under(Sentence sentence, int head) {
    List<PlaceMention> places = new ArrayList<>();
    for (Token child : sentence.children(head)) {
      if (child.is("nmod") && WhereWords.STRICT.contains(preposition(sentence, child.index()))) {
        places.addAll(phrase(sentence, child.index()));
      }
    }
    return places;
  }

  /** The places that a phrase names: its head, and what lies inside it. */
  private List<PlaceMention> phrase(Sentence sentence, int head) {
    Set<Integer> tokens = new HashSet<>();
    collect(sentence, head, tokens, DEPTH);
    return at(sentence, tokens);
  }

  private List<PlaceMention> at(Sentence sentence, Set<Integer> heads) {
    List<PlaceMention> places = new ArrayList<>();
    for (PlaceMention mention : scene.places()) {
      if (mention.sentence() == sentence.number()
          && mention.use() == PlaceMention.Use.PLACE
          && heads.contains(mention.head())) {
        places.add(mention);
      }
    }
    return places;
  }

  /** The words of a phrase that say where it is: not what it is about, for or from. */
  private void collect(Sentence sentence, int head, Set<Integer> phrase, int depth) {
    phrase.add(head);
    if (depth == 0) {
      return;
    }
    for (Token child : sentence.children(head)) {
      String preposition = preposition(sentence, child.index());
      boolean where =
          child.is("nmod")
              && (preposition.isEmpty()
                  || (preposition.equals("of") && isPart(sentence, head))
                  || WhereWords.STRICT.contains(preposition));
      boolean name = child.is("compound") && !isCountry(sentence, child.index());
      if (where || name || child.is("appos") || child.is("flat")) {
        collect(sentence, child.index(), phrase, depth - 1);
      }
    }
  }

  /** "A U.S. drone strike" is not in the United States, "a Baghdad market" is in Baghdad. */
  private boolean isCountry(Sentence sentence, int token) {
    return !at(sentence, Set.of(token)).isEmpty() && isCountryAtMost(at(sentence, Set.of(token)));
  }

  /** Whether a noun is where what it is of is. */
  private boolean isPart(Sentence sentence, int noun) {
    String lemma = lemma(sentence, noun);
    return WhereWords.PARTS.contains(lemma) || WhereWords.EDGES.contains(lemma);
  }

  /** The preposition before a noun, empty if it has none. */
  private static String preposition(Sentence sentence, int noun) {
    for (Token child : sentence.children(noun)) {
      if (child.is("case") && child.index() < noun) {
        return child.lemma();
      }
    }
    return "";
  }

  private String lemma(Sentence sentence, int token) {
    return scene.lemma(sentence, token);
  }

  private Optional<Location> finest(List<PlaceMention> places) {
    PlaceMention finest = null;
    for (PlaceMention place : places) {
      if (finest == null || coarseness(place.place()) < coarseness(finest.place())) {
        finest = place;
      }
    }
    return finest == null
        ? Optional.empty()
        : Optional.of(
            new Location(
                finest.place(), finest.span().of(scene.reading().article().text()), finest.span()));
  }

  private static int coarseness(Place place) {
    return switch (place.kind()) {
      case CITY, OTHER -> 0;
      case ADMIN -> place.rank() < 3 ? 1 : 2;
      case WATER -> 2;
      case REGION -> place.country().isEmpty() ? 4 : 2;
      case COUNTRY -> 3;
    };
  }
}
