package org.dyad.record.story;

import java.util.List;
import java.util.Optional;
import org.dyad.event.Event.Location;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;
import org.dyad.time.DateSpan;

/**
 * One event of the world, as all who tell it tell it together. The value of each field is the one
 * with most support; what contradicts it is kept as a conflict.
 *
 * @param id the same in every record that holds the same tellings
 * @param family id of the family, which also holds what is told of the same matter as planned,
 *     denied, or otherwise
 * @param standing what its tellings claim
 * @param type PLOVER type and mode
 * @param cameo CAMEO code
 * @param actors who did it
 * @param recipients to whom
 * @param contexts those of half of its tellings or more, sorted
 * @param date when
 * @param place where, if known
 * @param hedged whether every telling of it is hedged
 * @param tellings all that tell it, in the order of their articles' ids
 * @param articles how many articles tell it
 * @param wordings how many of its tellings differ: copies of an article count once
 * @param conflicts what tellings say against the values above
 */
public record Story(
    long id,
    long family,
    Telling.Standing standing,
    EventType type,
    String cameo,
    List<Participant> actors,
    List<Participant> recipients,
    List<String> contexts,
    DateSpan date,
    Optional<Location> place,
    boolean hedged,
    List<Telling> tellings,
    int articles,
    int wordings,
    List<Conflict> conflicts) {

  public Story {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    contexts = List.copyOf(contexts);
    tellings = List.copyOf(tellings);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Something that tellings of a story say against what stands in it.
   *
   * @param field {@code type}, {@code actor}, {@code recipient}, {@code date} or {@code place}
   * @param value what they say
   * @param events ids of the events that say so, in rising order
   */
  public record Conflict(String field, String value, List<Long> events) {

    public Conflict {
      events = List.copyOf(events);
    }
  }
}
