package org.dyad.coding.codebook;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dyad.data.DataNode;
import org.dyad.event.Ontology;
import org.dyad.proposition.Proposition.Kind;

/**
 * The codebook: frames, compositions, context words and matters, found by the lemma of a trigger's
 * head. Immutable and safe to share.
 */
public final class Codebook {

  private static final String ROOT = "/org/dyad/codebook/";

  /** A frame together with one of its triggers. */
  public record FrameTrigger(Frame frame, Trigger trigger) {}

  /** A composition together with one of its triggers. */
  public record CompositionTrigger(Composition composition, Trigger trigger) {}

  private final Ontology ontology;
  private final Map<String, Frame> frames;
  private final List<Composition> compositions;
  private final List<ContextWords> contexts;
  private final List<Matter> matters;
  private final Map<Kind, Map<String, List<FrameTrigger>>> byTrigger = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, List<CompositionTrigger>>> outer = new EnumMap<>(Kind.class);

  private Codebook(
      Ontology ontology,
      Map<String, Frame> frames,
      List<Composition> compositions,
      List<ContextWords> contexts,
      List<Matter> matters) {
    this.ontology = ontology;
    this.frames = Collections.unmodifiableMap(frames);
    this.compositions = List.copyOf(compositions);
    this.contexts = List.copyOf(contexts);
    this.matters = List.copyOf(matters);
    for (Frame frame : this.frames.values()) {
      for (Trigger trigger : frame.triggers()) {
        byTrigger
            .computeIfAbsent(trigger.kind(), k -> new HashMap<>())
            .computeIfAbsent(trigger.head(), h -> new ArrayList<>())
            .add(new FrameTrigger(frame, trigger));
      }
    }
    for (Composition composition : this.compositions) {
      for (Trigger trigger : composition.triggers()) {
        outer
            .computeIfAbsent(trigger.kind(), k -> new HashMap<>())
            .computeIfAbsent(trigger.head(), h -> new ArrayList<>())
            .add(new CompositionTrigger(composition, trigger));
      }
    }
  }

  /**
   * Reads the codebook from the resources: one file an event type, {@code composition.yaml}, {@code
   * contexts.yaml}, {@code matters.yaml}.
   *
   * @throws CodebookException if an entry is bad: file, line, what was expected
   */
  public static Codebook load(Ontology ontology) {
    return load(ontology, Optional.empty());
  }

  /**
   * Reads the codebook from the resources, and over it the user's own from a folder: all {@code
   * frames/*.yaml}, {@code composition.yaml}, {@code contexts.yaml}, {@code matters.yaml} and
   * {@code types.yaml} that are there. A user's entry takes the place of the built-in one of its
   * name; other rules of composition come before the built-in ones, other words of a context and
   * other types are added.
   *
   * @param builtIn the types, modes and codes that come with the program
   * @throws CodebookException if an entry is bad: file, line, what was expected; or if the folder
   *     cannot be read
   */
  public static Codebook load(Ontology builtIn, Optional<Path> folder) {
    Optional<UserFiles> files = folder.map(UserFiles::new);
    Ontology ontology = files.map(own -> OwnTypes.over(builtIn, own.types())).orElse(builtIn);
    Map<String, Frame> frames = new TreeMap<>();
    NounKinds nouns = NounKinds.load();
    FrameReader reader = new FrameReader(ontology, nouns);
    for (String type : builtIn.types()) {
      for (DataNode node : entries("frames/" + type.toLowerCase(Locale.ROOT) + ".yaml")) {
        Frame frame = reader.frame(node);
        if (!frame.event().type().equals(type)) {
          throw node.expected("an event of type " + type + " in this file");
        }
        add(node, frame, frames);
      }
    }
    CompositionReader composer = new CompositionReader(ontology, nouns);
    List<Composition> compositions = new ArrayList<>();
    for (DataNode node : entries("composition.yaml")) {
      compositions.add(composer.composition(node));
    }
    List<ContextWords> contexts = new ArrayList<>(contexts(ontology, entries("contexts.yaml")));
    List<Matter> matters = new ArrayList<>();
    for (DataNode node : entries("matters.yaml")) {
      matters.add(Matter.read(ontology, node));
    }
    if (files.isPresent()) {
      UserFiles own = files.get();
      Map<String, Frame> added = new TreeMap<>();
      for (DataNode node : own.frames()) {
        add(node, reader.frame(node), added);
      }
      frames.putAll(added);
      List<Composition> rules = own.compositions().stream().map(composer::composition).toList();
      for (Composition rule : rules) {
        compositions.removeIf(old -> old.rule().equals(rule.rule()));
      }
      compositions.addAll(0, rules);
      contexts.addAll(contexts(ontology, own.contexts()));
      for (DataNode node : own.matters()) {
        Matter matter = Matter.read(ontology, node);
        matters.removeIf(old -> old.name().equals(matter.name()));
        matters.add(matter);
      }
    }
    return new Codebook(ontology, frames, compositions, contexts, matters);
  }

  private static void add(DataNode node, Frame frame, Map<String, Frame> frames) {
    Frame before = frames.put(frame.name(), frame);
    if (before != null) {
      throw node.expected(
          "another name: frame `"
              + frame.name()
              + "` stands in "
              + before.file()
              + ":"
              + before.line());
    }
  }

  private static List<ContextWords> contexts(Ontology ontology, List<DataNode> nodes) {
    List<ContextWords> contexts = new ArrayList<>();
    for (DataNode node : nodes) {
      Map<String, DataNode> fields = node.fields(Set.of("context", "is", "words"));
      DataNode name = FrameReader.require(node, fields, "context");
      if (!ontology.isContext(name.string())) {
        throw name.expected("a PLOVER context, not `" + name.string() + "`");
      }
      List<List<String>> phrases = new ArrayList<>();
      for (String phrase : FrameReader.require(node, fields, "words").words()) {
        phrases.addAll(ContextWords.phrases(phrase));
      }
      contexts.add(new ContextWords(name.string(), phrases));
    }
    return contexts;
  }

  private static List<DataNode> entries(String file) {
    InputStream in = Codebook.class.getResourceAsStream(ROOT + file);
    if (in == null) {
      throw new CodebookException(file, 1, "expected this file in the codebook");
    }
    return Entries.of(file, in);
  }

  /** The types, modes and codes that its frames code: the built-in ones, and a user's own. */
  public Ontology ontology() {
    return ontology;
  }

  /** All frames by name, in alphabetical order. */
  public Map<String, Frame> frames() {
    return frames;
  }

  public List<Composition> compositions() {
    return compositions;
  }

  public List<ContextWords> contexts() {
    return contexts;
  }

  public List<Matter> matters() {
    return matters;
  }

  /**
   * Frames with a trigger whose head is this lemma.
   *
   * @param lemma folded by {@link Spelling#fold}
   */
  public List<FrameTrigger> frames(Kind kind, String lemma) {
    List<FrameTrigger> found = byTrigger.getOrDefault(kind, Map.of()).get(lemma);
    return found == null ? List.of() : Collections.unmodifiableList(found);
  }

  /** Compositions with a trigger whose head is this lemma. */
  public List<CompositionTrigger> compositions(Kind kind, String lemma) {
    List<CompositionTrigger> found = outer.getOrDefault(kind, Map.of()).get(lemma);
    return found == null ? List.of() : Collections.unmodifiableList(found);
  }

  /** Whether any frame or composition has a trigger with this head. */
  public boolean knows(Kind kind, String lemma) {
    return !frames(kind, lemma).isEmpty() || !compositions(kind, lemma).isEmpty();
  }
}
