package org.dyad.record.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.dyad.json.EventJson;
import org.dyad.json.JsonLines;
import org.dyad.place.Place;

/**
 * Events as points on the map, RFC 7946, one a line within one collection. The properties are flat,
 * as maps want them, lists joined by blanks or {@code "; "}. Every status is there; an event
 * without a place has none on the map.
 */
final class GeoJson implements Exporter {

  private final Writer out;
  private final JsonLines lines;
  private final Tables tables;
  private boolean begun;

  GeoJson(Writer out, Tables tables) throws IOException {
    this.out = out;
    this.lines = new JsonLines(out);
    this.tables = tables;
  }

  @Override
  public boolean write(Told told) throws IOException {
    Optional<Place> place = told.event().event().place().map(Event.Location::place);
    if (place.isEmpty()) {
      return false;
    }
    out.write(begun ? "," : begin());
    JsonGenerator json = lines.json();
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeNumberField("id", told.event().id());
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(place.get().longitude());
    json.writeNumber(place.get().latitude());
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    properties(json, told, place.get());
    json.writeEndObject();
    json.writeEndObject();
    lines.endLine();
    return true;
  }

  private String begin() {
    begun = true;
    return "{\"type\":\"FeatureCollection\",\"features\":[\n";
  }

  private void properties(JsonGenerator json, Told told, Place place) throws IOException {
    Event event = told.event().event();
    EventJson.string(json, "day", Cells.day(told.event().day()));
    EventJson.string(json, "date_start", Cells.day(event.date().start()));
    EventJson.string(json, "date_end", Cells.day(event.date().end()));
    json.writeStringField("event", event.type().type());
    EventJson.string(json, "mode", event.type().mode());
    EventJson.string(json, "cameo", event.cameo());
    json.writeStringField("quad", tables.quad(event).label());
    json.writeNumberField("intensity", tables.ontology().intensity(event.type()));
    side(json, "actor", event.actors());
    side(json, "recipient", event.recipients());
    EventJson.string(json, "contexts", String.join(" ", event.contexts()));
    json.writeStringField("place", place.name());
    EventJson.string(json, "place_country", place.country());
    json.writeStringField("place_kind", Cells.kind(place));
    EventJson.geonames(json, place.geonames());
    json.writeBooleanField("happened", told.event().happened());
    json.writeBooleanField("negated", event.status().negated());
    json.writeBooleanField("hypothetical", event.status().hypothetical());
    json.writeBooleanField("hedged", event.status().hedged());
    json.writeStringField("time", EventJson.time(event.status()));
    json.writeNumberField("reports", told.articles());
    json.writeStringField("article", told.event().article().id());
    EventJson.string(json, "publisher", told.event().article().publisher());
    EventJson.string(json, "url", told.event().article().url());
    Evidence evidence = event.evidence().get(0);
    json.writeStringField("text", evidence.text());
  }

  private static void side(JsonGenerator json, String who, List<Participant> side)
      throws IOException {
    EventJson.string(json, who + "s", Cells.each(side, "; ", p -> p.actor().name()));
    EventJson.string(json, who + "_countries", Cells.each(side, "; ", p -> p.actor().country()));
    EventJson.string(
        json, who + "_sectors", Cells.each(side, "; ", p -> String.join(" ", p.actor().sectors())));
  }

  @Override
  public void finish() throws IOException {
    out.write(begun ? "]}\n" : begin() + "]}\n");
  }
}
