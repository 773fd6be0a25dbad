package org.dyad.proposition;

import org.dyad.proposition.Words.Kind;

/** Tells adverbial clauses that complete their governor from those that stand beside it. */
final class Clauses {

  private Clauses() {}

  /** Whether an adverbial clause is the content: "ready to leave", "called on Iran to leave". */
  static boolean isContent(Workplace work, Predicate governor, int clause) {
    Tree tree = work.tree();
    if (tree.isXpos(clause, "VBG")) {
      // "Ruled out recognising them", "gave up shelling": right after a verb's particle.
      return clause == governor.head() + 2 && tree.is(clause - 1, "compound:prt");
    }
    if (!tree.isInfinitive(clause) || clause < governor.head()) {
      return false;
    }
    if (governor.kind() == Proposition.Kind.ADJECTIVE) {
      return true;
    }
    for (int c = tree.first(governor.head()); c != 0; c = tree.next(c)) {
      if (tree.is(c, "obl")
          && c < clause
          && !work.prepositions().isDate(c)
          && work.words()
              .is(
                  Kind.CONTROL_PHRASE,
                  tree.lemma(governor.head()) + " " + work.prepositions().of(c))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The preposition that governs an "-ing" clause and names its role ("of" in "accused Iran of
   * shelling"); empty if the clause stands beside its governor.
   */
  static String preposition(Workplace work, int clause) {
    Tree tree = work.tree();
    if (!tree.isXpos(clause, "VBG")) {
      return "";
    }
    String mark = mark(tree, clause);
    return mark.equals("to") || !isPreposition(mark) || work.words().is(Kind.BESIDE, mark)
        ? tree.isInfinitive(clause) && mark.equals("to") ? "to" : ""
        : mark;
  }

  private static boolean isPreposition(String mark) {
    return switch (mark) {
      case "of",
          "for",
          "from",
          "with",
          "in",
          "on",
          "about",
          "against",
          "at",
          "over",
          "into",
          "toward",
          "towards",
          "to" ->
          true;
      default -> false;
    };
  }

  /** The preposition that a passive leaves behind ("was called for"), or 0. */
  static int stranded(Tree tree, int verb) {
    for (int c = tree.first(verb); c != 0; c = tree.next(c)) {
      if (c > verb
          && tree.isXpos(c, "IN")
          && tree.first(c) == 0
          && (tree.is(c, "obl") || tree.is(c, "advmod") || tree.is(c, "case"))) {
        return c;
      }
      if (tree.isJust(c, "obl:agent")) {
        // "called for by Norway": the parser may give both to Norway.
        int first = tree.child(c, "case");
        int next = first + 1;
        if (first != 0
            && next <= tree.size()
            && !tree.hasLemma(first, "by")
            && tree.hasLemma(next, "by")) {
          return first;
        }
      }
    }
    return 0;
  }

  /** The subordinator of a clause in lower case, "to" only if there is no other; empty if none. */
  static String mark(Tree tree, int clause) {
    String mark = "";
    for (int c = tree.first(clause); c != 0; c = tree.next(c)) {
      boolean adverb = tree.is(c, "advmod") && tree.isXpos(c, "WRB");
      if (!tree.is(c, "mark") && !tree.is(c, "case") && !adverb) {
        continue;
      }
      String here = tree.lemma(c);
      for (int f = tree.first(c); f != 0; f = tree.next(f)) {
        if (tree.is(f, "fixed")) {
          here = here + " " + tree.lemma(f);
        }
      }
      if (mark.isEmpty() || mark.equals("to")) {
        mark = here;
      }
    }
    return mark;
  }
}
