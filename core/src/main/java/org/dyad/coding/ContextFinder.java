package org.dyad.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dyad.article.Span;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.codebook.ContextWords;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/** Finds the contexts that the words of an event's clause signal. Safe to share. */
final class ContextFinder {

  private record Phrase(String context, List<String> words) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  ContextFinder(Codebook codebook) {
    for (ContextWords context : codebook.contexts()) {
      for (List<String> words : context.phrases()) {
        byFirst
            .computeIfAbsent(words.get(0), w -> new java.util.ArrayList<>(2))
            .add(new Phrase(context.context(), words));
      }
    }
  }

  /**
   * Contexts signalled inside a stretch of a sentence, besides those the codebook gave.
   *
   * @return sorted, each once
   */
  List<String> find(Scene scene, Sentence sentence, Span clause, List<String> given) {
    Set<String> found = new TreeSet<>(given);
    for (Token token : sentence.tokens()) {
      if (!clause.contains(token.span())) {
        continue;
      }
      String lemma = scene.lemma(sentence, token.index());
      find(scene, sentence, token.index(), lemma, found);
      String form = token.form().toLowerCase(Locale.ROOT);
      if (!form.equals(lemma)) {
        find(scene, sentence, token.index(), form, found);
      }
    }
    return List.copyOf(found);
  }

  private void find(Scene scene, Sentence sentence, int first, String word, Set<String> found) {
    for (Phrase phrase : byFirst.getOrDefault(word, List.of())) {
      if (stands(scene, sentence, first, phrase.words())) {
        found.add(phrase.context());
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
