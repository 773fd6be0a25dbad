package org.dyad.actor.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Actors as comma-separated values: one row an office, or one an actor without any. */
final class CsvActors {

  private static final List<String> COLUMNS =
      List.of("name", "kind", "id", "aliases", "country", "sectors", "office", "from", "to");

  private final String file;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  private CsvActors(String file) {
    this.file = file;
  }

  static List<OwnActor> read(String file, String text) {
    return new CsvActors(file).read(Csv.rows(file, text));
  }

  private List<OwnActor> read(List<Csv.Row> rows) {
    if (rows.isEmpty()) {
      throw new Origin(file, 1).expected("a first line with the columns " + list());
    }
    head(rows.get(0));
    Map<String, List<Csv.Row>> byActor = new LinkedHashMap<>();
    for (Csv.Row row : rows.subList(1, rows.size())) {
      if (row.cells().size() > columns.size()) {
        throw at(row).expected("no more than the " + columns.size() + " cells of the first line");
      }
      String name = cell(row, "name");
      if (name.isEmpty()) {
        throw at(row).expected("a name");
      }
      String key = cell(row, "id").isEmpty() ? name : cell(row, "id");
      byActor.computeIfAbsent(key, k -> new ArrayList<>(2)).add(row);
    }
    List<OwnActor> actors = new ArrayList<>(byActor.size());
    byActor.values().forEach(group -> actors.add(actor(group)));
    return actors;
  }

  private static String list() {
    return String.join(", ", COLUMNS) + " (name alone is needed)";
  }

  private void head(Csv.Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      String column = row.cells().get(i);
      if (!COLUMNS.contains(column)) {
        throw at(row).expected("columns out of " + list() + ", not `" + column + "`");
      }
      if (columns.put(column, i) != null) {
        throw at(row).expected("column `" + column + "` only once");
      }
    }
    if (!columns.containsKey("name")) {
      throw at(row).expected("a column `name`");
    }
  }

  private OwnActor actor(List<Csv.Row> rows) {
    Csv.Row first = rows.get(0);
    List<String> aliases = new ArrayList<>();
    List<OwnActor.Office> offices = new ArrayList<>(rows.size());
    String kind = "";
    String country = "";
    List<String> sectors = List.of();
    for (Csv.Row row : rows) {
      aliases.addAll(values(cell(row, "aliases")));
      kind = kind.isEmpty() ? cell(row, "kind") : kind;
      country = country.isEmpty() ? cell(row, "country") : country;
      String office = cell(row, "office");
      List<String> own = values(cell(row, "sectors"));
      boolean timed = !cell(row, "from").isEmpty() || !cell(row, "to").isEmpty();
      if (!office.isEmpty() || timed) {
        offices.add(
            new OwnActor.Office(
                at(row), office, cell(row, "country"), cell(row, "from"), cell(row, "to"), own));
      } else if (sectors.isEmpty()) {
        sectors = own;
      }
    }
    return new OwnActor(
        at(first),
        kind.isEmpty() ? "person" : kind,
        cell(first, "id"),
        cell(first, "name"),
        aliases,
        country,
        sectors,
        offices);
  }

  private Origin at(Csv.Row row) {
    return new Origin(file, row.line());
  }

  private String cell(Csv.Row row, String column) {
    Integer at = columns.get(column);
    return at == null || at >= row.cells().size() ? "" : row.cells().get(at);
  }

  /** The values of a cell, parted by semicolons. */
  static List<String> values(String cell) {
    List<String> values = new ArrayList<>(2);
    for (int from = 0; from <= cell.length(); ) {
      int mark = cell.indexOf(';', from);
      int to = mark < 0 ? cell.length() : mark;
      String value = cell.substring(from, to).strip();
      if (!value.isEmpty()) {
        values.add(value);
      }
      from = to + 1;
    }
    return values;
  }
}
