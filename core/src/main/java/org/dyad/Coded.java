package org.dyad;

import java.util.List;
import org.dyad.actor.Mentions;
import org.dyad.article.Article;
import org.dyad.event.Event;
import org.dyad.place.PlaceMention;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Reading;
import org.dyad.time.TimeMention;

/** An article and what each stage of the line made of it. */
public record Coded(
    Article article,
    Reading reading,
    List<Proposition> propositions,
    Mentions mentions,
    List<TimeMention> times,
    List<PlaceMention> places,
    List<Event> events) {

  public Coded {
    propositions = List.copyOf(propositions);
    times = List.copyOf(times);
    places = List.copyOf(places);
    events = List.copyOf(events);
  }
}
