package org.dyad.record.export;

import static org.dyad.record.export.Column.code;
import static org.dyad.record.export.Column.date;
import static org.dyad.record.export.Column.integer;
import static org.dyad.record.export.Column.real;
import static org.dyad.record.export.Column.text;

import java.util.List;
import java.util.StringJoiner;
import org.dyad.actor.Actor;
import org.dyad.event.CameoCode;
import org.dyad.event.Event.Participant;
import org.dyad.place.Place;

/**
 * The columns of the ICEWS Coded Event Data, as they are documented on Harvard Dataverse (Boschee
 * and others 2015, "ICEWS Event Data Readme" and "ICEWS Dictionaries"): one line a direction of an
 * event; the intensity is that of the CAMEO code on the Goldstein scale; the story is the report.
 */
final class Icews {

  private final Tables tables;

  Icews(Tables tables) {
    this.tables = tables;
  }

  List<Column> columns() {
    return List.of(
        integer(
            "Event ID",
            "id of the line, from those of event and direction",
            row -> Long.toString(row.id())),
        date(
            "Event Date",
            "day that the event is counted on: its first day, else its last, else that of publication",
            row -> Cells.day(row.told().event().day())),
        text("Source Name", "who did it", row -> name(row, true)),
        code("Source Sectors", "sectors of it by ICEWS' names", row -> sectors(row, true)),
        text("Source Country", "country of it by ICEWS' name", row -> country(row, true)),
        text(
            "Event Text",
            "name of the CAMEO code",
            row -> tables.cameo(row.event()).map(CameoCode::label).orElse("")),
        code("CAMEO Code", "CAMEO code, with its leading nought", row -> row.event().cameo()),
        real(
            "Intensity",
            "Goldstein score of the CAMEO code, -10 to 10",
            row -> tables.goldstein(row.event())),
        text("Target Name", "to whom", row -> name(row, false)),
        code("Target Sectors", "sectors of it by ICEWS' names", row -> sectors(row, false)),
        text("Target Country", "country of it by ICEWS' name", row -> country(row, false)),
        integer(
            "Story ID",
            "number of the report in the record",
            row -> Long.toString(row.article().key())),
        integer(
            "Sentence Number",
            "sentence of the report that tells it, from 1",
            row -> Integer.toString(row.event().evidence().get(0).sentence())),
        text("Publisher", "publisher of the report", row -> row.article().publisher()),
        text(
            "City", "the place, if it is a town", row -> Cells.named(row.place(), Place.Kind.CITY)),
        text(
            "District",
            "second-level division",
            row -> row.place().map(Place::district).orElse("")),
        text(
            "Province", "first-level division", row -> row.place().map(Place::province).orElse("")),
        text(
            "Country",
            "country of the place by ICEWS' name",
            row -> row.place().map(place -> tables.countries().icews(place.country())).orElse("")),
        real("Latitude", "degrees north", row -> Cells.latitude(row.place())),
        real("Longitude", "degrees east", row -> Cells.longitude(row.place())));
  }

  private static String name(Row row, boolean source) {
    return row.side(source).map(Participant::actor).map(Actor::name).orElse("");
  }

  private String country(Row row, boolean source) {
    return row.side(source).map(p -> tables.countries().icews(p.actor().country())).orElse("");
  }

  private static String sectors(Row row, boolean source) {
    StringJoiner all = new StringJoiner(",");
    row.side(source).ifPresent(p -> p.actor().sectors().forEach(s -> add(all, s)));
    return all.toString();
  }

  private static void add(StringJoiner all, String sector) {
    String name = sector(sector);
    if (!name.isEmpty()) {
      all.add(name);
    }
  }

  /** What ICEWS calls the sector; empty where it has none such. */
  private static String sector(String plover) {
    return switch (plover) {
      case "GOV" -> "Government";
      case "MIL" -> "Military";
      case "COP" -> "Police";
      case "JUD" -> "Judicial";
      case "LEG" -> "Legislative / Parliamentary";
      case "PTY" -> "Parties";
      case "OPP" -> "Dissident";
      case "REB" -> "Rebel";
      case "UAF", "PRM" -> "Unidentified Forces";
      case "BUS" -> "Business";
      case "CRM" -> "Criminals / Gangs";
      case "CVL" -> "General Population / Civilian / Social";
      case "EDU" -> "Education";
      case "ELI" -> "Elite";
      case "JRN" -> "News";
      case "LAB" -> "Labor";
      case "MED" -> "Medical / Health";
      case "REF" -> "Refugees / Displaced";
      case "REL" -> "Religious";
      case "SOC" -> "Social";
      case "AGR" -> "Agricultural";
      default -> "";
    };
  }
}
