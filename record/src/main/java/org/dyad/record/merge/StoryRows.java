package org.dyad.record.merge;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dyad.event.Event;
import org.dyad.event.Event.Location;
import org.dyad.event.Event.Participant;
import org.dyad.event.Ontology;
import org.dyad.json.JsonLines;
import org.dyad.place.Place;
import org.dyad.record.engine.Engine;
import org.dyad.record.engine.Rows;
import org.dyad.record.store.Pair;
import org.dyad.record.story.Story;
import org.dyad.record.story.Story.Conflict;
import org.dyad.record.story.Telling;

/** Writes stories with who takes part in them and the pairs of countries that they link. */
final class StoryRows implements AutoCloseable {

  private final Ontology ontology;
  private final Rows stories;
  private final Rows participants;
  private final Rows pairs;

  StoryRows(Connection connection, Ontology ontology) throws SQLException {
    this.ontology = ontology;
    this.stories = Engine.duck().rows(connection, "stories");
    this.participants = Engine.duck().rows(connection, "story_participants");
    this.pairs = Engine.duck().rows(connection, "story_pairs");
  }

  void write(Story story) throws SQLException {
    Optional<LocalDate> first = Optional.empty();
    Optional<LocalDate> last = Optional.empty();
    for (Telling telling : story.tellings()) {
      Optional<LocalDate> day = telling.kept().article().published();
      first = first.isEmpty() || day.filter(first.get()::isAfter).isPresent() ? day : first;
      last = last.isEmpty() || day.filter(last.get()::isBefore).isPresent() ? day : last;
    }
    Optional<LocalDate> day = story.date().start().or(story.date()::end).or(firstOf(first));
    boolean happened = story.standing() == Telling.Standing.HAPPENED;
    String quad = ontology.quad(story.type().type()).label();
    double intensity = ontology.intensity(story.type());
    stories
        .begin()
        .add(story.id())
        .add(story.family())
        .add(story.standing().name().toLowerCase(Locale.ROOT))
        .add(story.type().type())
        .addKnown(story.type().mode())
        .addKnown(story.cameo())
        .add(quad)
        .add(intensity);
    if (ontology.isCameo(story.cameo())) {
      stories.add(ontology.goldstein(story.cameo()));
    } else {
      stories.addNull();
    }
    stories.addStrings(story.contexts()).add(story.date().start()).add(story.date().end()).add(day);
    place(story.place());
    stories
        .add(story.hedged())
        .add(happened)
        .add(story.tellings().size())
        .add(story.articles())
        .add(story.wordings())
        .add(first)
        .add(last)
        .add(json(story.conflicts()))
        .end();
    side(story.id(), "actor", story.actors());
    side(story.id(), "recipient", story.recipients());
    for (Pair pair : pairs(story)) {
      pairs
          .begin()
          .add(story.id())
          .add(pair.source())
          .add(pair.target())
          .add(day)
          .add(day.map(one -> one.withDayOfMonth(1)))
          .add(quad)
          .add(intensity)
          .add(story.type().type())
          .add(happened)
          .end();
    }
  }

  private static java.util.function.Supplier<Optional<LocalDate>> firstOf(
      Optional<LocalDate> first) {
    return () -> first;
  }

  private void place(Optional<Location> location) throws SQLException {
    if (location.isEmpty()) {
      for (int i = 0; i < 8; i++) {
        stories.addNull();
      }
      return;
    }
    Place place = location.get().place();
    stories
        .add(place.name())
        .addKnown(place.country())
        .add(place.latitude())
        .add(place.longitude());
    if (place.geonames() == 0) {
      stories.addNull();
    } else {
      stories.add(place.geonames());
    }
    stories
        .add(place.kind().name().toLowerCase(Locale.ROOT))
        .addKnown(place.province())
        .addKnown(place.district());
  }

  private void side(long story, String side, List<Participant> who) throws SQLException {
    int at = 0;
    for (Participant one : who) {
      participants
          .begin()
          .add(story)
          .add(side)
          .add(at++)
          .add(one.actor().id())
          .add(one.actor().name())
          .addKnown(one.actor().country())
          .addStrings(one.actor().sectors())
          .addKnown(one.actor().office())
          .end();
    }
  }

  /** The pairs of the story as one event would have them. */
  private static Set<Pair> pairs(Story story) {
    Event first = story.tellings().get(0).kept().event();
    return new LinkedHashSet<>(
        Pair.of(
            new Event(
                story.type(),
                story.cameo(),
                story.actors(),
                story.recipients(),
                story.contexts(),
                story.date(),
                "",
                story.place(),
                first.status(),
                first.frame(),
                first.rule(),
                first.score(),
                first.evidence())));
  }

  private static String json(List<Conflict> conflicts) {
    StringWriter text = new StringWriter();
    try {
      JsonLines lines = new JsonLines(text);
      lines.json().writeStartArray();
      for (Conflict conflict : conflicts) {
        lines.json().writeStartObject();
        lines.json().writeStringField("field", conflict.field());
        lines.json().writeStringField("value", conflict.value());
        lines.json().writeArrayFieldStart("events");
        for (Long event : conflict.events()) {
          lines.json().writeNumber(event);
        }
        lines.json().writeEndArray();
        lines.json().writeEndObject();
      }
      lines.json().writeEndArray();
      lines.json().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  void flush() throws SQLException {
    stories.flush();
    participants.flush();
    pairs.flush();
  }

  @Override
  public void close() throws SQLException {
    stories.close();
    participants.close();
    pairs.close();
  }
}
