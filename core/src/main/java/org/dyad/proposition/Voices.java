package org.dyad.proposition;

import java.util.Set;

/** Tells passives from actives, participles included. */
final class Voices {

  /** Participles before a noun that say what it did, not what was done to it. */
  private static final Set<String> ACTIVE_PARTICIPLES =
      Set.of(
          "retire",
          "fall",
          "escape",
          "depart",
          "decease",
          "return",
          "resign",
          "rise",
          "grow",
          "increase",
          "fail",
          "collapse",
          "lapse",
          "expire",
          "vanish",
          "emerge",
          "age");

  private static final int UNKNOWN = 0;
  private static final int ACTIVE = 1;
  private static final int PASSIVE = 2;

  private final Tree tree;
  private final Words words;
  private final byte[] known;

  Voices(Tree tree, Words words) {
    this.tree = tree;
    this.words = words;
    known = new byte[tree.size() + 1];
  }

  boolean isPassive(int verb) {
    if (known[verb] == UNKNOWN) {
      known[verb] = (byte) (find(verb) ? PASSIVE : ACTIVE);
    }
    return known[verb] == PASSIVE;
  }

  private boolean find(int verb) {
    boolean helped = false;
    for (int c = tree.first(verb); c != 0; c = tree.next(c)) {
      switch (tree.relation(c)) {
        case "aux:pass", "nsubj:pass", "csubj:pass" -> {
          return true;
        }
        case "aux" -> helped = true;
        case "obl:agent" -> {
          if (tree.isXpos(verb, "VBN")) {
            return true;
          }
        }
        default -> {}
      }
    }
    if (helped || !tree.isXpos(verb, "VBN")) {
      return false;
    }
    int head = tree.head(verb);
    if (tree.is(verb, "conj") && tree.isVerb(head)) {
      return isPassive(head);
    }
    if (tree.child(verb, "obj") != 0 && !words.is(Words.Kind.GIVING, tree.lemma(verb))) {
      return false;
    }
    return !tree.is(verb, "amod") || !ACTIVE_PARTICIPLES.contains(tree.lemma(verb));
  }
}
