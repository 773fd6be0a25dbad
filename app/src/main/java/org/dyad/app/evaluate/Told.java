package org.dyad.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;

/**
 * As much of an event as is compared.
 *
 * @param type PLOVER type
 * @param mode its mode, empty for none
 * @param actors country codes, sorted, each once; {@code -} for one without; {@code -} alone for
 *     nobody
 * @param recipients likewise
 * @param counts whether it is told to have happened: neither negated nor hypothetical
 */
record Told(
    String type, String mode, List<String> actors, List<String> recipients, boolean counts) {

  static final String NOBODY = "-";

  Told {
    actors = sorted(actors);
    recipients = sorted(recipients);
  }

  private static List<String> sorted(List<String> countries) {
    TreeSet<String> sorted = new TreeSet<>();
    for (String country : countries) {
      sorted.add(country.isEmpty() ? NOBODY : country);
    }
    return sorted.isEmpty() ? List.of(NOBODY) : List.copyOf(sorted);
  }

  static Told of(Event event) {
    return new Told(
        event.type().type(),
        event.type().mode(),
        countries(event.actors()),
        countries(event.recipients()),
        !event.status().negated() && !event.status().hypothetical());
  }

  private static List<String> countries(List<Participant> side) {
    List<String> countries = new ArrayList<>(side.size());
    for (Participant participant : side) {
      countries.add(participant.actor().country());
    }
    return countries;
  }

  /**
   * Type, actor and recipient of each pair. Two or more actors without a recipient are pairs among
   * themselves.
   */
  List<String> pairs() {
    boolean among = recipients.equals(List.of(NOBODY)) && actors.size() > 1;
    List<String> pairs = new ArrayList<>();
    for (String actor : actors) {
      for (String recipient : among ? actors : recipients) {
        if (!among || !actor.equals(recipient)) {
          pairs.add(type + " " + actor + ">" + recipient);
        }
      }
    }
    return pairs;
  }

  @Override
  public String toString() {
    return type
        + (mode.isEmpty() ? "" : "/" + mode)
        + " "
        + String.join("+", actors)
        + ">"
        + String.join("+", recipients);
  }
}
