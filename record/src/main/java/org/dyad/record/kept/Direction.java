package org.dyad.record.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;

/**
 * One of the directions of an event: from one who did it to one to whom. PLOVER has one event for
 * sides that stand together; CAMEO, ICEWS, GDELT and all counts by dyad have a row for each
 * direction.
 *
 * @param source who did it; unknown where the text names nobody
 * @param target to whom; none where the event has no recipient
 */
public record Direction(Optional<Participant> source, Optional<Participant> target) {

  /** What those who take part do with each other where no recipient is told apart. */
  private static final Set<String> MUTUAL =
      Set.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "ASSAULT");

  private static final EventType CEASEFIRE = new EventType("RETREAT", "ceasefire");

  /**
   * The directions of an event, at least one: every actor to every recipient. Where several actors
   * have no recipient, those who meet, agree, cooperate, fight or cease fire do so with each other,
   * both ways; else each acts by itself.
   */
  public static List<Direction> of(Event event) {
    List<Direction> all = new ArrayList<>();
    if (isMutual(event)) {
      for (int i = 0; i < event.actors().size(); i++) {
        for (int j = 0; j < event.actors().size(); j++) {
          if (i != j) {
            all.add(new Direction(side(event.actors(), i), side(event.actors(), j)));
          }
        }
      }
      return all;
    }
    for (int i = 0; i < Math.max(1, event.actors().size()); i++) {
      for (int j = 0; j < Math.max(1, event.recipients().size()); j++) {
        all.add(new Direction(side(event.actors(), i), side(event.recipients(), j)));
      }
    }
    return all;
  }

  /** Whether those who take part do it with each other. */
  public static boolean isMutual(Event event) {
    return event.recipients().isEmpty()
        && event.actors().size() > 1
        && (MUTUAL.contains(event.type().type()) || event.type().equals(CEASEFIRE));
  }

  private static Optional<Participant> side(List<Participant> side, int at) {
    return side.isEmpty() ? Optional.empty() : Optional.of(side.get(at));
  }
}
