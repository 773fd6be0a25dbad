package org.dyad.actor.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dyad.data.DataNode;

/**
 * Rows of a Wikidata query, one a position held: {@code person}, {@code personLabel}, {@code
 * positionLabel}, {@code countryLabel}, {@code start}, {@code end}, {@code alias}; each a word, or
 * an object with a {@code value}.
 */
final class WikidataRows {

  private WikidataRows() {}

  static List<OwnActor> read(List<DataNode> rows) {
    Map<String, List<DataNode>> byPerson = new LinkedHashMap<>();
    for (DataNode row : rows) {
      if (value(row, "personLabel").isEmpty()) {
        throw row.expected("a `personLabel`");
      }
      String person = value(row, "person");
      String key = person.isEmpty() ? value(row, "personLabel") : person;
      byPerson.computeIfAbsent(key, id -> new ArrayList<>(2)).add(row);
    }
    List<OwnActor> actors = new ArrayList<>(byPerson.size());
    byPerson.values().forEach(group -> actors.add(actor(group)));
    return actors;
  }

  private static OwnActor actor(List<DataNode> rows) {
    DataNode first = rows.get(0);
    List<String> aliases = new ArrayList<>();
    List<OwnActor.Office> offices = new ArrayList<>();
    for (DataNode row : rows) {
      String alias = value(row, "alias");
      if (!alias.isEmpty() && !aliases.contains(alias)) {
        aliases.add(alias);
      }
      String position = value(row, "positionLabel");
      if (!position.isEmpty()) {
        offices.add(
            new OwnActor.Office(
                Origin.of(row),
                position,
                value(row, "countryLabel"),
                WikidataActors.day(value(row, "start")),
                WikidataActors.day(value(row, "end")),
                List.of()));
      }
    }
    return new OwnActor(
        Origin.of(first),
        "person",
        "",
        value(first, "personLabel"),
        aliases,
        value(first, "countryLabel"),
        List.of(),
        offices);
  }

  private static String value(DataNode row, String field) {
    String plain = row.stringAt(field);
    return plain.isEmpty() ? row.stringAt(field, "value") : plain;
  }
}
