package org.dyad.record.export;

import static org.dyad.record.export.Column.code;
import static org.dyad.record.export.Column.date;
import static org.dyad.record.export.Column.flag;
import static org.dyad.record.export.Column.integer;
import static org.dyad.record.export.Column.real;
import static org.dyad.record.export.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.dyad.json.EventJson;
import org.dyad.place.Place;

/**
 * The columns of Dyad's own CSV: everything that is known of an event, one line an event. Several
 * actors share a cell, split by {@code "; "}, in the same order in each of the actors' columns. The
 * columns that {@code dyad code --format csv} has too have the same names here.
 */
final class OwnColumns {

  private static final String BETWEEN = "; ";

  private final Tables tables;

  OwnColumns(Tables tables) {
    this.tables = tables;
  }

  List<Column> columns() {
    List<Column> all = new ArrayList<>();
    all.add(
        integer(
            "id", "the event's id in the record", row -> Long.toString(row.told().event().id())));
    all.add(
        code(
            "story",
            "the event of the world that it reports; empty where events are exported one by one",
            row -> row.told().story()));
    all.add(
        integer(
            "reports", "how many articles tell it", row -> Long.toString(row.told().articles())));
    article(all);
    time(all);
    what(all);
    side(all, "actor", row -> row.event().actors());
    side(all, "recipient", row -> row.event().recipients());
    all.add(
        code(
            "contexts",
            "PLOVER contexts, sorted",
            row -> String.join(BETWEEN, row.event().contexts())));
    place(all);
    status(all);
    evidence(all);
    return all;
  }

  private static void article(List<Column> all) {
    all.add(text("article", "id of the article", row -> row.article().id()));
    all.add(
        integer(
            "edition", "of the article, from 1", row -> Integer.toString(row.article().edition())));
    all.add(text("title", "headline of the article", row -> row.article().title()));
    all.add(text("byline", "who wrote it", row -> row.article().byline()));
    all.add(text("publisher", "who published it", row -> row.article().publisher()));
    all.add(text("url", "its address", row -> row.article().url()));
    all.add(text("dateline", "place of its dateline, as written", row -> row.article().dateline()));
    all.add(date("published", "day of publication", row -> Cells.day(row.article().published())));
  }

  private static void time(List<Column> all) {
    all.add(
        date(
            "day",
            "day that the event is counted on: date_start, else date_end, else published",
            row -> Cells.day(row.told().event().day())));
    all.add(
        date(
            "date_start",
            "first day of the event; empty if unknown",
            row -> Cells.day(row.event().date().start())));
    all.add(
        date(
            "date_end",
            "last day of the event; empty if unknown",
            row -> Cells.day(row.event().date().end())));
    all.add(text("date_text", "the report's words for the date", row -> row.event().dateWords()));
  }

  private void what(List<Column> all) {
    all.add(code("event", "PLOVER type", row -> row.event().type().type()));
    all.add(code("mode", "PLOVER mode", row -> row.event().type().mode()));
    all.add(code("cameo", "CAMEO code, text with a leading nought", row -> row.event().cameo()));
    all.add(code("quad", "quad class of the type", row -> tables.quad(row.event()).label()));
    all.add(
        real(
            "intensity",
            "PLOVER score of type and mode, -10 (conflict) to 10 (cooperation)",
            row -> tables.intensity(row.event())));
    all.add(
        real(
            "goldstein",
            "Goldstein score of the CAMEO code, -10 to 10",
            row -> tables.goldstein(row.event())));
    all.add(
        code(
            "directions",
            "ordered pairs of countries that it links, as PAK>RUS",
            row -> String.join(BETWEEN, Network.pairs(row.event()))));
  }

  private static void side(List<Column> all, String who, Function<Row, List<Participant>> side) {
    String does = who.equals("actor") ? "who did it" : "to whom it was done";
    all.add(text(who + "s", does + ": names", row -> join(side.apply(row), p -> p.actor().name())));
    all.add(
        code(
            who + "_countries",
            "their ISO 3166 alpha-3 or PLOVER's international codes",
            row -> join(side.apply(row), p -> p.actor().country())));
    all.add(
        code(
            who + "_sectors",
            "their PLOVER sectors, the most telling first, by blanks",
            row -> join(side.apply(row), p -> String.join(" ", p.actor().sectors()))));
    all.add(
        text(
            who + "_offices",
            "the offices that they hold",
            row -> join(side.apply(row), p -> p.actor().office())));
    all.add(
        text(
            who + "_texts",
            "the report's words for them",
            row -> join(side.apply(row), Participant::text)));
    all.add(
        text(
            who + "_ids",
            "their ids in the record",
            row -> join(side.apply(row), p -> p.actor().id())));
  }

  private static String join(List<Participant> side, Function<Participant, String> part) {
    return Cells.each(side, BETWEEN, part);
  }

  private static void place(List<Column> all) {
    all.add(
        text("place", "usual name of the place", row -> row.place().map(Place::name).orElse("")));
    all.add(
        code(
            "place_country",
            "its ISO 3166 alpha-3 code",
            row -> row.place().map(Place::country).orElse("")));
    all.add(
        text(
            "place_text",
            "the report's words for it",
            row -> row.event().place().map(l -> l.text()).orElse("")));
    all.add(
        code(
            "place_kind",
            "country, admin, city, region, water or other",
            row -> row.place().map(Cells::kind).orElse("")));
    all.add(
        text(
            "province",
            "first-level division that it lies in",
            row -> row.place().map(Place::province).orElse("")));
    all.add(
        text(
            "district",
            "second-level division that it lies in",
            row -> row.place().map(Place::district).orElse("")));
    all.add(real("lat", "degrees north", row -> Cells.latitude(row.place())));
    all.add(real("lon", "degrees east", row -> Cells.longitude(row.place())));
    all.add(integer("geonames", "its id in GeoNames", row -> Cells.geonames(row.place())));
  }

  private static void status(List<Column> all) {
    all.add(
        flag(
            "happened",
            "neither negated nor hypothetical nor future",
            row -> row.told().event().happened()));
    all.add(flag("negated", "told as not having happened", row -> row.event().status().negated()));
    all.add(
        flag(
            "hypothetical",
            "told as possible, wished, conditional or asked",
            row -> row.event().status().hypothetical()));
    all.add(
        flag(
            "hedged",
            "told at a distance, as \"reportedly\"",
            row -> row.event().status().hedged()));
    all.add(
        code(
            "time",
            "past, current, future or historical, seen from the report",
            row -> EventJson.time(row.event().status())));
    all.add(
        text(
            "attribution",
            "who says so; empty if the report itself does",
            row -> row.event().status().attribution()));
  }

  private static void evidence(List<Column> all) {
    all.add(code("frame", "the frame of the codebook that coded it", row -> row.event().frame()));
    all.add(
        code("rule", "the composition that made it of an inner event", row -> row.event().rule()));
    all.add(
        real(
            "score",
            "how sure, where no frame names it; else empty",
            row -> row.event().score().map(String::valueOf).orElse("")));
    all.add(
        integer(
            "sentence",
            "sentence that tells it, from 1",
            row -> Integer.toString(first(row).sentence())));
    all.add(
        integer(
            "start",
            "its first character in the article's text, as code point from 0",
            row -> Integer.toString(first(row).span().start())));
    all.add(
        integer(
            "end",
            "one past its last character",
            row -> Integer.toString(first(row).span().end())));
    all.add(text("text", "its words", row -> first(row).text()));
    all.add(
        integer(
            "mentions",
            "how many sentences tell the event, in all reports",
            row -> Integer.toString(row.told().mentions())));
  }

  private static Evidence first(Row row) {
    return row.event().evidence().get(0);
  }
}
