package org.dyad.coding.codebook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dyad.event.Ontology;
import org.dyad.proposition.Proposition.Kind;

/**
 * The codebook: frames, compositions and context words, found by the lemma of a trigger's head.
 * Immutable and safe to share.
 */
public final class Codebook {

  private static final String ROOT = "/org/dyad/codebook/";

  /** A frame together with one of its triggers. */
  public record FrameTrigger(Frame frame, Trigger trigger) {}

  /** A composition together with one of its triggers. */
  public record CompositionTrigger(Composition composition, Trigger trigger) {}

  private final Map<String, Frame> frames;
  private final List<Composition> compositions;
  private final List<ContextWords> contexts;
  private final Map<Kind, Map<String, List<FrameTrigger>>> byTrigger = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, List<CompositionTrigger>>> outer = new EnumMap<>(Kind.class);

  private Codebook(
      Map<String, Frame> frames, List<Composition> compositions, List<ContextWords> contexts) {
    this.frames = Collections.unmodifiableMap(frames);
    this.compositions = List.copyOf(compositions);
    this.contexts = List.copyOf(contexts);
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
   * contexts.yaml}.
   *
   * @throws CodebookException if an entry is bad: file, line, what was expected
   */
  public static Codebook load(Ontology ontology) {
    Map<String, Frame> frames = new TreeMap<>();
    FrameReader reader = new FrameReader(ontology);
    for (String type : ontology.types()) {
      String file = "frames/" + type.toLowerCase(Locale.ROOT) + ".yaml";
      for (YamlNode node : entries(file)) {
        Frame frame = reader.frame(node);
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
        if (!frame.event().type().equals(type)) {
          throw node.expected("an event of type " + type + " in this file");
        }
      }
    }
    List<Composition> compositions = new ArrayList<>();
    CompositionReader composer = new CompositionReader(ontology);
    for (YamlNode node : entries("composition.yaml")) {
      compositions.add(composer.composition(node));
    }
    return new Codebook(frames, compositions, contexts(ontology));
  }

  private static List<ContextWords> contexts(Ontology ontology) {
    List<ContextWords> contexts = new ArrayList<>();
    for (YamlNode node : entries("contexts.yaml")) {
      Map<String, YamlNode> fields = node.fields(Set.of("context", "is", "words"));
      YamlNode name = FrameReader.require(node, fields, "context");
      if (!ontology.isContext(name.string())) {
        throw name.expected("a PLOVER context, not `" + name.string() + "`");
      }
      List<List<String>> phrases = new ArrayList<>();
      for (String phrase : FrameReader.require(node, fields, "words").strings()) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.toLowerCase(Locale.ROOT).split(" +")) {
          words.add(Spelling.fold(word));
        }
        phrases.add(List.copyOf(words));
      }
      contexts.add(new ContextWords(name.string(), phrases));
    }
    return contexts;
  }

  private static List<YamlNode> entries(String file) {
    InputStream in = Codebook.class.getResourceAsStream(ROOT + file);
    if (in == null) {
      throw new CodebookException(file, 1, "expected this file in the codebook");
    }
    return YamlNode.entries(file, in);
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
