package org.dyad.proposition;

import java.util.ArrayList;
import java.util.List;
import org.dyad.proposition.Proposition.Kind;
import org.jspecify.annotations.Nullable;

/** One sentence on the way to its propositions: its tree, its predicates, its gaps. */
final class Workplace {

  private final Words words;
  private final Tree tree;
  private final Relatives relatives;
  private final Prepositions prepositions;
  private final Voices voices;
  private final @Nullable Predicate[] at;
  private final List<Predicate> predicates = new ArrayList<>();

  /**
   * @param next id of the first proposition that is made
   */
  Workplace(Tree tree, Words words, int next) {
    this.tree = tree;
    this.words = words;
    Repairs.apply(tree, words);
    relatives = new Relatives(tree, words);
    prepositions = new Prepositions(tree, words);
    voices = new Voices(tree, words);
    at = new Predicate[tree.size() + 1];
    Predicates finder = new Predicates(tree, words);
    int id = next;
    for (int i = 1; i <= tree.size(); i++) {
      Kind kind = finder.kind(i);
      if (kind != null) {
        Predicate predicate = new Predicate(id++, i, kind);
        at[i] = predicate;
        predicates.add(predicate);
      }
    }
  }

  Words words() {
    return words;
  }

  boolean is(Words.Kind kind, int token) {
    return words.is(kind, tree.lemma(token));
  }

  Tree tree() {
    return tree;
  }

  Relatives relatives() {
    return relatives;
  }

  Prepositions prepositions() {
    return prepositions;
  }

  boolean isPassive(int verb) {
    return voices.isPassive(verb);
  }

  List<Predicate> predicates() {
    return predicates;
  }

  /** The predicate whose head is this token, or null. */
  @Nullable Predicate at(int token) {
    return at[token];
  }
}
