package org.dyad.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dyad.event.Event.Participant;
import org.dyad.proposition.Proposition;

/**
 * Takes out what is only the topic of a protest: "marched to demand his release", "on hunger strike
 * to denounce the trial". Those who protest say it by protesting; it is no second event.
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
    for (Draft draft : drafts) {
      if (!SPOKEN.contains(draft.type().type()) || !isTopic(scene, draft, protests)) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean isTopic(Scene scene, Draft draft, Map<Integer, Draft> protests) {
    Proposition at = draft.proposition();
    for (int i = 0; i < DEPTH && at.outer().isPresent(); i++) {
      at = scene.proposition(at.outer().get().id());
      Draft protest = protests.get(at.id());
      if (protest != null) {
        return isSpokenBy(draft.actors(), protest.actors());
      }
    }
    return false;
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
