package org.dyad.record.store;

import java.util.ArrayList;
import java.util.List;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Location;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.dyad.json.CodePoints;

/** Turns the line's spans, which count UTF-16 units, into a record's, which count code points. */
final class Counted {

  private final CodePoints points;

  /**
   * @param text of the article that the spans point into
   */
  Counted(String text) {
    this.points = new CodePoints(text);
  }

  Event of(Event event) {
    List<Evidence> evidence = new ArrayList<>(event.evidence().size());
    for (Evidence one : event.evidence()) {
      evidence.add(
          new Evidence(
              one.article(),
              one.sentence(),
              of(one.span()),
              one.text(),
              all(one.event()),
              all(one.actors()),
              all(one.recipients()),
              all(one.date()),
              all(one.place())));
    }
    return new Event(
        event.type(),
        event.cameo(),
        side(event.actors()),
        side(event.recipients()),
        event.contexts(),
        event.date(),
        event.dateWords(),
        event.place().map(place -> new Location(place.place(), place.text(), of(place.span()))),
        event.status(),
        event.frame(),
        event.rule(),
        event.score(),
        evidence);
  }

  Span of(Span span) {
    return span.isNone() ? span : new Span(points.of(span.start()), points.of(span.end()));
  }

  private List<Participant> side(List<Participant> side) {
    List<Participant> counted = new ArrayList<>(side.size());
    for (Participant one : side) {
      counted.add(new Participant(one.actor(), one.text(), of(one.span())));
    }
    return counted;
  }

  /** Without those that stand nowhere. */
  private List<Span> all(List<Span> spans) {
    List<Span> counted = new ArrayList<>(spans.size());
    for (Span span : spans) {
      if (!span.isNone()) {
        counted.add(of(span));
      }
    }
    return counted;
  }
}
