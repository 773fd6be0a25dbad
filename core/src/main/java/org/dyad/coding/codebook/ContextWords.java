package org.dyad.coding.codebook;

import java.util.List;

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
}
