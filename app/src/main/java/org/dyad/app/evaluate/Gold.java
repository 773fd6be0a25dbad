package org.dyad.app.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dyad.article.Input;
import org.dyad.event.EventType;
import org.dyad.event.Ontology;

/**
 * Texts with the events that people took from them: JSON lines {@code {"id", "text", "events":
 * [{"event", "mode", "actors": [{"country"}], "recipients": [{"country"}], "status": {"negated",
 * "hypothetical"}}]}}; other fields are passed over.
 */
public final class Gold {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final Map<String, List<Told>> events = new LinkedHashMap<>();

  private Gold() {}

  /**
   * @throws BadGold if a line is none, naming it and what was expected
   * @throws IOException if the source cannot be read
   */
  public static Gold read(Input input, Ontology ontology) throws IOException {
    Gold gold = new Gold();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(input.open(), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          gold.line(input.name() + ":" + number, line, ontology);
        }
      }
    }
    if (gold.events.isEmpty()) {
      throw new BadGold(input.name() + ": is empty");
    }
    return gold;
  }

  /** The events of each text, by its id, in the order of the file. */
  Map<String, List<Told>> events() {
    return Collections.unmodifiableMap(events);
  }

  private void line(String place, String line, Ontology ontology) throws IOException {
    String id = "";
    List<Told> found = new ArrayList<>();
    boolean any = false;
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new BadGold(place + ": is not a JSON object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (field.equals("id") && value.isScalarValue()) {
          id = json.getText();
        } else if (field.equals("events") && value == JsonToken.START_ARRAY) {
          any = true;
          while (json.nextToken() == JsonToken.START_OBJECT) {
            found.add(event(json, place, ontology));
          }
        } else {
          json.skipChildren();
        }
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new BadGold(place + ": is not JSON: " + e.getOriginalMessage());
    }
    if (id.isEmpty() || !any) {
      throw new BadGold(place + ": expected the fields \"id\" and \"events\"");
    }
    events.computeIfAbsent(id, i -> new ArrayList<>()).addAll(found);
  }

  private static Told event(JsonParser json, String place, Ontology ontology) throws IOException {
    String type = "";
    String mode = "";
    List<String> actors = List.of();
    List<String> recipients = List.of();
    boolean counts = true;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      switch (field) {
        case "event" -> type = json.getText();
        case "mode" -> mode = value == JsonToken.VALUE_STRING ? json.getText() : "";
        case "actors" -> actors = countries(json, value);
        case "recipients" -> recipients = countries(json, value);
        case "status" -> counts = counts(json, value);
        default -> json.skipChildren();
      }
    }
    if (!ontology.isType(new EventType(type, ""))) {
      throw new BadGold(place + ": \"" + type + "\" is no PLOVER event type");
    }
    return new Told(type, mode, actors, recipients, counts);
  }

  private static List<String> countries(JsonParser json, JsonToken value) throws IOException {
    List<String> countries = new ArrayList<>();
    if (value != JsonToken.START_ARRAY) {
      json.skipChildren();
      return countries;
    }
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String country = "";
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken inner = json.nextToken();
        if (field.equals("country") && inner == JsonToken.VALUE_STRING) {
          country = json.getText();
        } else {
          json.skipChildren();
        }
      }
      countries.add(country);
    }
    return countries;
  }

  private static boolean counts(JsonParser json, JsonToken value) throws IOException {
    boolean counts = true;
    if (value != JsonToken.START_OBJECT) {
      json.skipChildren();
      return true;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken inner = json.nextToken();
      if (field.equals("negated") || field.equals("hypothetical")) {
        counts &= inner != JsonToken.VALUE_TRUE;
      } else {
        json.skipChildren();
      }
    }
    return counts;
  }
}
