package org.dyad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Location;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.dyad.event.Ontology;
import org.dyad.event.Status;
import org.dyad.time.DateSpan;

/**
 * Writes events as JSON: unknown is null or an empty list; offsets are code points of the article's
 * text.
 */
public final class EventJson {

  private final Ontology ontology;

  public EventJson(Ontology ontology) {
    this.ontology = ontology;
  }

  /** One article with its events: the form {@code documents}. */
  public void document(JsonGenerator out, Article article, List<Event> events) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", article.id());
    found(out, "published", article.published());
    found(out, "title", article.title());
    found(out, "byline", article.byline());
    found(out, "dateline", article.dateline());
    found(out, "publisher", article.publisher());
    string(out, "url", article.url());
    found(out, "language", article.language());
    out.writeArrayFieldStart("events");
    CodePoints points = new CodePoints(article.text());
    for (Event event : events) {
      out.writeStartObject();
      fields(out, event, points);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /** One event by itself, with the id and day of its article: the form {@code events}. */
  public void event(JsonGenerator out, Article article, Event event, CodePoints points)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("article", article.id());
    found(out, "published", article.published());
    found(out, "title", article.title());
    fields(out, event, points);
    out.writeEndObject();
  }

  /** The fields of an event, into an object that is begun. */
  public void fields(JsonGenerator out, Event event, CodePoints points) throws IOException {
    out.writeStringField("event", event.type().type());
    string(out, "mode", event.type().mode());
    string(out, "cameo", event.cameo());
    out.writeStringField("quad", ontology.quad(event.type().type()).label());
    out.writeNumberField("intensity", ontology.intensity(event.type()));
    if (ontology.isCameo(event.cameo())) {
      out.writeNumberField("goldstein", ontology.goldstein(event.cameo()));
    } else {
      out.writeNullField("goldstein");
    }
    side(out, "actors", event.actors());
    side(out, "recipients", event.recipients());
    strings(out, "contexts", event.contexts());
    date(out, event.date(), event.dateWords());
    place(out, event.place());
    status(out, event.status());
    out.writeStringField("frame", event.frame());
    string(out, "rule", event.rule());
    if (event.score().isPresent()) {
      out.writeNumberField("score", event.score().get());
    } else {
      out.writeNullField("score");
    }
    out.writeArrayFieldStart("evidence");
    for (Evidence evidence : event.evidence()) {
      evidence(out, evidence, points);
    }
    out.writeEndArray();
  }

  private static void side(JsonGenerator out, String name, List<Participant> side)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (Participant participant : side) {
      Actor actor = participant.actor();
      out.writeStartObject();
      out.writeStringField("id", actor.id());
      out.writeStringField("name", actor.name());
      out.writeStringField("text", participant.text());
      string(out, "country", actor.country());
      strings(out, "sectors", actor.sectors());
      string(out, "office", actor.office());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void date(JsonGenerator out, DateSpan date, String words) throws IOException {
    if (date.isUnknown() && words.isEmpty()) {
      out.writeNullField("date");
      return;
    }
    out.writeObjectFieldStart("date");
    string(out, "start", date.start().map(LocalDate::toString).orElse(""));
    string(out, "end", date.end().map(LocalDate::toString).orElse(""));
    string(out, "text", words);
    out.writeEndObject();
  }

  private static void place(JsonGenerator out, Optional<Location> place) throws IOException {
    if (place.isEmpty()) {
      out.writeNullField("place");
      return;
    }
    Location location = place.get();
    out.writeObjectFieldStart("place");
    out.writeStringField("text", location.text());
    out.writeStringField("name", location.place().name());
    string(out, "country", location.place().country());
    out.writeNumberField("lat", location.place().latitude());
    out.writeNumberField("lon", location.place().longitude());
    geonames(out, location.place().geonames());
    out.writeEndObject();
  }

  private static void status(JsonGenerator out, Status status) throws IOException {
    out.writeObjectFieldStart("status");
    out.writeBooleanField("negated", status.negated());
    out.writeBooleanField("hypothetical", status.hypothetical());
    out.writeBooleanField("hedged", status.hedged());
    out.writeStringField("time", time(status));
    string(out, "attribution", status.attribution());
    out.writeEndObject();
  }

  /** {@code past}, {@code current}, {@code future} or {@code historical}. */
  public static String time(Status status) {
    return status.time().name().toLowerCase(Locale.ROOT);
  }

  private static void evidence(JsonGenerator out, Evidence evidence, CodePoints points)
      throws IOException {
    out.writeStartObject();
    out.writeNumberField("sentence", evidence.sentence());
    out.writeNumberField("start", points.of(evidence.span().start()));
    out.writeNumberField("end", points.of(evidence.span().end()));
    out.writeStringField("text", evidence.text());
    spans(out, "event", evidence.event(), points);
    spans(out, "actors", evidence.actors(), points);
    spans(out, "recipients", evidence.recipients(), points);
    spans(out, "date", evidence.date(), points);
    spans(out, "place", evidence.place(), points);
    out.writeEndObject();
  }

  private static void spans(JsonGenerator out, String name, List<Span> spans, CodePoints points)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (Span span : spans) {
      if (!span.isNone()) {
        out.writeStartArray();
        out.writeNumber(points.of(span.start()));
        out.writeNumber(points.of(span.end()));
        out.writeEndArray();
      }
    }
    out.writeEndArray();
  }

  /** The id of a place; null where it is 0, unknown. */
  public static void geonames(JsonGenerator out, long id) throws IOException {
    if (id == 0) {
      out.writeNullField("geonames");
    } else {
      out.writeNumberField("geonames", id);
    }
  }

  /** The value of a fact; null where it is not known. */
  public static void found(JsonGenerator out, String name, Found found) throws IOException {
    string(out, name, found.value());
  }

  /** A list of strings. */
  public static void strings(JsonGenerator out, String name, List<String> values)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  /** A string; null where it is empty. */
  public static void string(JsonGenerator out, String name, String value) throws IOException {
    if (value.isEmpty()) {
      out.writeNullField(name);
    } else {
      out.writeStringField(name, value);
    }
  }
}
