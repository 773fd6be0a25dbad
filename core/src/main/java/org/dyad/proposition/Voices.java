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
    boolean passiveSubject = false;
    boolean activeSubject = false;
    boolean agent = false;
    boolean object = false;
    for (int c = tree.first(verb); c != 0; c = tree.next(c)) {
      switch (tree.relation(c)) {
        case "aux:pass" -> {
          return true;
        }
        case "nsubj:pass", "csubj:pass" -> passiveSubject = true;
        case "nsubj" -> activeSubject = true;
        case "aux" -> helped = true;
        case "obl:agent" -> agent |= !words.is(Words.Kind.TIME_NOUN, tree.lemma(c));
        case "obj" -> object = true;
        default -> {}
      }
    }
    if (agent && !helped && !object && (tree.isXpos(verb, "VBD") || tree.isXpos(verb, "VBN"))) {
      // The tagger often takes the participle of "the army led by him" for the past form.
      return true;
    }
    if (!helped && isHeadlinePassive(verb)) {
      return true;
    }
    if (passiveSubject) {
      return helped || !isWholeSentence() || !isClause(verb);
    }
    if (helped || activeSubject || !tree.isXpos(verb, "VBN")) {
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

  /** A headline leaves "was" out; a sentence with a full stop does not. */
  private boolean isWholeSentence() {
    int last = tree.size();
    while (last > 1 && tree.upos(last).equals("PUNCT") && !tree.form(last).equals(".")) {
      last--;
    }
    return tree.form(last).equals(".");
  }

  /** "Two soldiers killed in Mali": the tagger cannot tell the past form from the participle. */
  private boolean isHeadlinePassive(int verb) {
    return tree.isXpos(verb, "VBD")
        && (words.is(Words.Kind.TRANSITIVE, tree.lemma(verb)) || isDeadly(verb) || isShot(verb))
        && tree.child(verb, "obj") == 0
        && tree.child(verb, "nsubj") != 0
        && isClause(verb)
        && !isWholeSentence();
  }

  /**
   * "Guard shot dead": who shoots dead shoots somebody, so without an object it is done to them.
   */
  private boolean isDeadly(int verb) {
    for (int c = tree.first(verb); c != 0; c = tree.next(c)) {
      if (c > verb && tree.lemma(c).equals("dead")) {
        return true;
      }
    }
    return false;
  }

  /** "Officers shot in Oran"; not "officers shot at crowd". */
  private boolean isShot(int verb) {
    if (!tree.lemma(verb).equals("shoot")) {
      return false;
    }
    for (int c = tree.first(verb); c != 0; c = tree.next(c)) {
      int word = tree.is(c, "obl") ? tree.child(c, "case") : 0;
      if (word != 0 && tree.lemma(word).equals("at")) {
        return false;
      }
    }
    return true;
  }

  private boolean isClause(int verb) {
    return tree.is(verb, "root")
        || tree.is(verb, "ccomp")
        || tree.is(verb, "parataxis")
        || tree.is(verb, "advcl");
  }
}
