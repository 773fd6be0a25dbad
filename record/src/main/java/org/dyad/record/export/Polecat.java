package org.dyad.record.export;

import static org.dyad.record.export.Column.code;
import static org.dyad.record.export.Column.date;
import static org.dyad.record.export.Column.empty;
import static org.dyad.record.export.Column.integer;
import static org.dyad.record.export.Column.real;
import static org.dyad.record.export.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dyad.event.Event.Participant;
import org.dyad.place.Place;

/**
 * The columns of POLECAT, as the codebook of the data set has them (Halterman, Bagozzi, Beger,
 * Schrodt and Scarborough 2023, "PLOVER and POLECAT", and the POLECAT Weekly Data on Harvard
 * Dataverse): one line an event, all who take part in it.
 */
final class Polecat {

  /** Between the parts of a list, such as the actors. */
  private static final String BETWEEN = ";";

  private final Tables tables;

  Polecat(Tables tables) {
    this.tables = tables;
  }

  List<Column> columns() {
    List<Column> all = new ArrayList<>();
    all.add(integer("Event ID", "id of the event", row -> Long.toString(row.told().event().id())));
    all.add(
        date(
            "Event Date",
            "day that the event is counted on: its first day, else its last, else that of publication",
            row -> Cells.day(row.told().event().day())));
    all.add(code("Event Type", "PLOVER type", row -> row.event().type().type()));
    all.add(code("Event Mode", "PLOVER mode", row -> row.event().type().mode()));
    all.add(
        real(
            "Intensity",
            "PLOVER score of type and mode, -10 to 10",
            row -> tables.intensity(row.event())));
    all.add(
        code(
            "Quad Code",
            "PLOVER quad class of the type, in capitals",
            row -> tables.quad(row.event()).label().toUpperCase(Locale.ROOT)));
    all.add(
        code("Contexts", "PLOVER contexts", row -> String.join(BETWEEN, row.event().contexts())));
    side(all, "Actor", row -> row.event().actors());
    side(all, "Recipient", row -> row.event().recipients());
    place(all);
    all.add(text("Source", "publisher of the report", row -> row.article().publisher()));
    all.add(
        date(
            "Publication Date",
            "day of publication of the report",
            row -> Cells.day(row.article().published())));
    all.add(empty("Story People"));
    all.add(empty("Story Organizations"));
    all.add(empty("Story Locations"));
    all.add(empty("Language"));
    all.add(code("Version", "version of Dyad that exports", row -> tables.version()));
    return all;
  }

  private void side(List<Column> all, String who, Function<Row, List<Participant>> side) {
    all.add(
        text(who + " Name", "names of all", row -> join(side.apply(row), p -> p.actor().name())));
    all.add(
        code(
            who + " Country",
            "ISO 3166 alpha-3 or PLOVER's international codes",
            row -> join(side.apply(row), p -> p.actor().country())));
    all.add(
        code(
            who + " COW",
            "Correlates of War numbers of their countries",
            row -> join(side.apply(row), p -> tables.countries().cow(p.actor().country()))));
    all.add(
        code(
            "Primary " + who + " Sector",
            "the most telling PLOVER sector of each",
            row ->
                join(
                    side.apply(row),
                    p -> p.actor().sectors().isEmpty() ? "" : p.actor().sectors().get(0))));
    all.add(
        code(
            who + " Sectors",
            "all PLOVER sectors of each, by commas",
            row -> join(side.apply(row), p -> String.join(",", p.actor().sectors()))));
    all.add(
        text(
            who + " Title",
            "offices that they hold",
            row -> join(side.apply(row), p -> p.actor().office())));
    all.add(
        text(
            who + " Name Raw",
            "the report's words for them",
            row -> join(side.apply(row), Participant::text)));
    all.add(empty("Wikipedia " + who + " ID"));
  }

  private static String join(List<Participant> side, Function<Participant, String> part) {
    return Cells.each(side, BETWEEN, part);
  }

  private static void place(List<Column> all) {
    all.add(
        text(
            "Placename",
            "usual name of the place",
            row -> row.place().map(Place::name).orElse("")));
    all.add(
        text(
            "City",
            "the place, if it is a town",
            row -> Cells.named(row.place(), Place.Kind.CITY)));
    all.add(
        text(
            "District",
            "second-level division",
            row -> row.place().map(Place::district).orElse("")));
    all.add(
        text(
            "Province",
            "first-level division",
            row -> row.place().map(Place::province).orElse("")));
    all.add(code("Country", "ISO 3166 alpha-3", row -> row.place().map(Place::country).orElse("")));
    all.add(real("Latitude", "degrees north", row -> Cells.latitude(row.place())));
    all.add(real("Longitude", "degrees east", row -> Cells.longitude(row.place())));
    all.add(integer("GeoNames ID", "id in GeoNames", row -> Cells.geonames(row.place())));
    all.add(
        text(
            "Raw Placename",
            "the report's words for it",
            row -> row.event().place().map(l -> l.text()).orElse("")));
    all.add(empty("Feature Type"));
  }
}
