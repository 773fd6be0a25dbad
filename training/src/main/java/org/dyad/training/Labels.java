package org.dyad.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What each head of the network can answer. A label's number is its place in its list.
 *
 * @param scripts lemma edit scripts
 * @param entities BIO tags, O first
 */
public record Labels(
    List<String> upos,
    List<String> xpos,
    List<String> scripts,
    List<String> relations,
    List<String> entities) {

  /** Types of names that are read. */
  public static final List<String> ENTITY_TYPES = List.of("PER", "ORG", "LOC");

  /** A lemma script seen less often is not learned: nearly all are misprints. */
  private static final int LEAST_SCRIPTS = 2;

  public Labels {
    upos = List.copyOf(upos);
    xpos = List.copyOf(xpos);
    scripts = List.copyOf(scripts);
    relations = List.copyOf(relations);
    entities = List.copyOf(entities);
  }

  /** Every label of the training data. */
  public static Labels of(Collection<Example> examples) {
    TreeSet<String> upos = new TreeSet<>();
    TreeSet<String> xpos = new TreeSet<>();
    TreeSet<String> relations = new TreeSet<>();
    Map<String, Integer> scripts = new TreeMap<>();
    for (Example example : examples) {
      upos.addAll(example.upos());
      xpos.addAll(example.xpos());
      relations.addAll(example.relations());
      for (String script : example.scripts()) {
        scripts.merge(script, 1, Integer::sum);
      }
    }
    List<String> entities = new ArrayList<>(List.of("O"));
    for (String type : ENTITY_TYPES) {
      entities.add("B-" + type);
      entities.add("I-" + type);
    }
    return new Labels(
        List.copyOf(upos),
        List.copyOf(xpos),
        scripts.keySet().stream().filter(s -> scripts.getOrDefault(s, 0) >= LEAST_SCRIPTS).toList(),
        List.copyOf(relations),
        entities);
  }

  /** Numbers of a list of labels, -1 for one that is not known. */
  public static long[] numbers(List<String> labels, Map<String, Integer> index) {
    return labels.stream().mapToLong(l -> index.getOrDefault(l, -1)).toArray();
  }

  /** Label to number. */
  public static Map<String, Integer> index(List<String> labels) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      index.put(labels.get(i), i);
    }
    return index;
  }
}
