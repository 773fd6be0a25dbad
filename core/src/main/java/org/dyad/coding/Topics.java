package org.dyad.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dyad.coding.scene.Draft;
import org.dyad.coding.scene.Scene;
import org.dyad.event.Event.Participant;
import org.dyad.proposition.Proposition;

/**
 * Takes out what is only the topic of a protest: "marched to demand his release", "on hunger strike
 * to denounce the trial". Those who protest say it by protesting; it is no second event. Whom they
 * say it to is whom they protest against, where nobody else is named.
 */
final class Topics {

  /** How far inside the protest its topic may stand. */
  private static final int DEPTH = 3;

  private static final Set<String> SPOKEN = Set.of("ACCUSE", "REQUEST", "REJECT", "SUPPORT");

  private Topics() {}

  static List<Draft> without(Scene scene, List<Draft> drafts) {
    Map<Integer, Draft> protests = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.type().type().equals("PROTEST")) {
        protests.put(draft.core().id(), draft);
        protests.put(draft.proposition().id(), draft);
        scene
            .at(draft.core().sentence(), draft.core().support())
            .ifPresent(verb -> protests.put(verb.id(), draft));
      }
    }
    if (protests.isEmpty()) {
      return drafts;
    }
    List<Draft> kept = new ArrayList<>(drafts.size());
    Map<Draft, Draft> against = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      Optional<Draft> protest =
          SPOKEN.contains(draft.type().type()) ? protest(scene, draft, protests) : Optional.empty();
      if (protest.isEmpty()) {
        kept.add(draft);
      } else {
        against.merge(
            protest.get(), draft, (first, second) -> first.recipients().isEmpty() ? second : first);
      }
    }
    kept.replaceAll(
        draft ->
            draft.recipients().isEmpty() && against.containsKey(draft)
                ? draft.against(against.get(draft).recipients())
                : draft);
    return kept;
  }

  /** The protest whose topic a draft is. */
  private static Optional<Draft> protest(Scene scene, Draft draft, Map<Integer, Draft> protests) {
    Proposition at = draft.proposition();
    for (int i = 0; i < DEPTH && at.outer().isPresent(); i++) {
      at = scene.proposition(at.outer().get().id());
      Draft protest = protests.get(at.id());
      if (protest != null) {
        return isSpokenBy(draft.actors(), protest.actors())
            ? Optional.of(protest)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSpokenBy(List<Participant> speakers, List<Participant> protesters) {
    for (Participant speaker : speakers) {
      for (Participant protester : protesters) {
        if (speaker.actor().id().equals(protester.actor().id())) {
          return true;
        }
      }
    }
    return speakers.isEmpty();
  }
}
