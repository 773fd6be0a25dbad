package org.dyad.app.who;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.CountryCodes;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Standing;
import org.dyad.actor.office.Conflict;
import org.dyad.actor.office.Observation;
import org.dyad.actor.office.Tenure;
import org.dyad.actor.who.Profile;
import org.dyad.actor.who.Sighting;
import org.dyad.json.JsonLines;

/** Profiles as JSON, one a line. Unknown is null or an empty list; days are ISO 8601. */
public final class WhoJson implements ProfileWriter {

  private final JsonLines lines;
  private final ActorLexicon lexicon;
  private final CountryCodes codes;
  private final Then then;
  private final Optional<LocalDate> on;

  public WhoJson(Writer out, ActorLexicon lexicon, CountryCodes codes, Optional<LocalDate> on)
      throws IOException {
    this.lines = new JsonLines(out);
    this.lexicon = lexicon;
    this.codes = codes;
    this.then = new Then(lexicon);
    this.on = on;
  }

  @Override
  public void write(Profile profile) throws IOException {
    JsonGenerator json = lines.json();
    json.writeStartObject();
    json.writeStringField("id", profile.id());
    json.writeStringField("name", profile.name());
    strings(json, "aliases", profile.aliases());
    string(json, "country", profile.country());
    strings(json, "sectors", profile.sectors());
    string(json, "table", profile.origin());
    codes(json, profile);
    on(json, profile);
    offices(json, profile);
    tenures(json, profile.tenures());
    conflicts(json, profile.conflicts());
    sightings(json, profile.sightings());
    json.writeEndObject();
    lines.endLine();
  }

  private void codes(JsonGenerator json, Profile profile) throws IOException {
    boolean state = profile.id().equals("state:" + profile.country());
    Optional<CountryCodes.Country> found = state ? codes.of(profile.country()) : Optional.empty();
    if (found.isEmpty()) {
      json.writeNullField("codes");
      return;
    }
    CountryCodes.Country country = found.get();
    json.writeObjectFieldStart("codes");
    string(json, "iso3", country.iso3());
    string(json, "iso2", country.iso2());
    string(json, "cow", country.cow());
    string(json, "gw", country.gw());
    strings(json, "fips", country.fips());
    string(json, "cameo", country.cameo());
    string(json, "icews", country.icews());
    json.writeEndObject();
  }

  private void on(JsonGenerator json, Profile profile) throws IOException {
    if (on.isEmpty()) {
      json.writeNullField("on");
      return;
    }
    Actor was = then.on(profile, on.get());
    json.writeObjectFieldStart("on");
    day(json, "date", on);
    string(json, "office", was.office());
    string(json, "country", was.country());
    strings(json, "sectors", was.sectors());
    json.writeEndObject();
  }

  /** Offices as the tables have them; of a state those that hold them. */
  private void offices(JsonGenerator json, Profile profile) throws IOException {
    json.writeArrayFieldStart("offices");
    if (profile.id().equals("state:" + profile.country())) {
      LocalDate day = on.orElse(LocalDate.MAX);
      for (Then.Holder holder : then.holders(profile.country(), day)) {
        office(json, holder.person(), holder.standing());
      }
    } else if (profile.entry().isPresent()) {
      for (Standing standing : profile.entry().get().standings()) {
        office(json, profile.entry().get(), standing);
      }
    }
    json.writeEndArray();
  }

  private void office(JsonGenerator json, Entry holder, Standing standing) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", holder.id());
    json.writeStringField("name", holder.name());
    string(json, "office", then.title(standing));
    string(json, "country", standing.country());
    strings(json, "sectors", standing.sectors());
    day(json, "from", Optional.of(standing.from()).filter(d -> !d.equals(LocalDate.MIN)));
    day(json, "to", Optional.of(standing.to()).filter(d -> !d.equals(LocalDate.MAX)));
    string(json, "table", lexicon.origin(holder.id()));
    json.writeEndObject();
  }

  private static void tenures(JsonGenerator json, List<Tenure> tenures) throws IOException {
    json.writeArrayFieldStart("tenures");
    for (Tenure tenure : tenures) {
      json.writeStartObject();
      json.writeStringField("office", tenure.title());
      string(json, "country", tenure.country());
      strings(json, "sectors", tenure.sectors());
      day(json, "first", tenure.first());
      day(json, "last", tenure.last());
      day(json, "begins", tenure.begins());
      day(json, "ends", tenure.ends());
      json.writeArrayFieldStart("observations");
      for (Observation seen : tenure.observations()) {
        observation(json, seen);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void observation(JsonGenerator json, Observation seen) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", seen.seen().name());
    json.writeStringField("standing", Spoken.standing(seen.seen().standing()));
    day(json, "from", seen.from());
    day(json, "to", seen.to());
    string(json, "dated", seen.dated());
    json.writeStringField("article", seen.article());
    day(json, "published", seen.published());
    json.writeNumberField("sentence", seen.seen().sentence());
    json.writeStringField("text", seen.text());
    json.writeEndObject();
  }

  private static void conflicts(JsonGenerator json, List<Conflict> conflicts) throws IOException {
    json.writeArrayFieldStart("conflicts");
    for (Conflict conflict : conflicts) {
      json.writeStartObject();
      json.writeStringField("what", conflict.what());
      json.writeArrayFieldStart("sides");
      for (Observation side : conflict.sides()) {
        observation(json, side);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void sightings(JsonGenerator json, List<Sighting> sightings) throws IOException {
    json.writeArrayFieldStart("reports");
    for (Sighting seen : sightings) {
      json.writeStartObject();
      json.writeStringField("article", seen.article());
      day(json, "published", seen.published());
      json.writeStringField("words", seen.words());
      string(json, "country", seen.country());
      strings(json, "sectors", seen.sectors());
      string(json, "office", seen.office());
      json.writeStringField("text", seen.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void string(JsonGenerator json, String field, String value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, value);
    }
  }

  private static void day(JsonGenerator json, String field, Optional<LocalDate> day)
      throws IOException {
    string(json, field, day.map(LocalDate::toString).orElse(""));
  }

  private static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
