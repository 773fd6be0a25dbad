package org.dyad.actor.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of a Wikidata query, one a position held: {@code person}, {@code personLabel}, {@code
 * positionLabel}, {@code countryLabel}, {@code start}, {@code end}, {@code alias}; each a word, or
 * an object with a {@code value}.
 */
final class WikidataRows {

  private WikidataRows() {}

  static List<OwnActor> read(List<Node> rows) {
    Map<String, List<Node>> byPerson = new LinkedHashMap<>();
    for (Node row : rows) {
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

  private static OwnActor actor(List<Node> rows) {
    Node first = rows.get(0);
    List<String> aliases = new ArrayList<>();
    List<OwnActor.Office> offices = new ArrayList<>();
    for (Node row : rows) {
      String alias = value(row, "alias");
      if (!alias.isEmpty() && !aliases.contains(alias)) {
        aliases.add(alias);
      }
      String position = value(row, "positionLabel");
      if (!position.isEmpty()) {
        offices.add(
            new OwnActor.Office(
                row.origin(),
                position,
                value(row, "countryLabel"),
                WikidataActors.day(value(row, "start")),
                WikidataActors.day(value(row, "end")),
                List.of()));
      }
    }
    return new OwnActor(
        first.origin(),
        "person",
        "",
        value(first, "personLabel"),
        aliases,
        value(first, "countryLabel"),
        List.of(),
        offices);
  }

  private static String value(Node row, String field) {
    String plain = row.stringAt(field);
    return plain.isEmpty() ? row.stringAt(field, "value") : plain;
  }
}
