package org.dyad.proposition;

/** Puts right how names hang: on the title before them, on a verb, on the noun after them. */
final class NameRepairs {

  /** Hangs a word anew. */
  interface Hanger {
    void attach(int token, int head, String relation);
  }

  private final Tree tree;
  private final Hanger hanger;

  NameRepairs(Tree tree, Hanger hanger) {
    this.tree = tree;
    this.hanger = hanger;
  }

  /** "leader Ali Okoye and President Ana Lopez": the second is beside the whole of the first. */
  void conjunctOfName(int token, int head) {
    int name = head;
    while (name != 0 && tree.is(name, "flat")) {
      name = tree.head(name);
    }
    if (name != head && name != 0) {
      hanger.attach(token, name, "conj");
    }
  }

  /** "the envoy and Foreign Minister Zarif": a name after "and" and a title is another one. */
  void conjunctAfterTitle(int token, int head) {
    for (int i = head + 1; i < token; i++) {
      if (tree.is(i, "cc") && tree.hasLemma(i, "and") && isUnder(tree.head(i), token)) {
        hanger.attach(token, head, "conj");
        return;
      }
    }
  }

  /**
   * "between Chad and Sudanese leader Omar Deng", "blamed Chad and President Deng": a name after
   * "and" and a title goes with the noun before, beside which it hangs.
   */
  void conjunctBeside(int token, int head) {
    if (!tree.upos(token).equals("PROPN") || tree.child(token, "case") != 0) {
      return;
    }
    int and = 0;
    for (int i = token - 1; i > 0 && isUnder(tree.head(i), token) && and == 0; i--) {
      and = tree.is(i, "cc") ? i : 0;
    }
    if (and == 0) {
      return;
    }
    for (int before = and - 1; before > 0; before--) {
      if (tree.head(before) == head && before != head) {
        if (tree.isNoun(before) && tree.relation(before).equals(tree.relation(token))) {
          hanger.attach(token, before, "conj");
        }
        return;
      }
    }
  }

  /** "The court freed pastor Evan": a name after the verb does not explain its subject. */
  void objectAsName(int token, int head) {
    int verb = tree.head(head);
    if (!tree.isJust(head, "nsubj") || verb < head || verb > token || !tree.isVerb(verb)) {
      return;
    }
    for (int i = verb + 1; i < token; i++) {
      if (tree.head(i) != token && tree.head(tree.head(i)) != token) {
        return;
      }
    }
    if (tree.child(verb, "obj") == 0 && !tree.upos(verb + 1).equals("PUNCT")) {
      hanger.attach(token, verb, "obj");
    }
  }

  /** "the cabinet after the 2016 Uri attack": a name before a noun is no part of an earlier one. */
  void compoundOfNext(int token, int head) {
    if (head > token || token == tree.size() || !tree.upos(token + 1).equals("NOUN")) {
      return;
    }
    int noun = token + 1;
    while (noun < tree.size()
        && tree.is(noun, "compound")
        && tree.head(noun) > noun
        && tree.isNoun(tree.head(noun))) {
      noun = tree.head(noun);
    }
    for (int i = head + 1; i < token; i++) {
      if (tree.is(i, "case") && tree.head(noun) != token) {
        hanger.attach(token, noun, "compound");
        return;
      }
    }
  }

  private boolean isUnder(int below, int token) {
    return below == token || (tree.head(below) == token && below < token);
  }
}
