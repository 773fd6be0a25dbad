package org.dyad.coding.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words that signal a PLOVER context.
 *
 * @param context its name
 * @param phrases lemmas, each phrase in the order of the text
 */
public record ContextWords(String context, List<List<String>> phrases) {

  public ContextWords {
    phrases = List.copyOf(phrases);
  }

  /** A phrase as the codebook writes it, as the words of a text: the ways it may be read. */
  static List<List<String>> phrases(String written) {
    List<List<String>> phrases = new ArrayList<>(2);
    phrases.add(words(written.replace("'s", " 's")));
    if (written.indexOf('-') > 0) {
      // The reader takes some words apart at their hyphens.
      phrases.add(words(written.replace("-", " - ")));
    }
    return phrases;
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.toLowerCase(Locale.ROOT).split(" +")) {
      words.add(Spelling.fold(word));
    }
    return List.copyOf(words);
  }
}
