package org.dyad.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.dyad.Coded;
import org.dyad.actor.Actor;
import org.dyad.actor.Mention;
import org.dyad.article.Article;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.json.CodePoints;
import org.dyad.json.EventJson;
import org.dyad.place.PlaceMention;
import org.dyad.time.TimeMention;

/**
 * Writes the times, places and actors of an article beside its text, which is the text as given:
 * what stands only in a title that was given apart from it is not marked. Offsets are code points
 * of that text, the end exclusive.
 */
public final class MarkJson {

  private MarkJson() {}

  public static void write(JsonGenerator out, Coded coded) throws IOException {
    Article article = coded.article();
    String text = article.text().substring(0, article.bodyEnd());
    CodePoints points = new CodePoints(text);
    out.writeStartObject();
    out.writeStringField("id", article.id());
    EventJson.found(out, "title", article.title());
    EventJson.found(out, "byline", article.byline());
    EventJson.found(out, "dateline", article.dateline());
    EventJson.found(out, "publisher", article.publisher());
    EventJson.found(out, "published", article.published());
    EventJson.string(out, "url", article.url());
    EventJson.found(out, "language", article.language());
    out.writeStringField("text", text);
    out.writeArrayFieldStart("times");
    for (TimeMention time : coded.times()) {
      if (begin(out, time.span(), text, points)) {
        out.writeStringField("type", time.type().name());
        EventJson.string(out, "value", time.value());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
    places(out, coded, text, points);
    out.writeArrayFieldStart("actors");
    for (Mention mention : coded.mentions().all()) {
      if (begin(out, mention.span(), text, points)) {
        Actor actor = mention.actor();
        out.writeStringField("id", actor.id());
        out.writeStringField("name", actor.name());
        EventJson.string(out, "country", actor.country());
        EventJson.strings(out, "sectors", actor.sectors());
        EventJson.string(out, "office", actor.office());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void places(JsonGenerator out, Coded coded, String text, CodePoints points)
      throws IOException {
    Set<Span> eventful = new HashSet<>();
    for (Event event : coded.events()) {
      event.place().ifPresent(location -> eventful.add(location.span()));
    }
    out.writeArrayFieldStart("places");
    for (PlaceMention mention : coded.places()) {
      if (begin(out, mention.span(), text, points)) {
        out.writeNumberField("lat", mention.place().latitude());
        out.writeNumberField("lon", mention.place().longitude());
        EventJson.geonames(out, mention.place().geonames());
        EventJson.string(out, "country", mention.place().country());
        EventJson.string(out, "role", role(mention, eventful));
        EventJson.string(out, "name", mention.place().name());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
  }

  /** {@code dateline}; {@code event} where some event took place there; else nothing. */
  private static String role(PlaceMention mention, Set<Span> eventful) {
    return mention.sentence() == 0 ? "dateline" : eventful.contains(mention.span()) ? "event" : "";
  }

  /** Begins an entry with its words; false, and nothing is written, if they are not in the text. */
  private static boolean begin(JsonGenerator out, Span span, String text, CodePoints points)
      throws IOException {
    if (span.isNone() || span.end() > text.length()) {
      return false;
    }
    out.writeStartObject();
    out.writeNumberField("start", points.of(span.start()));
    out.writeNumberField("end", points.of(span.end()));
    out.writeStringField("text", span.of(text));
    return true;
  }
}
