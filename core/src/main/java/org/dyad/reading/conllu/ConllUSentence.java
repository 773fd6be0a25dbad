package org.dyad.reading.conllu;

import java.util.List;
import org.dyad.reading.Sentence;

/**
 * A sentence of a CoNLL-U file.
 *
 * @param sentence its words; where the file gives no tree, words of which only the form is known
 * @param isParsed whether the file gives lemmas, tags and a tree
 * @param comments its comment lines, each with its {@code #}
 * @param ranges words that are written as one, in their order
 */
public record ConllUSentence(
    Sentence sentence, boolean isParsed, List<String> comments, List<Range> ranges) {

  /**
   * Words that are written as one: {@code don't} over {@code do} and {@code n't}.
   *
   * @param first index of the first word, from 1
   * @param last index of the last word, inclusive
   * @param form as written
   */
  public record Range(int first, int last, String form) {}

  public ConllUSentence {
    comments = List.copyOf(comments);
    ranges = List.copyOf(ranges);
  }

  /** The same words with another tree. */
  public ConllUSentence with(Sentence parsed) {
    return new ConllUSentence(parsed, true, comments, ranges);
  }
}
