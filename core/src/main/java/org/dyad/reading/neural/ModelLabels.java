package org.dyad.reading.neural;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

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

  private static final ObjectMapper JSON = new ObjectMapper();

  public ModelLabels {
    upos = List.copyOf(upos);
    xpos = List.copyOf(xpos);
    scripts = List.copyOf(scripts);
    relations = List.copyOf(relations);
    entities = List.copyOf(entities);
  }

  /** Reads the notes. */
  static ModelLabels parse(String json) {
    try {
      return JSON.readValue(json, ModelLabels.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the model's labels cannot be read", e);
    }
  }
}
