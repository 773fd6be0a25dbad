package org.dyad.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;

/**
 * Joins what tells the same event: inside a sentence, words that code to the same type between the
 * same sides ("left for Moscow on a four-day visit"); in an article, sentences that tell one event
 * again.
 */
final class Merger {

  private Merger() {}

  /** Joins the drafts of one sentence; earlier ones take in later ones. */
  static List<Draft> joinDrafts(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      boolean joined = false;
      for (int i = 0; i < kept.size() && !joined; i++) {
        if (isSame(kept.get(i), draft)) {
          kept.set(i, kept.get(i).joinedWith(draft));
          joined = true;
        }
      }
      if (!joined) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean isSame(Draft a, Draft b) {
    return a.proposition().sentence().number() == b.proposition().sentence().number()
        && a.type().type().equals(b.type().type())
        && (a.type().mode().equals(b.type().mode())
            || a.type().mode().isEmpty()
            || b.type().mode().isEmpty())
        && a.standing() == b.standing()
        && a.proposition().factuality().negated() == b.proposition().factuality().negated()
        && fit(a.actors(), b.actors())
        && fit(a.recipients(), b.recipients());
  }

  /** Whether two lists may be the same side: one missing, or one inside the other. */
  private static boolean fit(List<Participant> a, List<Participant> b) {
    Set<String> one = ids(a);
    Set<String> other = ids(b);
    return one.containsAll(other) || other.containsAll(one);
  }

  private static Set<String> ids(List<Participant> side) {
    Set<String> ids = new HashSet<>();
    for (Participant participant : side) {
      ids.add(participant.actor().id());
    }
    return ids;
  }

  /** Joins events of an article that are the same in everything but their words. */
  static List<Event> joinEvents(List<Event> events) {
    List<Event> kept = new ArrayList<>(events.size());
    for (Event event : events) {
      boolean joined = false;
      for (int i = 0; i < kept.size() && !joined; i++) {
        if (isSame(kept.get(i), event)) {
          kept.set(i, withEvidence(kept.get(i), event.evidence()));
          joined = true;
        }
      }
      if (!joined) {
        kept.add(event);
      }
    }
    return kept;
  }

  private static boolean isSame(Event a, Event b) {
    return a.type().equals(b.type())
        && a.cameo().equals(b.cameo())
        && a.status().negated() == b.status().negated()
        && a.status().hypothetical() == b.status().hypothetical()
        && a.status().time() == b.status().time()
        && a.date().equals(b.date())
        && !a.actors().isEmpty()
        && ids(a.actors()).equals(ids(b.actors()))
        && ids(a.recipients()).equals(ids(b.recipients()));
  }

  private static Event withEvidence(Event event, List<Evidence> more) {
    List<Evidence> all = new ArrayList<>(event.evidence());
    all.addAll(more);
    return new Event(
        event.type(),
        event.cameo(),
        event.actors(),
        event.recipients(),
        event.contexts(),
        event.date(),
        event.dateWords(),
        event.place(),
        event.status(),
        event.frame(),
        event.rule(),
        event.score(),
        all);
  }
}
