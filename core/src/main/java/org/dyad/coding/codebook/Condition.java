package org.dyad.coding.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dyad.data.DataNode;

/**
 * Lemmas that a slot must, or must not, hold.
 *
 * @param slot name of the slot
 * @param phrases each as lemmas, the head last: {@code [press, conference]}
 * @param kinds the nouns of each kind that the slot may also hold: of {@code <weapon>}, all weapons
 */
public record Condition(String slot, List<List<String>> phrases, List<Set<String>> kinds) {

  public Condition {
    phrases = List.copyOf(phrases);
    kinds = List.copyOf(kinds);
  }

  /** Whether a noun by itself is of one of the kinds. */
  public boolean hasKindOf(String lemma) {
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i).contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Reads {@code {slot: [lemmas], …}}. */
  static List<Condition> parse(DataNode node, NounKinds nouns) {
    List<Condition> conditions = new ArrayList<>();
    for (Map.Entry<String, DataNode> field : new LinkedHashMap<>(node.fields()).entrySet()) {
      Slot.check(field.getValue(), field.getKey());
      List<List<String>> phrases = new ArrayList<>();
      List<Set<String>> kinds = new ArrayList<>();
      for (String phrase : field.getValue().words()) {
        if (phrase.startsWith("<") && phrase.endsWith(">")) {
          kinds.add(kind(field.getValue(), phrase.substring(1, phrase.length() - 1), nouns));
          continue;
        }
        phrases.add(words(phrase));
        if (phrase.indexOf('-') > 0) {
          phrases.add(words(phrase.replace('-', ' ')));
        }
      }
      conditions.add(new Condition(field.getKey(), phrases, kinds));
    }
    return conditions;
  }

  private static Set<String> kind(DataNode node, String name, NounKinds nouns) {
    return nouns
        .of(name)
        .orElseThrow(() -> node.expected("a kind of noun: one of " + nouns.names()));
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
