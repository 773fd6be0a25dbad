package org.dyad.coding.setting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dyad.coding.scene.Scene;
import org.dyad.event.Event.Location;
import org.dyad.place.Place;
import org.dyad.place.PlaceMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.time.TimeMention;

/** The places that phrases name, by the tree, and which of several is the finest. */
final class EventPlaces {

  private static final int DEPTH = 3;

  private final Scene scene;

  EventPlaces(Scene scene) {
    this.scene = scene;
  }

  /** Places under a noun by a preposition of place: "his counterpart in New York". */
  List<PlaceMention> under(Sentence sentence, int head) {
    List<PlaceMention> places = new ArrayList<>();
    for (Token child : sentence.children(head)) {
      if (child.is("nmod") && WhereWords.STRICT.contains(preposition(sentence, child.index()))) {
        places.addAll(phrase(sentence, child.index()));
      }
    }
    return places;
  }

  /** The places that a phrase names: its head, and what lies inside it. */
  List<PlaceMention> phrase(Sentence sentence, int head) {
    Set<Integer> tokens = new HashSet<>();
    collect(sentence, head, tokens, DEPTH);
    return at(sentence, tokens);
  }

  /** The places whose names have one of these words as their head. */
  List<PlaceMention> at(Sentence sentence, Set<Integer> heads) {
    List<PlaceMention> places = new ArrayList<>();
    for (PlaceMention mention : scene.places()) {
      if (mention.sentence() == sentence.number()
          && mention.use() == PlaceMention.Use.PLACE
          && heads.contains(mention.head())
          && !isInTime(mention)) {
        places.add(mention);
      }
    }
    return places;
  }

  /** "At 16:00 Moscow time" is nowhere. */
  private boolean isInTime(PlaceMention mention) {
    for (TimeMention time : scene.times()) {
      if (time.span().start() < mention.span().start()
          && time.span().end() > mention.span().end()) {
        return true;
      }
    }
    return false;
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
    String lemma = scene.lemma(sentence, noun);
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

  /** Whether nothing finer than a country is known. */
  static boolean isCountryAtMost(List<PlaceMention> places) {
    for (PlaceMention place : places) {
      if (place.place().kind() != Place.Kind.COUNTRY) {
        return false;
      }
    }
    return true;
  }

  /** "On the island", "on Crete". */
  boolean isIsland(Sentence sentence, int head) {
    for (PlaceMention mention : at(sentence, Set.of(head))) {
      if (mention.place().kind() == Place.Kind.OTHER) {
        return true;
      }
    }
    return false;
  }

  /** The finest of them, the first of equals; nothing of nothing. */
  Optional<Location> finest(List<PlaceMention> places) {
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
