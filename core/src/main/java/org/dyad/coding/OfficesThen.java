package org.dyad.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.Mentions;
import org.dyad.actor.office.Dated;
import org.dyad.actor.office.OfficeHolders;
import org.dyad.actor.office.Tenures;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.reading.Reading;
import org.dyad.time.DateSpan;
import org.dyad.time.TimeMention;

/**
 * Gives the persons in events the offices that they held on the day of the event, where it lies
 * well before the report: a minister of today may have been in opposition then. What was held then
 * is told by the report itself ("during his tenure as defence minister") and by the tables. Safe to
 * share between threads.
 */
public final class OfficesThen {

  /** An event of the last weeks has the offices of the report's own day, as the resolver gives. */
  private static final int RECENT_DAYS = 31;

  private final ActorLexicon lexicon;

  public OfficesThen(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The times of a text that have days, as observations of offices take them; of "since 2010" and
   * "until 2011" the one day that is known.
   */
  public static List<Dated> dated(List<TimeMention> times) {
    List<Dated> dated = new ArrayList<>(times.size());
    for (TimeMention time : times) {
      DateSpan days = time.days();
      Optional<LocalDate> from = days.start().or(days::end);
      if (time.sentence() > 0 && from.isPresent()) {
        dated.add(
            new Dated(time.sentence(), time.span(), from.get(), days.end().orElse(from.get())));
      }
    }
    return dated;
  }

  /** The events with everybody as they were then. */
  public List<Event> of(
      Reading reading, Mentions mentions, List<TimeMention> times, List<Event> events) {
    Optional<LocalDate> published = reading.article().publishedOn();
    OfficeHolders holders = null;
    List<Event> then = new ArrayList<>(events.size());
    for (Event event : events) {
      Optional<LocalDate> day = event.date().start();
      boolean past =
          day.isPresent()
              && published.filter(now -> day.get().isAfter(now.minusDays(RECENT_DAYS))).isEmpty();
      if (!past) {
        then.add(event);
        continue;
      }
      if (holders == null) {
        Tenures tenures = new Tenures();
        tenures.add(reading, mentions, dated(times));
        holders = new OfficeHolders(lexicon, tenures);
      }
      then.add(
          event.with(
              side(event.actors(), holders, event.date()),
              side(event.recipients(), holders, event.date())));
    }
    return List.copyOf(then);
  }

  /** Whoever came into today's office within the event's days is taken for what they are today. */
  private static List<Participant> side(
      List<Participant> side, OfficeHolders holders, DateSpan days) {
    LocalDate first = days.start().orElseThrow();
    LocalDate last = days.end().orElse(first);
    List<Participant> then = new ArrayList<>(side.size());
    for (Participant participant : side) {
      Actor now = participant.actor();
      Actor actor =
          holders.on(now, last).office().equals(now.office()) ? now : holders.on(now, first);
      then.add(
          actor.equals(participant.actor())
              ? participant
              : new Participant(actor, participant.text(), participant.span()));
    }
    return then;
  }
}
