package org.dyad.coding.codebook;

import java.util.List;
import java.util.Set;
import org.dyad.proposition.Proposition.Kind;

/**
 * What calls a frame up.
 *
 * @param kind what sort of predicate
 * @param written as the codebook has it
 * @param head lemma of the predicate's head, folded
 * @param words further lemmas that must stand with it, in any order; without the last preposition
 * @param preposition the preposition that the trigger ends in, whose object is the patient; empty
 *     if none
 * @param light for an event noun that codes only under a light verb: those verbs, each as lemmas
 *     with blanks between; empty if it codes on its own
 */
public record Trigger(
    Kind kind,
    String written,
    String head,
    List<String> words,
    String preposition,
    List<String> light) {

  /** Words that end a trigger as prepositions, or stand inside one. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about", "across", "after", "against", "among", "around", "at", "before", "behind",
          "between", "by", "for", "from", "in", "inside", "into", "of", "off", "on", "onto", "over",
          "through", "to", "toward", "towards", "under", "upon", "with", "within", "without", "as");

  public Trigger {
    words = List.copyOf(words);
    light = List.copyOf(light);
  }

  /** How many words it has: a longer trigger says more. */
  public int length() {
    return 1 + words.size() + (preposition.isEmpty() ? 0 : 1) + (light.isEmpty() ? 0 : 1);
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /**
   * Takes a trigger apart. Of a verb or an adjective the first word is the head; of a noun the last
   * one before any preposition ("air strike", "state of emergency").
   *
   * @param written lemmas with blanks between, at least one
   */
  static Trigger parse(Kind kind, String written, List<String> light) {
    String[] parts = written.split(" +");
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Spelling.fold(parts[i]);
    }
    int last = parts.length - 1;
    String preposition = last > 0 && isPreposition(parts[last]) ? parts[last--] : "";
    int head = 0;
    if (kind == Kind.NOUN) {
      head = last;
      for (int i = 1; i <= last; i++) {
        if (isPreposition(parts[i])) {
          head = i - 1;
          break;
        }
      }
    }
    List<String> words = new java.util.ArrayList<>(last);
    for (int i = 0; i <= last; i++) {
      if (i != head) {
        words.add(parts[i]);
      }
    }
    return new Trigger(kind, written, parts[head], words, preposition, light);
  }
}
