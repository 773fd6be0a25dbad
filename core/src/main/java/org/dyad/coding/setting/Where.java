package org.dyad.coding.setting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dyad.coding.scene.Draft;
import org.dyad.coding.scene.Scene;
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
public final class Where {

  private final Scene scene;
  private final EventPlaces named;

  public Where(Scene scene) {
    this.scene = scene;
    this.named = new EventPlaces(scene);
  }

  public Optional<Location> of(Draft draft) {
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
    String type = draft.type().type();
    List<PlaceMention> places = stated(proposition, type);
    if (places.isEmpty() && travel) {
      places = goals(proposition);
    }
    if (places.isEmpty()) {
      places = held(proposition);
    }
    if (places.isEmpty()) {
      places = here(proposition);
    }
    boolean bodily = WhereWords.BODILY.contains(type) || draft.type().mode().equals("investigate");
    if (places.isEmpty() && bodily) {
      places = around(proposition);
    }
    if (EventPlaces.isCountryAtMost(places) && WhereWords.BODILY.contains(type)) {
      List<PlaceMention> all = new ArrayList<>(places);
      all.addAll(besideThose(proposition, type));
      places = all;
    }
    return named.finest(places);
  }

  /** Under a preposition of place. */
  private List<PlaceMention> stated(Proposition proposition, String type) {
    List<PlaceMention> places = new ArrayList<>();
    for (Argument argument : proposition.arguments()) {
      if (WhereWords.WORDS.contains(type) && isAfterMatter(proposition, argument)) {
        continue;
      }
      if (WhereWords.WORDS.contains(type) && isEve(proposition, argument)) {
        continue;
      }
      boolean ground =
          argument.role().equals("on")
              && (WhereWords.EDGES.contains(lemma(proposition.sentence(), argument.head()))
                  || WhereWords.GROUNDS.contains(lemma(proposition.sentence(), argument.head()))
                  || named.isIsland(proposition.sentence(), argument.head()));
      if (ground
          || (WhereWords.STRICT.contains(argument.role())
              && !isSeat(proposition.sentence(), argument.head()))) {
        places.addAll(named.phrase(proposition.sentence(), argument.head()));
      }
    }
    return places;
  }

  /** "Threatened on the eve of the summit in Oslo": words are spoken anywhere before it. */
  private boolean isEve(Proposition proposition, Argument argument) {
    return argument.role().equals("on")
        && lemma(proposition.sentence(), argument.head()).equals("eve");
  }

  /** "Wants a recount in Oslo": a place after what is asked for is where that would be. */
  private static boolean isAfterMatter(Proposition proposition, Argument place) {
    for (Argument argument : proposition.arguments()) {
      boolean matter = argument.role().equals("patient") || argument.role().equals("for");
      if (matter && argument.head() < place.head()) {
        return proposition.head() < argument.head();
      }
    }
    return false;
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

  /** Where a journey leads: the first goal alone. */
  private List<PlaceMention> goals(Proposition proposition) {
    for (Argument argument : proposition.arguments()) {
      if (WhereWords.TRAVEL_ROLES.contains(argument.role())) {
        List<PlaceMention> goal = named.phrase(proposition.sentence(), argument.head());
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
      if (!WhereWords.APART.contains(argument.role())) {
        events.add(argument.head());
      }
    }
    for (Proposition other : scene.propositions()) {
      if (other.sentence() == sentence
          && other != proposition
          && WhereWords.HOSTING.contains(scene.lemma(sentence, other.head()))
          && isOf(other, events)) {
        return stated(other, "");
      }
    }
    return List.of();
  }

  /** Whether a verb of hosting tells of one of the events: by its side, or by what it hangs in. */
  private boolean isOf(Proposition hosting, Set<Integer> events) {
    Sentence sentence = hosting.sentence();
    for (Argument argument : hosting.arguments()) {
      boolean theEvent = argument.role().equals("patient") || argument.role().equals("agent");
      if (theEvent && events.contains(argument.head()) && isEvent(sentence, argument.head())) {
        return true;
      }
    }
    return hosting
        .outer()
        .filter(outer -> outer.relation().startsWith("acl"))
        .map(outer -> scene.proposition(outer.id()).head())
        .filter(head -> events.contains(head) && isEvent(sentence, head))
        .isPresent();
  }

  private boolean isEvent(Sentence sentence, int noun) {
    return scene
        .at(sentence, noun)
        .filter(proposition -> proposition.kind() == Proposition.Kind.NOUN)
        .isPresent();
  }

  /**
   * What the clauses around say where none of its own words does: the goal of the journey that it
   * is told of ("flew to Oslo to search", "met him when she visited Oslo", "during a trip to
   * Oslo"), what a clause with "where" hangs on, what somebody was made to do, and who suffered.
   */
  private List<PlaceMention> around(Proposition proposition) {
    Sentence sentence = proposition.sentence();
    List<PlaceMention> found = onJourney(proposition);
    if (found.isEmpty() && proposition.outer().isPresent()) {
      Outer outer = proposition.outer().get();
      Proposition above = scene.proposition(outer.id());
      String mark = outer.mark();
      if (mark.equals("where")) {
        found = antecedent(above);
      } else if (outer.relation().equals("advcl") && (mark.equals("to") || mark.isEmpty())) {
        found = isJourney(above) ? goals(above) : found;
      } else if (outer.relation().equals("obj")
          && WhereWords.SUFFERING.contains(lemma(sentence, above.head()))) {
        found = named.at(sentence, heads(above.in("agent")));
      }
    }
    return found;
  }

  /** The goal of a journey during which it was, and the place of what it led to. */
  private List<PlaceMention> onJourney(Proposition proposition) {
    Sentence sentence = proposition.sentence();
    for (Argument argument : proposition.arguments()) {
      if (argument.role().equals("during") || argument.role().equals("on")) {
        Optional<Proposition> trip = scene.at(sentence, argument.head());
        if (trip.isPresent() && isJourney(trip.get())) {
          return goals(trip.get());
        }
      }
    }
    for (Token child : sentence.children(proposition.head())) {
      Optional<Proposition> inner = scene.at(sentence, child.index());
      if (inner.isEmpty() || inner.get().outer().isEmpty()) {
        continue;
      }
      String mark = inner.get().outer().get().mark();
      if (child.is("advcl") && WhereWords.MEANWHILE.contains(mark) && isJourney(inner.get())) {
        return goals(inner.get());
      }
      if (child.is("xcomp")) {
        List<PlaceMention> led = stated(inner.get(), "");
        if (!led.isEmpty()) {
          return led;
        }
      }
    }
    return List.of();
  }

  /** What "where" stands for: the place in the phrase that its clause hangs on, else the goal. */
  private List<PlaceMention> antecedent(Proposition above) {
    List<PlaceMention> found = named.phrase(above.sentence(), above.head());
    Proposition verb = above;
    if (found.isEmpty() && above.outer().isPresent()) {
      verb = scene.proposition(above.outer().get().id());
    }
    if (found.isEmpty()) {
      found = isJourney(verb) ? goals(verb) : stated(verb, "");
    }
    return found;
  }

  private boolean isJourney(Proposition proposition) {
    return WhereWords.JOURNEYS.contains(lemma(proposition.sentence(), proposition.head()));
  }

  private static Set<Integer> heads(List<Argument> arguments) {
    Set<Integer> heads = new HashSet<>();
    arguments.forEach(argument -> heads.add(argument.head()));
    return heads;
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
        places.addAll(ofDeed(inner.get()));
        addTargets(inner.get(), type, places);
      }
      boolean there = argument.head() > proposition.head() || WhereWords.DOERS.contains(type);
      if (there && !WhereWords.SEATED.contains(lemma(sentence, argument.head()))) {
        places.addAll(named.under(sentence, argument.head()));
      }
      boolean left = type.equals("RETREAT") && role.equals("from");
      boolean hit = type.equals("ASSAULT") && (role.equals("patient") || role.equals("modifier"));
      boolean event = proposition.kind() == Proposition.Kind.NOUN && role.equals("modifier");
      if (left || hit || event) {
        boolean part = WhereWords.PARTS.contains(lemma(sentence, argument.head()));
        List<PlaceMention> found =
            part && hit
                ? named.phrase(sentence, argument.head())
                : named.at(sentence, Set.of(argument.head()));
        if (left) {
          places.addAll(found);
        } else {
          addWithin(found, places);
        }
      } else if (isTarget(role, type)
          && !WhereWords.SEATED.contains(lemma(sentence, argument.head()))) {
        addWithin(named.phrase(sentence, argument.head()), places);
      }
    }
    return places;
  }

  /** Where a deed that a noun tells was, or, of "a series of attacks", those that it counts. */
  private List<PlaceMention> ofDeed(Proposition deed) {
    List<PlaceMention> found = stated(deed, "");
    for (Argument argument : deed.in("of")) {
      Optional<Proposition> counted = scene.at(deed.sentence(), argument.head());
      if (found.isEmpty() && counted.isPresent() && counted.get().kind() == Proposition.Kind.NOUN) {
        found = stated(counted.get(), "");
      }
    }
    return found;
  }

  /** "Killed in an attack on a checkpoint in Helmand": what lies in the target of the deed. */
  private void addTargets(Proposition deed, String type, List<PlaceMention> places) {
    for (Argument argument : deed.arguments()) {
      if (isTarget(argument.role(), type)
          && !WhereWords.SEATED.contains(lemma(deed.sentence(), argument.head()))) {
        addWithin(named.phrase(deed.sentence(), argument.head()), places);
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

  private String lemma(Sentence sentence, int token) {
    return scene.lemma(sentence, token);
  }
}
