package org.dyad.record.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dyad.event.Event;
import org.dyad.record.kept.Direction;

/**
 * Two countries that an event links, in this direction.
 *
 * @param source code of a country of those who act
 * @param target code of a country of those to whom it is done
 */
public record Pair(String source, String target) {

  /** The pairs of countries of an event's directions, each once. */
  public static Set<Pair> of(Event event) {
    Set<Pair> pairs = new LinkedHashSet<>(2);
    for (Direction direction : Direction.of(event)) {
      String source = direction.source().map(one -> one.actor().country()).orElse("");
      String target = direction.target().map(one -> one.actor().country()).orElse("");
      if (!source.isEmpty() && !target.isEmpty()) {
        pairs.add(new Pair(source, target));
      }
    }
    return pairs;
  }
}
