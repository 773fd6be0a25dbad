package org.dyad.coding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dyad.article.Span;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.codebook.ContextWords;
import org.dyad.coding.scene.Scene;
import org.dyad.reading.Sentence;

/** Finds the contexts that the words of an event's clause signal. Safe to share. */
final class ContextFinder {

  private final PhraseFinder phrases = new PhraseFinder();

  ContextFinder(Codebook codebook) {
    for (ContextWords context : codebook.contexts()) {
      phrases.add(context.context(), context.phrases());
    }
  }

  /**
   * Contexts signalled inside a stretch of a sentence, besides those the codebook gave.
   *
   * @return sorted, each once
   */
  List<String> find(Scene scene, Sentence sentence, Span clause, List<String> given) {
    Set<String> found = new TreeSet<>(given);
    phrases.find(scene, sentence, clause, found);
    return List.copyOf(found);
  }
}
