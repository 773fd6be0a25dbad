package org.dyad.record.export;

import static org.dyad.record.export.Column.code;
import static org.dyad.record.export.Column.empty;
import static org.dyad.record.export.Column.integer;
import static org.dyad.record.export.Column.real;
import static org.dyad.record.export.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dyad.actor.Actor;
import org.dyad.event.Event.Participant;
import org.dyad.record.kept.KeptEvent;

/**
 * The 61 columns of GDELT's event table, in its order, as "The GDELT Event Database Data Format
 * Codebook V2.0" (2015) defines them: one line a direction of an event, no head.
 */
final class Gdelt {

  /** GDELT flags what the lead paragraph tells: here the headline and what follows it. */
  private static final int LEAD_SENTENCES = 3;

  private static final int DAYS_IN_A_MONTH = 30;
  private static final double DAYS_IN_A_YEAR = 365;

  private static final int ROOT = 2;
  private static final int BASE = 3;

  /** The last CAMEO roots of verbal and material cooperation and of verbal conflict. */
  private static final int VERBAL_COOPERATION = 5;

  private static final int MATERIAL_COOPERATION = 9;
  private static final int VERBAL_CONFLICT = 14;

  private final Tables tables;

  Gdelt(Tables tables) {
    this.tables = tables;
  }

  List<Column> columns() {
    List<Column> all = new ArrayList<>(61);
    all.add(
        integer(
            "GLOBALEVENTID",
            "id of the line, from those of event and direction",
            row -> Long.toString(row.id())));
    date(all);
    side(all, "Actor1", true);
    side(all, "Actor2", false);
    action(all);
    for (String side : List.of("Actor1", "Actor2")) {
      for (String part :
          List.of(
              "Type",
              "FullName",
              "CountryCode",
              "ADM1Code",
              "ADM2Code",
              "Lat",
              "Long",
              "FeatureID")) {
        all.add(empty(side + "Geo_" + part));
      }
    }
    all.addAll(new GdeltPlace(tables.countries()).columns());
    all.add(
        integer(
            "DATEADDED",
            "first day of publication of those who report it, at midnight",
            row -> added(row.told())));
    all.add(text("SOURCEURL", "address of the report", row -> row.article().url()));
    return all;
  }

  private static void date(List<Column> all) {
    all.add(
        integer(
            "SQLDATE",
            "day that the event is counted on: its first day, else its last, else that of publication",
            row -> day(row, Cells::compact)));
    all.add(
        integer(
            "MonthYear", "its month", row -> day(row, day -> Cells.compact(day).substring(0, 6))));
    all.add(integer("Year", "its year", row -> day(row, day -> Integer.toString(day.getYear()))));
    all.add(
        real(
            "FractionDate",
            "the day as a part of the year, months of 30 days",
            row -> day(row, Gdelt::fraction)));
  }

  private static String day(Row row, Function<LocalDate, String> part) {
    return row.told().event().day().map(part).orElse("");
  }

  private static String fraction(LocalDate day) {
    int days = (day.getMonthValue() - 1) * DAYS_IN_A_MONTH + day.getDayOfMonth();
    return String.format(Locale.ROOT, "%.4f", day.getYear() + days / DAYS_IN_A_YEAR);
  }

  private void side(List<Column> all, String name, boolean source) {
    all.add(
        code(name + "Code", "CAMEO code: country, roles, body", row -> cameo(row, source).code()));
    all.add(
        text(
            name + "Name",
            "name, in capitals",
            row ->
                row.side(source)
                    .map(Participant::actor)
                    .map(Actor::name)
                    .orElse("")
                    .toUpperCase(Locale.ROOT)));
    all.add(code(name + "CountryCode", "CAMEO country", row -> cameo(row, source).country()));
    all.add(
        code(
            name + "KnownGroupCode",
            "UNO, EEC and NAT; empty for bodies that have no certain code",
            row -> cameo(row, source).group()));
    all.add(empty(name + "EthnicCode"));
    all.add(empty(name + "Religion1Code"));
    all.add(empty(name + "Religion2Code"));
    for (int i = 0; i < 3; i++) {
      int at = i;
      all.add(
          code(
              name + "Type" + (at + 1) + "Code",
              "CAMEO role " + (at + 1) + ", after PLOVER's sectors",
              row -> cameo(row, source).type(at)));
    }
  }

  private CameoActor cameo(Row row, boolean source) {
    return row.side(source)
        .map(side -> CameoActor.of(side.actor(), tables.countries()))
        .orElse(CameoActor.UNKNOWN);
  }

  private void action(List<Column> all) {
    all.add(
        integer(
            "IsRootEvent",
            "1 if one of the first three sentences tells it, else 0",
            row -> row.event().evidence().get(0).sentence() <= LEAD_SENTENCES ? "1" : "0"));
    all.add(code("EventCode", "CAMEO code", row -> full(row)));
    all.add(code("EventBaseCode", "its first three digits", row -> full(row).substring(0, BASE)));
    all.add(code("EventRootCode", "its first two digits", row -> full(row).substring(0, ROOT)));
    all.add(
        integer("QuadClass", "class of its root: 1 to 5, 6 to 9, 10 to 14, 15 to 20", Gdelt::quad));
    all.add(
        real(
            "GoldsteinScale",
            "Goldstein score of the CAMEO code, -10 to 10",
            row -> tables.goldstein(row.event())));
    all.add(
        integer(
            "NumMentions",
            "sentences that tell it, in all reports",
            row -> Integer.toString(row.told().mentions())));
    all.add(
        integer(
            "NumSources",
            "publishers that tell it; empty where none is known",
            row -> row.told().publishers() == 0 ? "" : Long.toString(row.told().publishers())));
    all.add(
        integer(
            "NumArticles", "reports that tell it", row -> Long.toString(row.told().articles())));
    all.add(empty("AvgTone"));
  }

  /** GDELT writes a root on its own, {@code 02}, as {@code 020}. */
  private static String full(Row row) {
    String code = row.event().cameo();
    return code.length() == ROOT ? code + "0" : code;
  }

  private static String quad(Row row) {
    int root = Integer.parseInt(full(row).substring(0, ROOT));
    if (root <= VERBAL_COOPERATION) {
      return "1";
    }
    if (root <= MATERIAL_COOPERATION) {
      return "2";
    }
    return root <= VERBAL_CONFLICT ? "3" : "4";
  }

  /** When the first report came; GDELT adds what it finds on the day that it comes. */
  static String added(Told told) {
    Optional<LocalDate> first = Optional.empty();
    for (KeptEvent report : told.reports()) {
      Optional<LocalDate> day = report.article().published();
      if (day.isPresent() && (first.isEmpty() || day.get().isBefore(first.get()))) {
        first = day;
      }
    }
    return first.map(Gdelt::midnight).orElse("");
  }

  static String midnight(LocalDate day) {
    return Cells.compact(day) + "000000";
  }
}
