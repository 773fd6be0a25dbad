package org.dyad.coding.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dyad.data.DataNode;
import org.dyad.event.EventType;
import org.dyad.event.Ontology;
import org.dyad.proposition.Proposition.Kind;
import org.jspecify.annotations.Nullable;

/** Makes frames of YAML and checks every field against the ontology. */
final class FrameReader {

  private static final Set<String> FIELDS =
      Set.of(
          "frame",
          "is",
          "event",
          "cameo",
          "verb",
          "noun",
          "adjective",
          "light",
          "roles",
          "needs",
          "when",
          "unless",
          "modes",
          "contexts",
          "again",
          "reciprocal",
          "priority",
          "examples");
  private static final Set<String> EXAMPLE_FIELDS =
      Set.of("text", "none", "event", "actors", "recipients", "negated", "hypothetical", "time");
  private static final Set<String> TIMES = Set.of("past", "current", "future", "historical");

  private final Ontology ontology;
  private final NounKinds nouns;

  FrameReader(Ontology ontology, NounKinds nouns) {
    this.ontology = ontology;
    this.nouns = nouns;
  }

  Frame frame(DataNode node) {
    Map<String, DataNode> fields = node.fields(FIELDS);
    DataNode nameNode = require(node, fields, "frame");
    String name = nameNode.string();
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw nameNode.expected("a name of lower case letters, digits and hyphens");
    }
    EventType event = event(require(node, fields, "event"));
    List<Trigger> triggers = triggers(fields);
    if (triggers.isEmpty()) {
      throw node.expected("a trigger (verb, noun, adjective or light) in frame `" + name + "`");
    }
    Map<String, DataNode> roles =
        require(node, fields, "roles").fields(Set.of("actor", "recipient"));
    Map<String, Need> needs = needs(fields.get("needs"));
    Need actorNeeds = needs.getOrDefault("actor", Need.POLITICAL);
    Need recipientNeeds = needs.getOrDefault("recipient", Need.OPTIONAL);
    needs.keySet().removeAll(Set.of("actor", "recipient"));
    return new Frame(
        name,
        require(node, fields, "is").string(),
        event,
        cameo(require(node, fields, "cameo")),
        triggers,
        slots(roles.get("actor")),
        slots(roles.get("recipient")),
        actorNeeds,
        recipientNeeds,
        needs,
        conditions(fields.get("when")),
        conditions(fields.get("unless")),
        modes(fields.get("modes"), event),
        contexts(fields.get("contexts")),
        fields.containsKey("again") ? fields.get("again").words() : List.of(),
        fields.containsKey("reciprocal") && fields.get("reciprocal").truth(),
        fields.containsKey("priority") ? fields.get("priority").integer() : 0,
        examples(fields.get("examples"), Optional.of(event)),
        node.file(),
        node.line());
  }

  static DataNode require(DataNode node, Map<String, DataNode> fields, String name) {
    DataNode field = fields.get(name);
    if (field == null) {
      throw node.expected("a field `" + name + "`");
    }
    return field;
  }

  EventType event(DataNode node) {
    return event(node, node.string());
  }

  /** Reads a type or {@code TYPE/mode} that stands at, or as the name of, {@code node}. */
  EventType event(DataNode node, String written) {
    EventType event = EventType.parse(written);
    if (!ontology.isType(event.type())) {
      throw node.expected("a PLOVER type, not `" + event.type() + "`");
    }
    if (!event.mode().isEmpty() && !ontology.modes(event.type()).contains(event.mode())) {
      throw node.expected(
          "a mode of "
              + event.type()
              + " ("
              + String.join(", ", ontology.modes(event.type()))
              + "), not `"
              + event.mode()
              + "`");
    }
    return event;
  }

  String cameo(DataNode node) {
    String code = node.string();
    if (!ontology.isCameo(code)) {
      throw node.expected("a CAMEO code in quotes, not `" + code + "`");
    }
    return code;
  }

  List<String> contexts(@Nullable DataNode node) {
    if (node == null || node.isEmptyList()) {
      return List.of();
    }
    List<String> contexts = node.words();
    for (String context : contexts) {
      if (!ontology.isContext(context)) {
        throw node.expected("a PLOVER context, not `" + context + "`");
      }
    }
    return contexts;
  }

  static List<Trigger> triggers(Map<String, DataNode> fields) {
    List<Trigger> triggers = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      DataNode field = fields.get(kind.name().toLowerCase(Locale.ROOT));
      if (field != null) {
        for (DataNode item : field.oneOrMore()) {
          add(triggers, kind, item, List.of());
        }
      }
    }
    DataNode light = fields.get("light");
    if (light != null) {
      for (DataNode item : light.oneOrMore()) {
        Map<String, DataNode> pair = item.fields(Set.of("verb", "noun"));
        List<String> verbs = new ArrayList<>();
        for (String verb : require(item, pair, "verb").words()) {
          verbs.add(verb);
        }
        for (DataNode noun : require(item, pair, "noun").oneOrMore()) {
          add(triggers, Kind.NOUN, noun, verbs);
        }
      }
    }
    return triggers;
  }

  /** Adds a trigger; one with a hyphen also as the reader takes it apart. */
  private static void add(List<Trigger> triggers, Kind kind, DataNode node, List<String> light) {
    String written = node.string();
    if (written.isEmpty() || !written.equals(written.toLowerCase(Locale.ROOT))) {
      throw node.expected("a trigger: lemmas in lower case with blanks between");
    }
    triggers.add(Trigger.parse(kind, written, light));
    if (written.indexOf('-') > 0) {
      triggers.add(Trigger.parse(kind, written.replace('-', ' '), light));
    }
  }

  private static List<Slot> slots(@Nullable DataNode node) {
    List<Slot> slots = new ArrayList<>();
    if (node != null && !node.isEmptyList()) {
      for (DataNode item : node.oneOrMore()) {
        slots.add(Slot.parse(item));
      }
    }
    return slots;
  }

  /** Needs by slot, or by side; the caller may change the map. */
  static Map<String, Need> needs(@Nullable DataNode node) {
    Map<String, Need> needs = new TreeMap<>();
    if (node != null) {
      for (Map.Entry<String, DataNode> field : node.fields().entrySet()) {
        Slot.check(field.getValue(), field.getKey());
        needs.put(field.getKey(), Need.parse(field.getValue()));
      }
    }
    return needs;
  }

  List<Condition> conditions(@Nullable DataNode node) {
    return node == null ? List.of() : Condition.parse(node, nouns);
  }

  private List<ModeRule> modes(@Nullable DataNode node, EventType event) {
    List<ModeRule> rules = new ArrayList<>();
    if (node != null) {
      for (DataNode item : node.oneOrMore()) {
        Map<String, DataNode> fields = item.fields(Set.of("mode", "if", "cameo"));
        DataNode mode = require(item, fields, "mode");
        if (!ontology.modes(event.type()).contains(mode.string())) {
          throw mode.expected("a mode of " + event.type() + ", not `" + mode.string() + "`");
        }
        DataNode cameo = fields.get("cameo");
        rules.add(
            new ModeRule(
                mode.string(),
                Condition.parse(require(item, fields, "if"), nouns),
                cameo == null ? "" : cameo(cameo)));
      }
    }
    return rules;
  }

  List<Example> examples(@Nullable DataNode node, Optional<EventType> event) {
    List<Example> examples = new ArrayList<>();
    if (node != null) {
      for (DataNode item : node.oneOrMore()) {
        examples.add(example(item, event));
      }
    }
    return examples;
  }

  private Example example(DataNode node, Optional<EventType> event) {
    Map<String, DataNode> fields = node.fields(EXAMPLE_FIELDS);
    DataNode none = fields.get("none");
    if (none == null && event.isEmpty() && !fields.containsKey("event")) {
      throw node.expected("`event`, for the rule itself makes none");
    }
    if (none == null && !fields.containsKey("actors") && !fields.containsKey("recipients")) {
      throw node.expected("`actors` and `recipients`, or `none: why not`");
    }
    DataNode time = fields.get("time");
    if (time != null && !TIMES.contains(time.string())) {
      throw time.expected("past, current, future or historical");
    }
    DataNode other = fields.get("event");
    return new Example(
        require(node, fields, "text").string(),
        none == null ? "" : none.string(),
        other == null ? event : Optional.of(event(other)),
        sides(fields.get("actors")),
        sides(fields.get("recipients")),
        fields.containsKey("negated") && fields.get("negated").truth(),
        fields.containsKey("hypothetical") && fields.get("hypothetical").truth(),
        time == null ? "" : time.string(),
        node.line());
  }

  private Optional<List<String>> sides(@Nullable DataNode node) {
    if (node == null) {
      return Optional.empty();
    }
    if (node.isEmptyList()) {
      return Optional.of(List.of());
    }
    for (DataNode item : node.oneOrMore()) {
      String[] words = item.string().split(" +");
      for (int i = 1; i < words.length; i++) {
        if (!ontology.isSector(words[i])) {
          throw item.expected("a country code or `-`, then PLOVER sectors, not `" + words[i] + "`");
        }
      }
    }
    return Optional.of(node.words());
  }
}
