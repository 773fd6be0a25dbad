package org.dyad.coding.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dyad.data.DataNode;
import org.dyad.event.EventType;
import org.dyad.event.Ontology;
import org.dyad.event.Quad;

/** Event types, and modes of types, that a user adds to the built-in ones: {@code types.yaml}. */
final class OwnTypes {

  private static final Set<String> FIELDS =
      Set.of("type", "is", "intensity", "quad", "recipient", "cameo");

  private OwnTypes() {}

  /**
   * The ontology with the types of a file.
   *
   * @throws CodebookException for a bad entry: file, line, what was expected
   */
  static Ontology over(Ontology builtIn, List<DataNode> entries) {
    Ontology ontology = builtIn;
    for (DataNode node : entries) {
      Map<String, DataNode> fields = node.fields(FIELDS);
      DataNode name = FrameReader.require(node, fields, "type");
      EventType type = EventType.parse(name.string());
      if (!type.type().matches("[A-Z][A-Z0-9_]*") || !type.mode().matches("[a-z0-9-]*")) {
        throw name.expected("a type in capitals, `TYPE` or `TYPE/mode`, not `" + type + "`");
      }
      FrameReader.require(node, fields, "is");
      try {
        ontology =
            ontology.with(
                type,
                number(FrameReader.require(node, fields, "intensity")),
                quad(node, fields, type, ontology),
                isRequired(fields),
                FrameReader.require(node, fields, "cameo").string());
      } catch (IllegalArgumentException e) {
        throw name.expected(String.valueOf(e.getMessage()));
      }
    }
    return ontology;
  }

  private static double number(DataNode node) {
    try {
      return Double.parseDouble(node.string());
    } catch (NumberFormatException e) {
      throw node.expected("a number from -10 to 10, not `" + node.string() + "`");
    }
  }

  /** A mode is of the class of its type. */
  private static Quad quad(
      DataNode entry, Map<String, DataNode> fields, EventType type, Ontology ontology) {
    DataNode node = fields.get("quad");
    if (!type.mode().isEmpty()) {
      if (node != null) {
        throw node.expected("no quad class of a mode, which has its type's");
      }
      return ontology.isType(type.type()) ? ontology.quad(type.type()) : Quad.VERBAL_COOPERATION;
    }
    if (node == null) {
      throw entry.expected("a field `quad`");
    }
    for (Quad quad : Quad.values()) {
      if (quad.label().equals(node.string().toLowerCase(Locale.ROOT))) {
        return quad;
      }
    }
    throw node.expected(
        "one of "
            + Stream.of(Quad.values()).map(Quad::label).collect(Collectors.joining(", "))
            + ", not `"
            + node.string()
            + "`");
  }

  private static boolean isRequired(Map<String, DataNode> fields) {
    DataNode node = fields.get("recipient");
    if (node == null) {
      return false;
    }
    return switch (node.string()) {
      case "required" -> true;
      case "optional" -> false;
      default -> throw node.expected("required or optional, not `" + node.string() + "`");
    };
  }
}
