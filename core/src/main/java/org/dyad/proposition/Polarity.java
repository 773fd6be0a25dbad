package org.dyad.proposition;

import org.dyad.proposition.Words.Kind;

/** Finds the word that negates a predicate. */
final class Polarity {

  private final Workplace work;
  private final Tree tree;

  Polarity(Workplace work) {
    this.work = work;
    this.tree = work.tree();
  }

  /**
   * The word that negates a predicate, or 0.
   *
   * @param helped the predicate whose helping words it uses: itself, or the first of its conjuncts
   */
  int cue(int token, int helped) {
    int own = own(token);
    if (own != 0) {
      return own;
    }
    if (!tree.is(token, "conj")) {
      return 0;
    }
    String conjunction = conjunction(token);
    if (conjunction.equals("but") || conjunction.equals("yet") || tree.child(token, "nsubj") != 0) {
      return 0;
    }
    boolean shares = helped != token || conjunction.equals("or") || conjunction.equals("nor");
    return shares ? cue(tree.head(token), tree.head(token)) : 0;
  }

  private String conjunction(int token) {
    int conjunction = tree.child(token, "cc");
    return conjunction == 0 ? "" : tree.lemma(conjunction);
  }

  private int own(int token) {
    for (int c = tree.first(token); c != 0; c = tree.next(c)) {
      switch (tree.relation(c)) {
        case "advmod", "cc", "cc:preconj", "aux", "advmod:neg" -> {
          if (isNegator(c)) {
            return c;
          }
        }
        case "det" -> {
          if (tree.hasLemma(c, "no") || tree.hasLemma(c, "neither")) {
            return c;
          }
        }
        case "mark", "case" -> {
          if (isDenyingMark(token, c)) {
            return c;
          }
        }
        case "obl" -> {
          if (isNever(c)) {
            return c;
          }
        }
        case "nsubj", "nsubj:pass", "obj" -> {
          int nobody = tree.is(c, "nsubj") && isNotOne(c) ? c : nobody(c);
          if (nobody != 0 && work.at(token) != null) {
            return nobody;
          }
        }
        default -> {}
      }
    }
    return yetTo(token);
  }

  /** "At no time", "on no account". */
  private boolean isNever(int phrase) {
    int no = tree.child(phrase, "det");
    return no != 0
        && tree.hasLemma(no, "no")
        && switch (tree.lemma(phrase)) {
          case "time", "point", "moment", "account", "circumstance", "way", "stage", "occasion" ->
              true;
          default -> false;
        };
  }

  /** "Not a single plane", but not "not only planes". */
  private boolean isNotOne(int noun) {
    for (int c = tree.first(noun); c != 0 && c < noun; c = tree.next(c)) {
      if (tree.is(c, "advmod") && tree.hasLemma(c, "not") && !isOnly(c + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Has yet to leave", "are yet to meet": the word that says not so far, or 0. */
  private int yetTo(int token) {
    int above = tree.head(token);
    if (!tree.is(token, "xcomp") || !(tree.hasLemma(above, "have") || tree.hasLemma(above, "be"))) {
      return 0;
    }
    for (int c = tree.first(above); c != 0 && c < token; c = tree.next(c)) {
      if (tree.is(c, "advmod") && tree.hasLemma(c, "yet")) {
        return c;
      }
    }
    return 0;
  }

  private boolean isNegator(int c) {
    String lemma = tree.lemma(c);
    if (lemma.equals("long") || lemma.equals("longer") || lemma.equals("far")) {
      return c > 1 && lemma.startsWith("long") && tree.hasLemma(c - 1, "no");
    }
    if (!work.words().is(Kind.NEGATOR, lemma)) {
      return false;
    }
    return c == tree.size() || !isOnly(c + 1);
  }

  /** "not only" denies nothing. */
  private boolean isOnly(int next) {
    return switch (tree.lemma(next)) {
      case "only", "just", "merely", "simply", "least" -> true;
      default -> false;
    };
  }

  /** "without attacking", "rather than attack", "far from attacking". */
  private boolean isDenyingMark(int token, int mark) {
    if (mark > token) {
      return false;
    }
    String lemma = tree.lemma(mark);
    int fixed = tree.child(mark, "fixed");
    return switch (lemma) {
      case "without" -> true;
      case "rather" -> fixed != 0 && tree.hasLemma(fixed, "than");
      case "instead" -> tree.isVerb(token);
      case "from" -> mark > 1 && tree.hasLemma(mark - 1, "far") && tree.isVerb(token);
      default -> false;
    };
  }

  /** "no talks", "nobody", "neither side", "neither Iran nor Iraq": the denying word, or 0. */
  private int nobody(int noun) {
    if (tree.upos(noun).equals("PRON") && work.is(Kind.NOBODY, noun)) {
      return noun;
    }
    for (int c = tree.first(noun); c != 0 && c < noun; c = tree.next(c)) {
      if ((tree.is(c, "det") || tree.is(c, "cc")) && work.is(Kind.NOBODY, c)) {
        return c;
      }
    }
    return 0;
  }
}
