package org.dyad.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dyad.article.Block;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.codebook.Matter;
import org.dyad.coding.scene.Draft;
import org.dyad.coding.scene.Scene;
import org.dyad.event.Event.Participant;
import org.dyad.reading.Sentence;

/**
 * Takes out events of matters that are no politics: the police after a thief, a club after a
 * player, a storm. The matter is told by words of the event's own sentence or of the headline, for
 * a report keeps to its matter. Safe to share.
 */
final class Matters {

  private static final String UNLESS = "not ";

  /** Codes of bodies of states, which always have weight. */
  private static final Set<String> UNIONS = Set.of("UNO", "IGO", "EUR");

  /** Codes in place of a country's that make no event one between countries. */
  private static final Set<String> BODIES = Set.of("MNC", "NGO", "ISM", "IMG");

  private final List<Matter> matters;
  private final PhraseFinder phrases = new PhraseFinder();

  Matters(Codebook codebook) {
    matters = codebook.matters();
    for (Matter matter : matters) {
      phrases.add(matter.name(), matter.phrases());
      phrases.add(UNLESS + matter.name(), matter.unless());
    }
  }

  /** The drafts without those of such matters. */
  void takeOut(Scene scene, List<Draft> drafts, Trace trace) {
    if (drafts.isEmpty() || matters.isEmpty()) {
      return;
    }
    Set<String> headline = new HashSet<>();
    for (Sentence sentence : scene.reading().sentences()) {
      if (sentence.kind() == Block.Kind.HEADLINE) {
        phrases.find(scene, sentence, sentence.span(), headline);
      }
    }
    Map<Integer, Set<String>> known = new HashMap<>();
    drafts.removeIf(
        draft -> {
          Sentence sentence = draft.proposition().sentence();
          Set<String> told =
              known.computeIfAbsent(
                  sentence.number(),
                  n -> {
                    Set<String> names = new HashSet<>(headline);
                    phrases.find(scene, sentence, sentence.span(), names);
                    return names;
                  });
          for (Matter matter : matters) {
            if ((matter.phrases().isEmpty() || told.contains(matter.name()))
                && !told.contains(UNLESS + matter.name())
                && matter.isOver(draft.type())
                && !hasWeight(matter, draft)) {
              trace.tried(
                  draft.proposition(), draft.frame().name(), "", false, "of " + matter.name());
              return true;
            }
          }
          return false;
        });
  }

  /** Whether somebody of weight has a side, or the sides are of two countries where that counts. */
  private static boolean hasWeight(Matter matter, Draft draft) {
    Set<String> countries = new HashSet<>();
    for (List<Participant> side : List.of(draft.actors(), draft.recipients())) {
      for (Participant participant : side) {
        if (matter.isWeighty(participant.actor())
            || UNIONS.contains(participant.actor().country())) {
          return true;
        }
        if (!participant.actor().country().isEmpty()
            && !BODIES.contains(participant.actor().country())) {
          countries.add(participant.actor().country());
        }
      }
    }
    return matter.abroad() && countries.size() > 1;
  }
}
