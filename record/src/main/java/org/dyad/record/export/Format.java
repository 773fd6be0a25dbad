package org.dyad.record.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Predicate;

/** The formats that events are exported in. */
public enum Format {
  EVENTS("PLOVER events as JSON lines, one an event", Kind.JSON),
  DOCUMENTS("PLOVER events as JSON lines, one an article with its events", Kind.JSON),
  CSV("all that is known of each event, comma-separated", Kind.TABLE),
  POLECAT("the columns of POLECAT, tab-separated", Kind.TABLE),
  ICEWS("the columns of ICEWS, tab-separated, one line a direction", Kind.TABLE),
  GDELT("GDELT 2.0's event table, 61 columns, no head, one line a direction", Kind.TABLE),
  GDELT_MENTIONS("GDELT 2.0's table of mentions, 16 columns, no head", Kind.TABLE),
  CAMEO("CAMEO events as PETRARCH2 writes them, tab-separated, no head", Kind.TABLE),
  GEOJSON("events as points on the map", Kind.MAP),
  GRAPHML("the network of countries, for Gephi, igraph and NetworkX", Kind.NETWORK),
  GEXF("the network of countries, for Gephi", Kind.NETWORK);

  private enum Kind {
    JSON,
    TABLE,
    MAP,
    NETWORK
  }

  private final String what;
  private final Kind kind;

  Format(String what, Kind kind) {
    this.what = what;
    this.kind = kind;
  }

  /** The format of this name; empty if there is none. */
  public static Optional<Format> named(String name) {
    for (Format format : values()) {
      if (format.label().equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** {@code gdelt-mentions}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is, for people. */
  public String what() {
    return what;
  }

  /** The names of all, for people. */
  public static String names() {
    StringJoiner names = new StringJoiner(", ");
    for (Format format : values()) {
      names.add(format.label());
    }
    return names.toString();
  }

  /** Whether it can say of an event that it did not happen. Formats that cannot leave it out. */
  public boolean showsStatus() {
    return this == CSV || kind == Kind.JSON || kind == Kind.MAP;
  }

  /** Whether it is a table, whose columns a dictionary explains. */
  public boolean isTable() {
    return kind == Kind.TABLE;
  }

  /** What has no room in it, for people. */
  public String leavesOut() {
    return switch (this) {
      case EVENTS, DOCUMENTS, CSV -> "nothing";
      case POLECAT -> "what did not happen";
      case ICEWS, GDELT, GDELT_MENTIONS, CAMEO ->
          "what did not happen, and event types that have no CAMEO code";
      case GEOJSON -> "events without a place";
      case GRAPHML, GEXF -> "what did not happen, and events that link no two known countries";
    };
  }

  /** A writer of this format. What it writes to stays open. */
  public Exporter exporter(Writer out, Tables tables) throws IOException {
    return switch (this) {
      case EVENTS -> new Json.Events(out, tables);
      case DOCUMENTS -> new Json.Documents(out, tables);
      case GEOJSON -> new GeoJson(out, tables);
      case GRAPHML -> new GraphMl(out, tables);
      case GEXF -> new Gexf(out, tables);
      case CSV ->
          new TableExporter(out, Separated.Style.CSV, columns(tables), told -> true, Row::whole);
      case POLECAT ->
          new TableExporter(
              out,
              Separated.Style.TABS,
              columns(tables),
              told -> told.event().happened(),
              Row::whole);
      case ICEWS ->
          new TableExporter(
              out, Separated.Style.TABS, columns(tables), cameo(tables), Row::directed);
      case GDELT, CAMEO ->
          new TableExporter(
              out, Separated.Style.BARE_TABS, columns(tables), cameo(tables), Row::directed);
      case GDELT_MENTIONS ->
          new TableExporter(
              out, Separated.Style.BARE_TABS, columns(tables), cameo(tables), Row::mentioned);
    };
  }

  /** What those who know CAMEO only have room for: what happened and has a code. */
  private static Predicate<Told> cameo(Tables tables) {
    return told ->
        told.event().happened() && tables.ontology().isCameo(told.event().event().cameo());
  }

  /** The columns of a table, in order; none for what is no table. */
  List<Column> columns(Tables tables) {
    return switch (this) {
      case CSV -> new OwnColumns(tables).columns();
      case POLECAT -> new Polecat(tables).columns();
      case ICEWS -> new Icews(tables).columns();
      case GDELT -> new Gdelt(tables).columns();
      case GDELT_MENTIONS -> GdeltMentions.columns();
      case CAMEO -> new Petrarch(tables.countries()).columns();
      case EVENTS, DOCUMENTS, GEOJSON, GRAPHML, GEXF -> List.of();
    };
  }

  /** Writes what each column of a table holds, as comma-separated values with a head. */
  public void dictionary(Writer out, Tables tables) throws IOException {
    Separated cells = new Separated(out, Separated.Style.CSV);
    cells.plain("number");
    cells.plain("column");
    cells.plain("type");
    cells.plain("meaning");
    cells.endLine();
    int number = 1;
    for (Column column : columns(tables)) {
      cells.plain(Integer.toString(number++));
      cells.codes(column.name());
      cells.plain(column.type().label());
      cells.codes(column.meaning());
      cells.endLine();
    }
  }
}
