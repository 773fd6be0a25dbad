package org.dyad.actor.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A place in a YAML or JSON file (the one is written in the other); knows its line. */
final class Node {

  private final String file;
  private final org.snakeyaml.engine.v2.nodes.Node node;

  private Node(String file, org.snakeyaml.engine.v2.nodes.Node node) {
    this.file = file;
    this.node = node;
  }

  /** Reads a file; empty where nothing stands in it. */
  static Optional<Node> parse(String file, String text) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      return new Compose(settings).composeString(text).map(root -> new Node(file, root));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new ActorsException(new Origin(file, line), "no YAML or JSON: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new ActorsException(new Origin(file, 1), "no YAML or JSON: " + e.getMessage());
    }
  }

  Origin origin() {
    return new Origin(file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
  }

  ActorsException expected(String what) {
    return origin().expected(what);
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  boolean isFields() {
    return node instanceof MappingNode;
  }

  List<Node> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw expected("a list");
    }
    List<Node> items = new ArrayList<>(sequence.getValue().size());
    for (org.snakeyaml.engine.v2.nodes.Node item : sequence.getValue()) {
      items.add(new Node(file, item));
    }
    return items;
  }

  Map<String, Node> fields() {
    if (!(node instanceof MappingNode mapping)) {
      throw expected("fields, as in `name: value`");
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = new Node(file, tuple.getKeyNode());
      if (fields.put(key.string(), new Node(file, tuple.getValueNode())) != null) {
        throw key.expected("field `" + key.string() + "` only once");
      }
    }
    return fields;
  }

  /** The fields, which may only have these names. */
  Map<String, Node> fields(Set<String> known) {
    Map<String, Node> fields = fields();
    for (Map.Entry<String, Node> field : fields.entrySet()) {
      if (!known.contains(field.getKey())) {
        List<String> sorted = known.stream().sorted().toList();
        throw field
            .getValue()
            .expected(
                "one of the fields "
                    + String.join(", ", sorted)
                    + ", not `"
                    + field.getKey()
                    + "`");
      }
    }
    return fields;
  }

  String string() {
    if (!(node instanceof ScalarNode scalar)) {
      throw expected("a word or a number");
    }
    String value = scalar.getValue().strip();
    boolean none = scalar.getScalarStyle() == org.snakeyaml.engine.v2.common.ScalarStyle.PLAIN;
    return none && (value.equals("null") || value.equals("~")) ? "" : value;
  }

  /** The words of a list, or the one that stands in place of it. */
  List<String> strings() {
    List<String> strings = new ArrayList<>();
    for (Node item : isList() ? items() : List.of(this)) {
      if (!item.string().isEmpty()) {
        strings.add(item.string());
      }
    }
    return strings;
  }

  /** The field at the end of a path of fields, where all are there; a number steps into a list. */
  @Nullable Node at(String... path) {
    Node at = this;
    for (String step : path) {
      Node next;
      if (at.isFields()) {
        next = at.fields().get(step);
      } else if (at.isList() && step.equals("0") && !at.items().isEmpty()) {
        next = at.items().get(0);
      } else {
        return null;
      }
      if (next == null) {
        return null;
      }
      at = next;
    }
    return at;
  }

  /** The word at the end of a path; empty where there is none. */
  String stringAt(String... path) {
    Node at = at(path);
    return at == null || !(at.node instanceof ScalarNode) ? "" : at.string();
  }

  /** The items at the end of a path; none where there is no list. */
  List<Node> itemsAt(String... path) {
    Node at = at(path);
    return at == null || !at.isList() ? List.of() : at.items();
  }
}
