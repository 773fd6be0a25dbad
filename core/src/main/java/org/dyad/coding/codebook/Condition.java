package org.dyad.coding.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dyad.data.DataNode;

/**
 * Lemmas that a slot must, or must not, hold.
 *
 * @param slot name of the slot
 * @param phrases each as lemmas, the head last: {@code [press, conference]}
 */
public record Condition(String slot, List<List<String>> phrases) {

  public Condition {
    phrases = List.copyOf(phrases);
  }

  /** Reads {@code {slot: [lemmas], …}}. */
  static List<Condition> parse(DataNode node) {
    List<Condition> conditions = new ArrayList<>();
    for (Map.Entry<String, DataNode> field : new LinkedHashMap<>(node.fields()).entrySet()) {
      Slot.check(field.getValue(), field.getKey());
      List<List<String>> phrases = new ArrayList<>();
      for (String phrase : field.getValue().words()) {
        phrases.add(words(phrase));
        if (phrase.indexOf('-') > 0) {
          phrases.add(words(phrase.replace('-', ' ')));
        }
      }
      conditions.add(new Condition(field.getKey(), phrases));
    }
    return conditions;
  }

  /** Folded lemmas of a phrase. A hyphen may have been taken apart by the reader, or not. */
  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.split(" +")) {
      words.add(Spelling.fold(word));
    }
    return List.copyOf(words);
  }
}
