package org.dyad.event;

import java.util.List;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.article.Span;
import org.dyad.place.Place;
import org.dyad.time.DateSpan;

/**
 * Who did what to whom, when and where, with the words that say so.
 *
 * @param type PLOVER type and mode
 * @param cameo CAMEO code, such as {@code 042}
 * @param actors who did it; an actor counts once
 * @param recipients to whom; empty if unknown or if all who take part are actors
 * @param contexts PLOVER contexts, sorted
 * @param date when; unknown stays unknown
 * @param dateWords the words of the date, empty if none
 * @param place where, if known
 * @param status what the text claims about it
 * @param frame id of the frame that coded it
 * @param rule the composition that made it of an inner event, such as {@code refuse+meet}; empty if
 *     none did
 * @param score below 1 where no frame names the trigger; empty for frames
 * @param evidence the sentences that say so; at least one
 */
public record Event(
    EventType type,
    String cameo,
    List<Participant> actors,
    List<Participant> recipients,
    List<String> contexts,
    DateSpan date,
    String dateWords,
    Optional<Location> place,
    Status status,
    String frame,
    String rule,
    Optional<Double> score,
    List<Evidence> evidence) {

  /** An actor in an event. {@code text} is the mention's words. */
  public record Participant(Actor actor, String text, Span span) {}

  /** A place in an event. {@code text} is the mention's words. */
  public record Location(Place place, String text, Span span) {}

  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    contexts = List.copyOf(contexts);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an event without evidence: " + type);
    }
  }

  /** The same event with other sides. */
  public Event with(List<Participant> otherActors, List<Participant> otherRecipients) {
    return new Event(
        type,
        cameo,
        otherActors,
        otherRecipients,
        contexts,
        date,
        dateWords,
        place,
        status,
        frame,
        rule,
        score,
        evidence);
  }
}
