package org.dyad.coding.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dyad.coding.codebook.Composition.KeepInner;
import org.dyad.coding.codebook.Composition.Outcome;
import org.dyad.coding.codebook.Composition.Result;
import org.dyad.coding.codebook.Composition.Status;
import org.dyad.coding.codebook.Composition.Who;
import org.dyad.coding.codebook.Composition.Whose;
import org.dyad.data.DataNode;
import org.dyad.event.EventType;
import org.dyad.event.Ontology;
import org.jspecify.annotations.Nullable;

/** Makes compositions of YAML and checks every field against the ontology. */
final class CompositionReader {

  private static final Set<String> FIELDS =
      Set.of(
          "rule",
          "is",
          "verb",
          "noun",
          "adjective",
          "light",
          "status",
          "through",
          "when",
          "unless",
          "needs",
          "whose",
          "over",
          "actor",
          "recipient",
          "cameo",
          "stops",
          "keep_inner",
          "contexts",
          "examples");
  private static final Set<String> INNER = Set.of("actor", "recipient");
  private static final List<Who> OUTER_AGENT = List.of(new Who(true, "agent"));
  private static final List<Who> OTHER_SIDE = List.of(new Who(false, "other side"));

  private final FrameReader frames;
  private final Ontology ontology;

  CompositionReader(Ontology ontology, NounKinds nouns) {
    this.ontology = ontology;
    this.frames = new FrameReader(ontology, nouns);
  }

  Composition composition(DataNode node) {
    Map<String, DataNode> fields = node.fields(FIELDS);
    List<Trigger> triggers = FrameReader.triggers(fields);
    DataNode status = fields.get("status");
    if (triggers.isEmpty() == (status == null)) {
      throw node.expected("either a trigger or `status`");
    }
    List<Outcome> over = new ArrayList<>();
    for (Map.Entry<String, DataNode> line :
        FrameReader.require(node, fields, "over").fields().entrySet()) {
      over.add(outcome(line.getKey(), line.getValue()));
    }
    DataNode through = fields.get("through");
    DataNode whose = fields.get("whose");
    DataNode keepInner = fields.get("keep_inner");
    return new Composition(
        FrameReader.require(node, fields, "rule").string(),
        FrameReader.require(node, fields, "is").string(),
        triggers,
        status == null ? Optional.empty() : Optional.of(choice(status, Status.values())),
        through == null ? Set.of() : new HashSet<>(through.words()),
        frames.conditions(fields.get("when")),
        frames.conditions(fields.get("unless")),
        FrameReader.needs(fields.get("needs")),
        whose == null ? Optional.empty() : Optional.of(choice(whose, Whose.values())),
        over,
        who(fields.get("actor"), OUTER_AGENT),
        who(fields.get("recipient"), OTHER_SIDE),
        fields.containsKey("stops") && fields.get("stops").truth(),
        keepInner == null ? KeepInner.DROP : choice(keepInner, KeepInner.values()),
        cameo(fields.get("cameo")),
        frames.contexts(fields.get("contexts")),
        frames.examples(fields.get("examples"), firstEvent(over)),
        node.file(),
        node.line());
  }

  private Outcome outcome(String inner, DataNode value) {
    Optional<EventType> from =
        inner.equals("any") ? Optional.empty() : Optional.of(frames.event(value, inner));
    return switch (value.string()) {
      case "keep" -> new Outcome(from, Result.KEEP, Optional.empty());
      case "maybe" -> new Outcome(from, Result.MAYBE, Optional.empty());
      case "never" -> new Outcome(from, Result.NEVER, Optional.empty());
      case "drop" -> new Outcome(from, Result.DROP, Optional.empty());
      default -> new Outcome(from, Result.CODE, Optional.of(frames.event(value)));
    };
  }

  /** What the rule makes first; the event of examples that name none. */
  private static Optional<EventType> firstEvent(List<Outcome> over) {
    for (Outcome outcome : over) {
      if (outcome.event().isPresent()) {
        return outcome.event();
      }
    }
    return Optional.empty();
  }

  private Map<String, String> cameo(@Nullable DataNode node) {
    Map<String, String> codes = new TreeMap<>();
    if (node != null) {
      for (Map.Entry<String, DataNode> line : node.fields().entrySet()) {
        String key = line.getKey();
        if (!key.equals("any") && !ontology.isCameo(key)) {
          key = frames.event(line.getValue(), key).toString();
        }
        codes.put(key, frames.cameo(line.getValue()));
      }
    }
    return codes;
  }

  private static List<Who> who(@Nullable DataNode node, List<Who> otherwise) {
    if (node == null) {
      return otherwise;
    }
    List<Who> all = new ArrayList<>();
    for (DataNode item : node.oneOrMore()) {
      String words = item.string();
      if (words.equals("other side")) {
        all.add(new Who(false, words));
      } else if (words.startsWith("inner ") && INNER.contains(words.substring(6))) {
        all.add(new Who(false, words.substring(6)));
      } else if (words.startsWith("outer ")) {
        Slot.check(item, words.substring(6));
        all.add(new Who(true, words.substring(6)));
      } else {
        throw item.expected(
            "`outer` and a slot, `inner actor`, `inner recipient` or `other side`, not `"
                + words
                + "`");
      }
    }
    return all;
  }

  /** The value whose name, in lower case with hyphens, stands here. */
  private static <E extends Enum<E>> E choice(DataNode node, E[] values) {
    List<String> names = new ArrayList<>();
    for (E value : values) {
      String name = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(node.string())) {
        return value;
      }
      names.add(name);
    }
    throw node.expected("one of " + String.join(", ", names) + ", not `" + node.string() + "`");
  }
}
