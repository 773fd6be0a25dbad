package org.dyad.reading.neural;

import java.util.List;
import java.util.Map;

/**
 * What each head of the network can answer, from the notes in the model file. A label's number is
 * its place in its list.
 *
 * @param scripts lemma edit scripts, as {@link LemmaScript} writes them
 * @param relations UD relations with their subtypes
 * @param entities BIO tags
 */
public record ModelLabels(
    List<String> upos,
    List<String> xpos,
    List<String> scripts,
    List<String> relations,
    List<String> entities) {

  public ModelLabels {
    upos = List.copyOf(upos);
    xpos = List.copyOf(xpos);
    scripts = List.copyOf(scripts);
    relations = List.copyOf(relations);
    entities = List.copyOf(entities);
  }

  /** Reads the notes: a label a line under the name of each head. */
  static ModelLabels of(Map<String, String> notes) {
    return new ModelLabels(
        lines(notes, "upos"),
        lines(notes, "xpos"),
        lines(notes, "scripts"),
        lines(notes, "relations"),
        lines(notes, "entities"));
  }

  private static List<String> lines(Map<String, String> notes, String name) {
    String text = notes.getOrDefault(name, "");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the model does not say what its labels are: " + name);
    }
    return List.of(text.split("\n"));
  }
}
