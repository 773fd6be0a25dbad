package org.dyad.proposition;

import org.jspecify.annotations.Nullable;

/**
 * Who stands as the subject of a predicate, said or not: its own subject, or the one that
 * coordination, control, raising, a relative clause or a participle lends it. Of a passive verb
 * that is whom it is done to.
 */
final class Subjects {

  private final Workplace work;
  private final Tree tree;
  private final Relatives relatives;
  private final @Nullable Tokens[] found;
  private final String[] how;
  private final Control control;

  Subjects(Workplace work) {
    this.work = work;
    this.tree = work.tree();
    this.relatives = work.relatives();
    found = new Tokens[tree.size() + 1];
    how = new String[tree.size() + 1];
    control = new Control(work, this);
  }

  /** The subjects' head words; empty if the text does not say. */
  Tokens of(int token) {
    Tokens known = found[token];
    if (known == null) {
      // Odd trees must not send two predicates round in search of each other.
      found[token] = Tokens.NONE;
      known = find(token);
      found[token] = known;
    }
    return known;
  }

  /** How they were found, for people. Ask {@link #of} first. */
  String how(int token) {
    String words = how[token];
    return words == null ? "" : words;
  }

  private Tokens by(int token, Tokens tokens, String words) {
    how[token] = words;
    return tokens;
  }

  private Tokens find(int token) {
    int own = own(token);
    if (own != 0) {
      boolean relative = relatives.antecedent(own) != 0;
      Tokens all = new Tokens();
      if (own > 1 && tree.head(own - 1) == token && tree.is(own - 1, "nsubj")) {
        // A title and a name that the parser did not join: "Kenyan president William Ruto".
        all.addAll(relatives.heads(own - 1));
      }
      all.addAll(relatives.heads(own));
      return by(token, all, relative ? "relative clause" : tree.relation(own));
    }
    int noun = relatives.subject(token);
    if (noun != 0) {
      return by(token, relatives.heads(noun), "relative clause");
    }
    int head = tree.head(token);
    if (head == 0) {
      return Tokens.NONE;
    }
    String relation = tree.relation(token);
    int colon = relation.indexOf(':');
    String main = colon < 0 ? relation : relation.substring(0, colon);
    return switch (main) {
      case "conj" -> isPredicate(head) ? by(token, of(head), "coordination") : Tokens.NONE;
      case "xcomp", "ccomp" -> complement(token, head);
      case "advcl" -> by(token, control.adverbial(token, head), "adverbial clause");
      case "acl" -> relation.equals("acl:relcl") ? Tokens.NONE : ofNoun(token, head);
      case "amod" -> by(token, Tokens.of(head), "participle");
      case "parataxis", "dep" ->
          tree.isXpos(token, "VBG") ? by(token, of(head), "adverbial clause") : Tokens.NONE;
      case "obl", "obj" ->
          tree.isXpos(token, "VBG") ? by(token, of(head), "adverbial clause") : Tokens.NONE;
      default -> Tokens.NONE;
    };
  }

  private boolean isPredicate(int token) {
    return work.at(token) != null || tree.child(token, "nsubj") != 0;
  }

  /** The subject that is said; of several the last, as the first may be a dateline. */
  private int own(int token) {
    int outer = 0;
    int inner = 0;
    for (int c = tree.first(token); c != 0; c = tree.next(c)) {
      if (tree.is(c, "nsubj")) {
        if (tree.isJust(c, "nsubj:outer")) {
          outer = c;
        } else if (inner == 0 || c < token) {
          inner = c;
        }
      }
    }
    return inner == 0 ? outer : inner;
  }

  private Tokens complement(int token, int head) {
    if (tree.is(token, "ccomp") && tree.isFinite(token)) {
      return Tokens.NONE;
    }
    return by(token, control.complement(token, head), "control of \"" + tree.lemma(head) + "\"");
  }

  private Tokens ofNoun(int token, int noun) {
    boolean infinitive = tree.isInfinitive(token);
    if (!infinitive && tree.child(token, "mark") == 0 && tree.child(token, "case") == 0) {
      return by(token, relatives.heads(noun), "participle");
    }
    if (infinitive && (work.isPassive(token) || isOrdinal(noun))) {
      return by(token, relatives.heads(noun), "infinitive");
    }
    return by(token, control.ofNoun(noun), "control of \"" + tree.lemma(noun) + "\"");
  }

  /** "The first state to sign". */
  private boolean isOrdinal(int noun) {
    for (int c = tree.first(noun); c != 0 && c < noun; c = tree.next(c)) {
      switch (tree.lemma(c)) {
        case "first", "second", "third", "last", "latest", "only", "next" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
