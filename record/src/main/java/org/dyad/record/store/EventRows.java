package org.dyad.record.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Location;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.dyad.event.Ontology;
import org.dyad.json.EventJson;
import org.dyad.place.Place;
import org.dyad.record.engine.Engine;
import org.dyad.record.engine.Rows;
import org.dyad.record.kept.KeptEvent;

/** Writes events with their participants, evidence and pairs of countries. */
final class EventRows implements AutoCloseable {

  private final Ontology ontology;
  private final Rows events;
  private final Rows participants;
  private final Rows evidence;
  private final Rows pairs;

  EventRows(Connection connection, Ontology ontology) throws SQLException {
    this.ontology = ontology;
    this.events = Engine.duck().rows(connection, "events");
    this.participants = Engine.duck().rows(connection, "participants");
    this.evidence = Engine.duck().rows(connection, "evidence");
    this.pairs = Engine.duck().rows(connection, "pairs");
  }

  /**
   * @param number of the event in its article, from 0
   * @throws IllegalArgumentException if the ontology does not know its type
   */
  void write(KeptEvent kept, int number) throws SQLException {
    event(kept, number);
    side(kept.id(), "actor", kept.event().actors());
    side(kept.id(), "recipient", kept.event().recipients());
    int at = 0;
    for (Evidence one : kept.event().evidence()) {
      evidence(kept.id(), at++, one);
    }
    pairs(kept);
  }

  private void event(KeptEvent kept, int number) throws SQLException {
    Event event = kept.event();
    events
        .begin()
        .add(kept.id())
        .add(kept.article().key())
        .add(number)
        .addNull()
        .add(event.type().type())
        .addKnown(event.type().mode())
        .addKnown(event.cameo())
        .add(ontology.quad(event.type().type()).label())
        .add(ontology.intensity(event.type()));
    if (ontology.isCameo(event.cameo())) {
      events.add(ontology.goldstein(event.cameo()));
    } else {
      events.addNull();
    }
    events
        .addStrings(event.contexts())
        .add(event.date().start())
        .add(event.date().end())
        .addKnown(event.dateWords())
        .add(kept.day());
    place(event.place());
    events
        .add(event.status().negated())
        .add(event.status().hypothetical())
        .add(event.status().hedged())
        .add(EventJson.time(event.status()))
        .addKnown(event.status().attribution())
        .add(kept.happened())
        .addKnown(event.frame())
        .addKnown(event.rule());
    if (event.score().isPresent()) {
      events.add(event.score().get().doubleValue());
    } else {
      events.addNull();
    }
    sides(event.actors());
    sides(event.recipients());
    events.end();
  }

  /** Names, countries and sectors of a side, once more beside the table of participants. */
  private void sides(List<Participant> side) throws SQLException {
    List<String> names = new ArrayList<>(side.size());
    List<String> countries = new ArrayList<>(side.size());
    List<String> sectors = new ArrayList<>(side.size());
    for (Participant one : side) {
      names.add(one.actor().name());
      countries.add(one.actor().country());
      sectors.add(String.join(" ", one.actor().sectors()));
    }
    events.addStrings(names).addStrings(countries).addStrings(sectors);
  }

  private void place(Optional<Location> location) throws SQLException {
    if (location.isEmpty()) {
      for (int i = 0; i < 13; i++) {
        events.addNull();
      }
      return;
    }
    Place place = location.get().place();
    events.addKnown(location.get().text());
    span(events, location.get().span());
    events.add(place.name()).addKnown(place.country()).add(place.latitude()).add(place.longitude());
    if (place.geonames() == 0) {
      events.addNull();
    } else {
      events.add(place.geonames());
    }
    events
        .add(place.kind().name().toLowerCase(java.util.Locale.ROOT))
        .add(place.rank())
        .add(place.population())
        .addKnown(place.province())
        .addKnown(place.district());
  }

  private void side(long event, String side, List<Participant> who) throws SQLException {
    int at = 0;
    for (Participant one : who) {
      participants
          .begin()
          .add(event)
          .add(side)
          .add(at++)
          .add(one.actor().id())
          .add(one.actor().name())
          .add(one.text())
          .addKnown(one.actor().country())
          .addStrings(one.actor().sectors())
          .addKnown(one.actor().office());
      span(participants, one.span());
      participants.end();
    }
  }

  private void evidence(long event, int number, Evidence one) throws SQLException {
    evidence
        .begin()
        .add(event)
        .add(number)
        .add(one.sentence())
        .add(one.span().start())
        .add(one.span().end())
        .add(one.text())
        .addInts(ends(one.event()))
        .addInts(ends(one.actors()))
        .addInts(ends(one.recipients()))
        .addInts(ends(one.date()))
        .addInts(ends(one.place()))
        .end();
  }

  private void pairs(KeptEvent kept) throws SQLException {
    Event event = kept.event();
    Optional<LocalDate> day = kept.day();
    for (Pair pair : Pair.of(event)) {
      pairs
          .begin()
          .add(kept.id())
          .add(kept.article().key())
          .add(pair.source())
          .add(pair.target())
          .add(day)
          .add(day.map(one -> one.withDayOfMonth(1)))
          .add(ontology.quad(event.type().type()).label())
          .add(ontology.intensity(event.type()))
          .add(event.type().type())
          .add(kept.happened())
          .end();
    }
  }

  static void span(Rows rows, Span span) throws SQLException {
    if (span.isNone()) {
      rows.addNull().addNull();
    } else {
      rows.add(span.start()).add(span.end());
    }
  }

  /** Start, end, start, end … */
  private static int[] ends(List<Span> spans) {
    int[] ends = new int[spans.size() * 2];
    for (int i = 0; i < spans.size(); i++) {
      ends[2 * i] = spans.get(i).start();
      ends[2 * i + 1] = spans.get(i).end();
    }
    return ends;
  }

  void flush() throws SQLException {
    events.flush();
    participants.flush();
    evidence.flush();
    pairs.flush();
  }

  @Override
  public void close() throws SQLException {
    events.close();
    participants.close();
    evidence.close();
    pairs.close();
  }
}
