package org.dyad.time.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fixed phrases with something of each, found by their first word, the longest one first. Immutable
 * once filled.
 */
final class Phrases<T> {

  /** A phrase found: one past its last piece, and what goes with it. */
  record Hit<T>(int next, T what) {}

  private record Phrase<T>(String[] words, T what) {}

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

  /**
   * @param phrase its pieces in lower case between spaces: {@code new year 's day}, {@code 9 / 11}
   */
  void add(String phrase, T what) {
    String[] words = phrase.split(" ");
    List<Phrase<T>> same = byFirst.computeIfAbsent(words[0], w -> new ArrayList<>());
    same.add(new Phrase<>(words, what));
    same.sort(Comparator.comparingInt((Phrase<T> p) -> -p.words.length));
  }

  Optional<Hit<T>> at(Pieces pieces, int i) {
    List<Phrase<T>> candidates = byFirst.getOrDefault(pieces.text(i), List.of());
    for (Phrase<T> phrase : candidates) {
      if (fits(phrase.words, pieces, i)) {
        return Optional.of(new Hit<>(i + phrase.words.length, phrase.what));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(String[] words, Pieces pieces, int i) {
    for (int k = 0; k < words.length; k++) {
      if (!pieces.is(i + k, words[k])) {
        return false;
      }
    }
    return true;
  }
}
