package org.dyad.actor.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dyad.data.DataNode;
import org.jspecify.annotations.Nullable;

/** Actors as a list in YAML. */
final class YamlActors {

  private static final Set<String> FIELDS =
      Set.of("name", "kind", "id", "aliases", "country", "sectors", "offices");

  private static final Set<String> OFFICE = Set.of("office", "country", "sectors", "from", "to");

  private YamlActors() {}

  static List<OwnActor> read(Optional<DataNode> root) {
    if (root.isEmpty()) {
      return List.of();
    }
    List<OwnActor> actors = new ArrayList<>();
    for (DataNode item : root.get().items()) {
      actors.add(actor(item));
    }
    return actors;
  }

  private static OwnActor actor(DataNode item) {
    Map<String, DataNode> fields = item.fields(FIELDS);
    String name = string(fields.get("name"));
    if (name.isEmpty()) {
      throw item.expected("a field `name`");
    }
    List<OwnActor.Office> offices = new ArrayList<>();
    DataNode list = fields.get("offices");
    if (list != null) {
      for (DataNode office : list.items()) {
        offices.add(office(office));
      }
    }
    String kind = string(fields.get("kind"));
    return new OwnActor(
        Origin.of(item),
        kind.isEmpty() ? "person" : kind,
        string(fields.get("id")),
        name,
        strings(fields.get("aliases")),
        string(fields.get("country")),
        strings(fields.get("sectors")),
        offices);
  }

  private static OwnActor.Office office(DataNode node) {
    Map<String, DataNode> fields = node.fields(OFFICE);
    return new OwnActor.Office(
        Origin.of(node),
        string(fields.get("office")),
        string(fields.get("country")),
        string(fields.get("from")),
        string(fields.get("to")),
        strings(fields.get("sectors")));
  }

  private static String string(@Nullable DataNode node) {
    return node == null ? "" : node.string();
  }

  private static List<String> strings(@Nullable DataNode node) {
    return node == null ? List.of() : node.strings();
  }
}
