package org.dyad.coding.codebook;

import java.util.List;
import java.util.Optional;
import org.dyad.event.EventType;

/**
 * A sentence of the codebook and what it must code to.
 *
 * @param text the sentence
 * @param none why it must not code to the frame's event; empty for a positive example
 * @param event type and mode; the frame's own where the example names none; empty only for a
 *     negative example of a composition that makes no event
 * @param actors each as country and sectors: {@code PAK GOV}, {@code - REB}; empty where the
 *     example does not say
 * @param recipients likewise
 * @param negated expected polarity
 * @param hypothetical expected modality
 * @param time expected time, empty if it does not matter
 * @param line its line in the file
 */
public record Example(
    String text,
    String none,
    Optional<EventType> event,
    Optional<List<String>> actors,
    Optional<List<String>> recipients,
    boolean negated,
    boolean hypothetical,
    String time,
    int line) {

  public Example {
    actors = actors.map(List::copyOf);
    recipients = recipients.map(List::copyOf);
  }
}
