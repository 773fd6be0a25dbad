package org.dyad.proposition;

/**
 * What relative clauses leave out: whom a relative pronoun stands for, and where the gap is in a
 * clause without one ("the city they shelled", "the place he fled to").
 */
final class Relatives {

  private static final int NO_CLAUSE = 0;

  private final Tree tree;
  private final Words words;
  private final int[] antecedent;
  private final int[] subject;
  private final int[] object;
  private final int[] oblique;
  private final String[] preposition;
  private final boolean any;

  Relatives(Tree tree, Words words) {
    this.tree = tree;
    this.words = words;
    boolean found = false;
    for (int i = 1; i <= tree.size() && !found; i++) {
      found = tree.isJust(i, "acl:relcl");
    }
    any = found;
    int length = found ? tree.size() + 1 : NO_CLAUSE;
    antecedent = new int[length];
    subject = new int[length];
    object = new int[length];
    oblique = new int[length];
    preposition = new String[length];
    for (int i = 1; i <= tree.size() && found; i++) {
      if (tree.isJust(i, "acl:relcl")) {
        resolve(i);
      }
    }
  }

  private void resolve(int verb) {
    int noun = tree.head(verb);
    int pronoun = pronoun(verb, noun);
    if (pronoun != 0) {
      antecedent[pronoun] = noun;
      return;
    }
    int gap = gap(verb);
    int adverb = adverb(gap);
    if (adverb != 0) {
      oblique[gap] = noun;
      preposition[gap] = tree.hasLemma(adverb, "when") ? "time" : "in";
      return;
    }
    int stranded = stranded(gap);
    if (stranded != 0) {
      oblique[gap] = noun;
      preposition[gap] = tree.lemma(stranded);
    } else if (tree.child(gap, "nsubj") == 0 && (gap == verb || tree.isFinite(gap))) {
      subject[gap] = noun;
    } else if (words.is(Words.Kind.TIME_NOUN, tree.lemma(noun))) {
      oblique[gap] = noun;
      preposition[gap] = "time";
    } else if (tree.child(gap, "obj") == 0) {
      object[gap] = noun;
    }
  }

  /** The first relative pronoun of a clause that is not one of a clause inside it. */
  private int pronoun(int token, int noun) {
    for (int c = tree.first(token); c != 0; c = tree.next(c)) {
      if (tree.isJust(c, "acl:relcl") || tree.is(c, "conj")) {
        continue;
      }
      if (c > noun && isPronoun(c)) {
        return c;
      }
      int below = pronoun(c, noun);
      if (below != 0) {
        return below;
      }
    }
    return 0;
  }

  private boolean isPronoun(int token) {
    if (tree.is(token, "mark") || tree.is(token, "det")) {
      return false;
    }
    return switch (tree.xpos(token)) {
      case "WDT", "WP", "WP$" -> !tree.hasLemma(token, "what");
      default -> false;
    };
  }

  /** The innermost clause that can hold the gap: "the deal they want to sign". */
  private int gap(int verb) {
    int at = verb;
    while (tree.child(at, "obj") == 0) {
      int inner = tree.child(at, "xcomp");
      if (inner == 0) {
        inner = tree.child(at, "ccomp");
      }
      if (inner == 0 || !tree.isVerb(inner)) {
        break;
      }
      at = inner;
    }
    return at;
  }

  private int adverb(int verb) {
    for (int c = tree.first(verb); c != 0; c = tree.next(c)) {
      if (tree.isXpos(c, "WRB") && tree.is(c, "advmod")) {
        return c;
      }
    }
    return 0;
  }

  private int stranded(int verb) {
    for (int c = tree.first(verb); c != 0; c = tree.next(c)) {
      if (c > verb
          && (tree.isXpos(c, "IN") || tree.isXpos(c, "TO") || tree.isXpos(c, "RP"))
          && (tree.is(c, "obl") || tree.is(c, "advmod") || tree.is(c, "case"))
          && tree.first(c) == 0) {
        return c;
      }
    }
    return 0;
  }

  /** Whom a relative pronoun stands for, or 0 if the token is none. */
  int antecedent(int token) {
    return any ? antecedent[token] : 0;
  }

  /** The noun that is the subject of a verb whose relative clause names none, or 0. */
  int subject(int verb) {
    return any ? subject[verb] : 0;
  }

  /** The noun that is the object of a verb in a relative clause without pronoun, or 0. */
  int object(int verb) {
    return any ? object[verb] : 0;
  }

  /** The noun that stands under a preposition left behind, or 0. */
  int oblique(int verb) {
    return any ? oblique[verb] : 0;
  }

  /** The role of {@link #oblique}. */
  String preposition(int verb) {
    String role = any ? preposition[verb] : "";
    return role == null ? "" : role;
  }

  /**
   * The head words of a phrase: each conjunct on its own, and the noun that a relative pronoun
   * stands for instead of the pronoun.
   */
  Tokens heads(int token) {
    Tokens found = new Tokens();
    int noun = antecedent(token);
    if (noun == 0) {
      conjuncts(token, tree.size() + 1, found);
    } else {
      conjuncts(noun, token, found);
    }
    return found;
  }

  private void conjuncts(int token, int before, Tokens found) {
    int noun = found.has(token) ? 0 : antecedent(token);
    found.add(noun == 0 ? token : noun);
    for (int c = tree.first(token); c != 0 && c < before; c = tree.next(c)) {
      if (c > token && tree.is(c, "conj") && !isClause(c)) {
        conjuncts(c, before, found);
      }
    }
  }

  private boolean isClause(int token) {
    return tree.child(token, "nsubj") != 0
        || tree.child(token, "cop") != 0
        || (tree.isVerb(token) && !tree.isXpos(token, "VBG") && !tree.isXpos(token, "VBN"));
  }
}
