package org.dyad.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dyad.article.Block;
import org.dyad.coding.scene.Draft;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.dyad.reading.Reading;

/**
 * Joins what tells the same event: inside a sentence, words that code to the same type between the
 * same sides ("flew to Oslo on a short visit"); in an article, sentences that tell one event again.
 */
final class Merger {

  private Merger() {}

  /**
   * Joins the drafts of one sentence; earlier ones take in later ones.
   *
   * @param apart whether the words of two give them days that are not the same
   */
  static List<Draft> joinDrafts(List<Draft> drafts, BiPredicate<Draft, Draft> apart) {
    List<Draft> kept = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      boolean joined = false;
      for (int i = 0; i < kept.size() && !joined; i++) {
        if (isSame(kept.get(i), draft) && !apart.test(kept.get(i), draft)) {
          kept.set(i, withHosts(kept.get(i), draft));
          joined = true;
        }
      }
      if (!joined) {
        kept.add(draft);
      }
    }
    return kept;
  }

  /** "Met the king when she visited Amman": whom a visitor meets of those visited is the host. */
  private static Draft withHosts(Draft first, Draft second) {
    Draft joined = first.joinedWith(second);
    Draft visit = first.recipients().isEmpty() ? second : first;
    if (!joined.type().type().equals("CONSULT")
        || visit.actors().isEmpty()
        || visit.recipients().isEmpty()) {
      return joined;
    }
    Set<String> visitors = ids(visit.actors());
    List<Participant> hosts = new ArrayList<>(1);
    for (Participant met : joined.actors()) {
      if (!visitors.contains(met.actor().id())) {
        hosts.add(met);
      }
    }
    if (hosts.isEmpty()) {
      return joined;
    }
    List<Participant> visited = new ArrayList<>(joined.recipients());
    visited.removeIf(
        place ->
            place.actor().sectors().isEmpty()
                && hosts.stream()
                    .anyMatch(host -> host.actor().country().equals(place.actor().country())));
    visited.addAll(0, hosts);
    return joined.between(visit.actors(), visited);
  }

  /** Whether two drafts tell the same event of one sentence. */
  static boolean isSame(Draft a, Draft b) {
    return a.proposition().sentence().number() == b.proposition().sentence().number()
        && a.type().type().equals(b.type().type())
        && (a.type().mode().equals(b.type().mode())
            || a.type().mode().isEmpty()
            || b.type().mode().isEmpty())
        && a.standing() == b.standing()
        && a.proposition().factuality().negated() == b.proposition().factuality().negated()
        && fit(a.actors(), b.actors())
        && fit(a.recipients(), b.recipients())
        && !isElsewhere(a, b)
        && !isElsewhere(b, a);
  }

  /**
   * "Met the captive's wife when he visited Cairo": whom somebody meets who is not of those visited
   * is met apart.
   */
  private static boolean isElsewhere(Draft meeting, Draft visit) {
    if (!meeting.type().type().equals("CONSULT")
        || !meeting.recipients().isEmpty()
        || meeting.actors().size() < 2
        || visit.recipients().isEmpty()
        || meeting.actors().size() <= visit.actors().size()) {
      return false;
    }
    Set<String> known = ids(visit.actors());
    Set<String> visited = new HashSet<>();
    visit.recipients().forEach(host -> visited.add(host.actor().country()));
    return meeting.actors().stream()
        .anyMatch(
            met -> !known.contains(met.actor().id()) && !visited.contains(met.actor().country()));
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

  /**
   * Joins events of an article that are the same in everything but their words. A headline leaves
   * its event's day to the text below.
   */
  static List<Event> joinEvents(Reading reading, List<Event> events) {
    List<Event> kept = new ArrayList<>(events.size());
    for (Event event : events) {
      boolean joined = false;
      for (int i = 0; i < kept.size() && !joined; i++) {
        if (isSame(kept.get(i), event)) {
          kept.set(i, withEvidence(kept.get(i), event, false));
          joined = true;
        } else if (isTitle(reading, kept.get(i), event)) {
          kept.set(i, withEvidence(kept.get(i), event, true));
          joined = true;
        }
      }
      if (!joined) {
        kept.add(event);
      }
    }
    return kept;
  }

  /** Whether an event is that of a headline without a day, told below with its day. */
  private static boolean isTitle(Reading reading, Event headline, Event below) {
    return isOfHeadline(reading, headline)
        && headline.dateWords().isEmpty()
        && headline.type().equals(below.type())
        && headline.cameo().equals(below.cameo())
        && headline.status().negated() == below.status().negated()
        && headline.status().hypothetical() == below.status().hypothetical()
        && below.status().time() == headline.status().time()
        && !headline.actors().isEmpty()
        && ids(headline.actors()).equals(ids(below.actors()))
        && ids(headline.recipients()).equals(ids(below.recipients()));
  }

  private static boolean isOfHeadline(Reading reading, Event event) {
    int sentence = event.evidence().get(event.evidence().size() - 1).sentence();
    return reading.sentences().get(sentence - 1).kind() == Block.Kind.HEADLINE;
  }

  private static boolean isSame(Event a, Event b) {
    return a.type().equals(b.type())
        && a.cameo().equals(b.cameo())
        && a.status().negated() == b.status().negated()
        && a.status().hypothetical() == b.status().hypothetical()
        && a.status().time() == b.status().time()
        && a.date().equals(b.date())
        && (!a.date().isUnknown() || a.dateWords().equals(b.dateWords()))
        && !a.actors().isEmpty()
        && ids(a.actors()).equals(ids(b.actors()))
        && ids(a.recipients()).equals(ids(b.recipients()));
  }

  /**
   * @param theirs whether the date and place are those of the later event
   */
  private static Event withEvidence(Event event, Event later, boolean theirs) {
    List<Evidence> all = new ArrayList<>(event.evidence());
    all.addAll(later.evidence());
    return new Event(
        event.type(),
        event.cameo(),
        event.actors(),
        event.recipients(),
        event.contexts(),
        theirs ? later.date() : event.date(),
        theirs ? later.dateWords() : event.dateWords(),
        theirs && later.place().isPresent() ? later.place() : event.place(),
        event.status(),
        event.frame(),
        event.rule(),
        event.score(),
        all);
  }
}
