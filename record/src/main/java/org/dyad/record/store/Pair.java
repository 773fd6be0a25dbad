package org.dyad.record.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;

/**
 * Two countries that an event links, in this direction.
 *
 * @param source code of a country of those who act
 * @param target code of a country of those to whom it is done
 */
record Pair(String source, String target) {

  /**
   * The pairs of an event, each once. Where there is no recipient, those who act together (they
   * meet, they agree) are linked both ways, but none with itself.
   */
  static Set<Pair> of(Event event) {
    Set<Pair> pairs = new LinkedHashSet<>(2);
    boolean mutual = event.recipients().isEmpty();
    for (Participant actor : event.actors()) {
      String source = actor.actor().country();
      for (Participant other : mutual ? event.actors() : event.recipients()) {
        String target = other.actor().country();
        boolean itself = mutual && source.equals(target);
        if (!source.isEmpty() && !target.isEmpty() && !itself) {
          pairs.add(new Pair(source, target));
        }
      }
    }
    return pairs;
  }
}
