package org.dyad.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the lemmas that the training treebanks agree on, for {@code lemmas.tsv}. */
final class LexiconBuilder {

  /** The share of a word's occurrences with a tag that must have the same lemma. */
  private static final double AGREED = 0.9;

  private LexiconBuilder() {}

  /** Lines of word, tag and lemma. A word that is its own lemma needs to be seen twice. */
  static List<String> lines(List<Example> examples) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Example e : examples) {
      for (int i = 0; i < e.lemmas().size(); i++) {
        String tag = e.xpos().get(i);
        if (!tag.startsWith("NNP") && !tag.equals("FW") && !tag.equals("GW")) {
          counts
              .computeIfAbsent(lower(e.forms().get(i)) + "\t" + tag, k -> new HashMap<>())
              .merge(lower(e.lemmas().get(i)), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .flatMap(e -> line(e.getKey(), e.getValue()).stream())
        .toList();
  }

  private static List<String> line(String key, Map<String, Integer> lemmas) {
    int all = lemmas.values().stream().mapToInt(Integer::intValue).sum();
    String form = key.substring(0, key.indexOf('\t'));
    for (Map.Entry<String, Integer> entry : lemmas.entrySet()) {
      boolean isItself = entry.getKey().equals(form);
      if (entry.getValue() >= AGREED * all
          && (!isItself || all > 1)
          && !entry.getKey().equals("_")
          && form.chars().anyMatch(Character::isLetter)) {
        return List.of(key + "\t" + entry.getKey());
      }
    }
    return List.of();
  }

  private static String lower(String s) {
    return s.toLowerCase(Locale.ROOT);
  }
}
