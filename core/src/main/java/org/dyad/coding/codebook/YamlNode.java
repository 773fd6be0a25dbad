package org.dyad.coding.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A place in a YAML file; knows its line, so that every complaint can name it. */
final class YamlNode {

  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** Reads a whole file; one that is empty is an empty list. */
  static List<YamlNode> entries(String file, InputStream in) {
    String text;
    try (in) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
      return root.isEmpty() ? List.of() : new YamlNode(file, root.get()).items();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new CodebookException(file, line, "no YAML: " + e.getProblem());
    }
  }

  int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  String file() {
    return file;
  }

  CodebookException expected(String what) {
    return new CodebookException(file, line(), "expected " + what);
  }

  /** The items of a list. */
  List<YamlNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw expected("a list");
    }
    List<YamlNode> items = new ArrayList<>(sequence.getValue().size());
    for (Node item : sequence.getValue()) {
      items.add(new YamlNode(file, item));
    }
    return items;
  }

  /** A list's items, or the single thing that stands in place of one. */
  List<YamlNode> oneOrMore() {
    return node instanceof SequenceNode ? items() : List.of(this);
  }

  /** Whether this is {@code []} or nothing at all. */
  boolean isEmptyList() {
    return node instanceof SequenceNode sequence
        ? sequence.getValue().isEmpty()
        : node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  /** The fields of a mapping in their order. */
  Map<String, YamlNode> fields() {
    if (!(node instanceof MappingNode mapping)) {
      throw expected("fields, as in `name: value`");
    }
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      if (fields.put(key.string(), new YamlNode(file, tuple.getValueNode())) != null) {
        throw key.expected("field `" + key.string() + "` only once");
      }
    }
    return fields;
  }

  /** The fields of a mapping, which may only have these names. */
  Map<String, YamlNode> fields(Set<String> known) {
    Map<String, YamlNode> fields = fields();
    for (Map.Entry<String, YamlNode> field : fields.entrySet()) {
      if (!known.contains(field.getKey())) {
        throw field
            .getValue()
            .expected(
                "one of the fields "
                    + String.join(", ", known.stream().sorted().toList())
                    + ", not `"
                    + field.getKey()
                    + "`");
      }
    }
    return fields;
  }

  String string() {
    if (!(node instanceof ScalarNode scalar)) {
      throw expected("a word or a sentence");
    }
    return scalar.getValue().strip();
  }

  List<String> strings() {
    List<String> strings = new ArrayList<>();
    for (YamlNode item : oneOrMore()) {
      String value = item.string();
      if (value.isEmpty()) {
        throw item.expected("a word");
      }
      strings.add(value);
    }
    return strings;
  }

  boolean truth() {
    return switch (string()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw expected("true or false");
    };
  }

  int integer() {
    try {
      return Integer.parseInt(string());
    } catch (NumberFormatException e) {
      throw expected("a whole number");
    }
  }
}
