package org.dyad.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dyad.actor.Mention;
import org.dyad.actor.Mention.Sense;
import org.dyad.article.Span;
import org.dyad.coding.scene.Draft;
import org.dyad.coding.scene.Scene;
import org.dyad.event.Event.Participant;
import org.dyad.place.PlaceMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Finds to whom a measure at home is taken that names nobody: martial law, a curfew, rights granted
 * are for those in the part of the own country that the sentence names.
 */
final class HomeMeasures {

  /** Modes of measures that whoever rules takes in the own country. */
  private static final Set<String> RULES = Set.of("martial-law", "curfew");

  private final Scene scene;

  HomeMeasures(Scene scene) {
    this.scene = scene;
  }

  /** Those of the first own place after the event's words, else of one before them. */
  List<Participant> of(Draft draft) {
    String mode = draft.frame().event().mode();
    boolean measure = draft.type().type().equals("CONCEDE") || RULES.contains(mode);
    if (!measure || draft.actors().isEmpty()) {
      return List.of();
    }
    String country = draft.actors().get(0).actor().country();
    for (Participant actor : draft.actors()) {
      if (country.isEmpty() || !actor.actor().country().equals(country)) {
        return List.of();
      }
    }
    Sentence sentence = draft.core().sentence();
    Optional<Participant> found = Optional.empty();
    for (Token token : sentence.tokens()) {
      Optional<Participant> here = at(sentence, token, country);
      if (here.isPresent() && !isActor(draft, here.get().span())) {
        if (token.index() > draft.core().head()) {
          return List.of(here.get());
        }
        found = here;
      }
    }
    return found.stream().toList();
  }

  private static boolean isActor(Draft draft, Span span) {
    return draft.actors().stream().anyMatch(actor -> actor.span().contains(span));
  }

  private Optional<Participant> at(Sentence sentence, Token token, String country) {
    for (Mention mention : scene.mentions().allAt(sentence.number(), token.index())) {
      if (mention.reading() == Sense.PLACE && mention.actor().country().equals(country)) {
        return Optional.of(scene.participant(sentence, mention));
      }
    }
    Optional<PlaceMention> place = scene.place(sentence, token.index());
    if (place.isEmpty()
        || !place.get().place().country().equals(country)
        || !scene.mentions().allAt(sentence.number(), token.index()).isEmpty()) {
      return Optional.empty();
    }
    Span span = place.get().span();
    String words = span.of(scene.reading().article().text());
    return Optional.of(Scene.inhabitants(place.get().place(), words, span));
  }
}
