package org.dyad.data;

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

/**
 * A place in a YAML or JSON file that people write (the one is written in the other). Knows its
 * line, so that every complaint can name it.
 */
public final class DataNode {

  /** Makes the exception of those who read the file. */
  @FunctionalInterface
  public interface Faults {
    RuntimeException fault(String file, int line, String what);
  }

  private final String file;
  private final org.snakeyaml.engine.v2.nodes.Node node;
  private final Faults faults;

  private DataNode(String file, org.snakeyaml.engine.v2.nodes.Node node, Faults faults) {
    this.file = file;
    this.node = node;
    this.faults = faults;
  }

  /**
   * Reads a file; empty where nothing stands in it.
   *
   * @param file its name, for complaints
   * @param faults makes the exception for whatever is wrong in it, here and later
   */
  public static Optional<DataNode> parse(String file, String text, Faults faults) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      return new Compose(settings)
          .composeString(text)
          .map(root -> new DataNode(file, root, faults));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw faults.fault(file, line, "no YAML or JSON: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw faults.fault(file, 1, "no YAML or JSON: " + e.getMessage());
    }
  }

  public String file() {
    return file;
  }

  /** Its line in the file, from 1. */
  public int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** The exception for what is wrong here; to be thrown. */
  public RuntimeException expected(String what) {
    return faults.fault(file, line(), "expected " + what);
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isFields() {
    return node instanceof MappingNode;
  }

  /** The items of a list. */
  public List<DataNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw expected("a list");
    }
    List<DataNode> items = new ArrayList<>(sequence.getValue().size());
    for (org.snakeyaml.engine.v2.nodes.Node item : sequence.getValue()) {
      items.add(new DataNode(file, item, faults));
    }
    return items;
  }

  /** The fields of a mapping in their order. */
  public Map<String, DataNode> fields() {
    if (!(node instanceof MappingNode mapping)) {
      throw expected("fields, as in `name: value`");
    }
    Map<String, DataNode> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      DataNode key = new DataNode(file, tuple.getKeyNode(), faults);
      if (fields.put(key.string(), new DataNode(file, tuple.getValueNode(), faults)) != null) {
        throw key.expected("field `" + key.string() + "` only once");
      }
    }
    return fields;
  }

  /** The fields, which may only have these names. */
  public Map<String, DataNode> fields(Set<String> known) {
    Map<String, DataNode> fields = fields();
    for (Map.Entry<String, DataNode> field : fields.entrySet()) {
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

  /** What stands here as a word or a sentence; empty for nothing. */
  public String string() {
    if (!(node instanceof ScalarNode scalar)) {
      throw expected("a word, a number or a sentence");
    }
    String value = scalar.getValue().strip();
    boolean none = scalar.getScalarStyle() == org.snakeyaml.engine.v2.common.ScalarStyle.PLAIN;
    return none && (value.equals("null") || value.equals("~")) ? "" : value;
  }

  /** A list's items, or the single thing that stands in place of one. */
  public List<DataNode> oneOrMore() {
    return isList() ? items() : List.of(this);
  }

  /** Whether this is {@code []} or nothing at all. */
  public boolean isEmptyList() {
    return node instanceof SequenceNode sequence
        ? sequence.getValue().isEmpty()
        : node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  /**
   * The words of a list, or the one that stands in place of it.
   *
   * @throws RuntimeException for one that is empty
   */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    for (DataNode item : oneOrMore()) {
      String word = item.string();
      if (word.isEmpty()) {
        throw item.expected("a word");
      }
      words.add(word);
    }
    return words;
  }

  public boolean truth() {
    return switch (string()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw expected("true or false");
    };
  }

  public int integer() {
    try {
      return Integer.parseInt(string());
    } catch (NumberFormatException e) {
      throw expected("a whole number");
    }
  }

  /** As {@link #words}, without those that are empty. */
  public List<String> strings() {
    List<String> strings = new ArrayList<>();
    for (DataNode item : oneOrMore()) {
      if (!item.string().isEmpty()) {
        strings.add(item.string());
      }
    }
    return strings;
  }

  /** The field at the end of a path of fields, where all are there; a number steps into a list. */
  public @Nullable DataNode at(String... path) {
    DataNode at = this;
    for (String step : path) {
      DataNode next;
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
  public String stringAt(String... path) {
    DataNode at = at(path);
    return at == null || !(at.node instanceof ScalarNode) ? "" : at.string();
  }

  /** The items at the end of a path; none where there is no list. */
  public List<DataNode> itemsAt(String... path) {
    DataNode at = at(path);
    return at == null || !at.isList() ? List.of() : at.items();
  }
}
