package org.dyad.proposition;

/**
 * The helping words of a predicate, as token indices or 0.
 *
 * @param modal will, would, may and their like
 * @param have of a perfect
 * @param be of a passive, a progressive, or a copula
 * @param other do, get and what else helps
 * @param to the mark of an infinitive
 */
record Helpers(int modal, int have, int be, int other, int to) {

  static Helpers of(Tree tree, int token) {
    int modal = 0;
    int have = 0;
    int be = 0;
    int other = 0;
    int to = 0;
    for (int c = tree.first(token); c != 0; c = tree.next(c)) {
      if (tree.is(c, "mark")) {
        to = tree.hasLemma(c, "to") ? c : to;
      } else if (tree.is(c, "aux") || tree.is(c, "cop")) {
        if (tree.isXpos(c, "MD")) {
          modal = modal == 0 ? c : modal;
        } else if (tree.hasLemma(c, "have")) {
          have = c;
        } else if (tree.hasLemma(c, "be")) {
          // "has been", "is being": the first one is finite.
          be = be == 0 ? c : be;
        } else {
          other = c;
        }
      }
    }
    return new Helpers(modal, have, be, other, to);
  }

  boolean isEmpty() {
    return modal == 0 && have == 0 && be == 0 && other == 0;
  }
}
