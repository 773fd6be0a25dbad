package org.dyad.reading.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of a sentence that goes through the network in one go: all of it, but for sentences too
 * long for the encoder, which are cut after punctuation into as few stretches as fit.
 *
 * @param from first word, from 0
 * @param forms the words
 * @param ids word pieces with the markers around them
 * @param shapes a {@link WordShape} for each piece
 * @param first where each word's first piece is, after the opening marker's place, which is 0
 */
record Stretch(int from, List<String> forms, int[] ids, int[] shapes, int[] first) {

  /** Pieces that the encoder has positions for. */
  static final int LONGEST = 512;

  /** Only the first piece of a word is read, so that the tail of an address tells little. */
  private static final int LONGEST_WORD = 48;

  private static final String CLOSING = ".;:,!?)";

  int words() {
    return forms.size();
  }

  int length() {
    return ids.length;
  }

  /** Cuts one sentence. */
  static List<Stretch> of(List<String> forms, WordPiece vocabulary) {
    List<int[]> words = new ArrayList<>(forms.size());
    for (String form : forms) {
      int[] word = vocabulary.pieces(form);
      words.add(word.length > LONGEST_WORD ? Arrays.copyOf(word, LONGEST_WORD) : word);
    }
    List<Stretch> out = new ArrayList<>(1);
    int from = 0;
    while (from < forms.size()) {
      int to = from;
      int length = 2;
      while (to < forms.size() && length + words.get(to).length <= LONGEST) {
        length += words.get(to).length;
        to++;
      }
      if (to < forms.size()) {
        to = afterPunctuation(forms, from, to);
      }
      out.add(make(from, to, forms, words, vocabulary));
      from = to;
    }
    return out;
  }

  /** The last place after closing punctuation in the second half of a stretch, else its end. */
  private static int afterPunctuation(List<String> forms, int from, int to) {
    for (int i = to; i > from + (to - from) / 2; i--) {
      String form = forms.get(i - 1);
      if (form.length() == 1 && CLOSING.contains(form)) {
        return i;
      }
    }
    return to;
  }

  private static Stretch make(
      int from, int to, List<String> forms, List<int[]> words, WordPiece vocabulary) {
    int length = 2;
    for (int w = from; w < to; w++) {
      length += words.get(w).length;
    }
    int[] ids = new int[length];
    int[] shapes = new int[length];
    int[] first = new int[to - from];
    ids[0] = vocabulary.start();
    shapes[0] = WordShape.SPECIAL.ordinal();
    int at = 1;
    for (int w = from; w < to; w++) {
      first[w - from] = at;
      int shape = WordShape.of(forms.get(w)).ordinal();
      for (int id : words.get(w)) {
        ids[at] = id;
        shapes[at++] = shape;
      }
    }
    ids[at] = vocabulary.end();
    shapes[at] = WordShape.SPECIAL.ordinal();
    return new Stretch(from, forms.subList(from, to), ids, shapes, first);
  }
}
