package org.dyad.proposition;

import org.dyad.proposition.Proposition.Kind;
import org.jspecify.annotations.Nullable;

/** Tells which words are predicates, and of what kind. */
final class Predicates {

  private final Tree tree;
  private final Words words;

  Predicates(Tree tree, Words words) {
    this.tree = tree;
    this.words = words;
  }

  /** What sort of predicate a word is, or null if it is none. */
  @Nullable Kind kind(int token) {
    String relation = tree.relation(token);
    switch (relation) {
      case "punct", "aux", "aux:pass", "cop", "case", "mark", "fixed", "cc", "det", "flat" -> {
        return null;
      }
      default -> {}
    }
    return switch (tree.upos(token)) {
      case "VERB" -> isFunction(token) ? null : Kind.VERB;
      case "AUX" -> Kind.VERB;
      case "NOUN" -> isInner(token) ? null : isVerbal(token) ? Kind.VERB : Kind.NOUN;
      case "PROPN" -> isProper(token) || isInner(token) ? null : Kind.NOUN;
      case "ADJ" -> isPredicative(token) ? Kind.ADJECTIVE : null;
      default -> null;
    };
  }

  /** A verb that only modifies inside a name or a compound. */
  private boolean isFunction(int token) {
    return tree.is(token, "compound")
        || tree.is(token, "goeswith")
        || tree.xpos(token).startsWith("NNP");
  }

  /** A word whose two tags disagree is a verb if it has a verb's arguments. */
  private boolean isVerbal(int token) {
    return tree.isVerb(token)
        && tree.child(token, "cop") == 0
        && tree.child(token, "det") == 0
        && (tree.child(token, "nsubj") != 0 || tree.child(token, "obj") != 0);
  }

  /** Names and days do not happen. */
  private boolean isProper(int token) {
    return tree.isNamed(token) || words.is(Words.Kind.TIME_NOUN, tree.lemma(token));
  }

  /** A noun that is part of a longer name or word, a title before a name, or only measures. */
  private boolean isInner(int token) {
    return tree.is(token, "compound")
        || tree.is(token, "flat")
        || tree.is(token, "goeswith")
        || tree.isJust(token, "nmod:desc")
        || tree.isJust(token, "obl:tmod")
        || tree.isJust(token, "nmod:tmod");
  }

  /** An adjective that says something of somebody, or has complements of its own. */
  private boolean isPredicative(int token) {
    int top = tree.firstConjunct(token);
    if (!tree.is(top, "amod") && !tree.is(top, "advmod") && !tree.is(top, "compound")) {
      return true;
    }
    for (int c = tree.first(token); c != 0; c = tree.next(c)) {
      if (tree.is(c, "obl")
          || tree.is(c, "nmod")
          || tree.is(c, "xcomp")
          || tree.is(c, "ccomp")
          || tree.isJust(c, "advcl")
          || tree.is(c, "nsubj")
          || tree.is(c, "cop")) {
        return true;
      }
    }
    return false;
  }
}
