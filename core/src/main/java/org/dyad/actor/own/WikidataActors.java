package org.dyad.actor.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dyad.data.DataNode;

/**
 * Entities as Wikidata exports them: persons (instance of human, P31 Q5) with the positions that
 * they held (P39, from P580 to P582). The labels of positions and countries must be in the same
 * file; the country is that of the position (P1001 or P17), else of the person (P27).
 */
final class WikidataActors {

  private static final String HUMAN = "Q5";

  private final Map<String, DataNode> entities = new HashMap<>();
  private final DataNode root;

  WikidataActors(DataNode root) {
    this.root = root;
    DataNode all = root.at("entities");
    if (all != null) {
      entities.putAll(all.fields());
    }
  }

  List<OwnActor> read() {
    List<OwnActor> actors = new ArrayList<>();
    DataNode all = root.at("entities");
    if (all == null) {
      return actors;
    }
    for (Map.Entry<String, DataNode> entity : all.fields().entrySet()) {
      if (isHuman(entity.getValue())) {
        actors.add(actor(entity.getKey(), entity.getValue()));
      }
    }
    return actors;
  }

  private static boolean isHuman(DataNode entity) {
    for (DataNode claim : entity.itemsAt("claims", "P31")) {
      if (value(claim).equals(HUMAN)) {
        return true;
      }
    }
    return !entity.itemsAt("claims", "P39").isEmpty();
  }

  private static String value(DataNode claim) {
    return claim.stringAt("mainsnak", "datavalue", "value", "id");
  }

  private OwnActor actor(String id, DataNode entity) {
    String name = label(entity);
    if (name.isEmpty()) {
      throw entity.expected("an English label (`labels`: `en`: `value`) of " + id);
    }
    List<String> aliases = new ArrayList<>();
    for (DataNode alias : entity.itemsAt("aliases", "en")) {
      aliases.add(alias.stringAt("value"));
    }
    aliases.remove(name);
    String country = country(entity, "P27");
    List<OwnActor.Office> offices = new ArrayList<>();
    for (DataNode claim : entity.itemsAt("claims", "P39")) {
      offices.add(office(claim));
    }
    return new OwnActor(
        Origin.of(entity), "person", "", name, aliases, country, List.of(), offices);
  }

  private OwnActor.Office office(DataNode claim) {
    String id = value(claim);
    DataNode position = entities.get(id);
    String name = position == null ? "" : label(position);
    if (name.isEmpty()) {
      throw claim.expected("the position " + id + " with an English label among the entities");
    }
    String country = position == null ? "" : country(position, "P1001");
    if (country.isEmpty() && position != null) {
      country = country(position, "P17");
    }
    return new OwnActor.Office(
        Origin.of(claim), name, country, day(claim, "P580"), day(claim, "P582"), List.of());
  }

  /** The label of the state that a claim names. */
  private String country(DataNode entity, String property) {
    for (DataNode claim : entity.itemsAt("claims", property)) {
      DataNode state = entities.get(value(claim));
      if (state != null && !label(state).isEmpty()) {
        return label(state);
      }
    }
    return "";
  }

  private static String label(DataNode entity) {
    return entity.stringAt("labels", "en", "value");
  }

  private static String day(DataNode claim, String qualifier) {
    List<DataNode> values = claim.itemsAt("qualifiers", qualifier);
    return values.isEmpty() ? "" : day(values.get(0).stringAt("datavalue", "value", "time"));
  }

  /** A time of Wikidata, {@code +2013-05-00T00:00:00Z}, as far as it is known: {@code 2013-05}. */
  static String day(String time) {
    String day = time.startsWith("+") ? time.substring(1) : time;
    int hours = day.indexOf('T');
    day = hours < 0 ? day : day.substring(0, hours);
    while (day.endsWith("-00")) {
      day = day.substring(0, day.length() - "-00".length());
    }
    return day;
  }
}
