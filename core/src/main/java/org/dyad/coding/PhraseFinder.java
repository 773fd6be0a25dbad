package org.dyad.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dyad.article.Span;
import org.dyad.coding.scene.Scene;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/** Finds which names the phrases in a sentence stand for. Safe to share once it is filled. */
final class PhraseFinder {

  private record Phrase(String name, List<String> words) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  /** Adds phrases of lemmas for a name. */
  void add(String name, List<List<String>> phrases) {
    for (List<String> words : phrases) {
      byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>(2)).add(new Phrase(name, words));
    }
  }

  /** Adds to {@code found} the names whose phrases begin inside a stretch of a sentence. */
  void find(Scene scene, Sentence sentence, Span within, Set<String> found) {
    for (Token token : sentence.tokens()) {
      if (!within.contains(token.span())) {
        continue;
      }
      String lemma = scene.lemma(sentence, token.index());
      find(scene, sentence, token.index(), lemma, found);
      String form = token.form().toLowerCase(Locale.ROOT);
      if (!form.equals(lemma)) {
        find(scene, sentence, token.index(), form, found);
      }
    }
  }

  private void find(Scene scene, Sentence sentence, int first, String word, Set<String> found) {
    for (Phrase phrase : byFirst.getOrDefault(word, List.of())) {
      if (stands(scene, sentence, first, phrase.words())) {
        found.add(phrase.name());
      }
    }
  }

  /** Whether the other words of a phrase follow, each as a lemma or as it is written. */
  private static boolean stands(Scene scene, Sentence sentence, int first, List<String> words) {
    if (first + words.size() - 1 > sentence.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (!scene.lemma(sentence, first + i).equals(word)
          && !sentence.token(first + i).form().equalsIgnoreCase(word)) {
        return false;
      }
    }
    return true;
  }
}
