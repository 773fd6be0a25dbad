package org.dyad.proposition;

import org.dyad.proposition.Words.Kind;

/** The arguments of event nouns: possessors, modifiers, phrases, and what a light verb lends. */
final class NounArguments {

  private final Workplace work;
  private final Tree tree;
  private final Relatives relatives;
  private final Prepositions prepositions;
  private final Subjects subjects;

  NounArguments(Workplace work, Subjects subjects) {
    this.work = work;
    this.tree = work.tree();
    this.relatives = work.relatives();
    this.prepositions = work.prepositions();
    this.subjects = subjects;
  }

  void fill(Predicate noun, Supports.Support support) {
    int head = noun.head();
    boolean lent = support.verb() != 0 && !support.agents().isEmpty();
    if (tree.child(head, "cop") != 0 || tree.child(head, "nsubj") != 0 || tree.is(head, "xcomp")) {
      String role = support.receiving() ? "patient" : "agent";
      noun.addAll(role, subjects.of(head), subjects.how(head));
    } else if (tree.is(head, "conj") && tree.child(tree.head(head), "cop") != 0) {
      noun.addAll("agent", subjects.of(head), "coordination");
    }
    boolean by = false;
    for (int c = tree.first(head); c != 0; c = tree.next(c)) {
      by |= tree.is(c, "nmod") && prepositions.of(c).equals("by");
    }
    for (int c = tree.first(head); c != 0; c = tree.next(c)) {
      dependent(noun, c, by, lent && !support.receiving());
    }
    shared(noun, head);
    if (tree.is(head, "nmod")) {
      beside(noun, head);
    }
    if (tree.is(head, "obj")) {
      after(noun, head);
    }
    if (!noun.has("agent")) {
      lowerAgent(noun, head, 2);
    }
    borrow(noun, support);
    if (!noun.has("agent")) {
      maker(noun, head);
    }
    behest(noun, head);
  }

  /** "Came at the invitation of the emir": the emir asks, and asks whoever came. */
  private void behest(Predicate noun, int head) {
    int verb = tree.head(head);
    if (!tree.is(head, "obl")
        || !work.is(Kind.BEHEST, head)
        || !prepositions.of(head).equals("at")) {
      return;
    }
    for (int c = tree.first(head); c != 0; c = tree.next(c)) {
      if (tree.is(c, "nmod") && prepositions.of(c).equals("of")) {
        noun.addAll("agent", relatives.heads(c), "of");
      }
    }
    if (noun.has("agent")) {
      noun.addAll("to", subjects.of(verb), "asked to");
    }
  }

  private void dependent(Predicate noun, int c, boolean by, boolean lent) {
    String relation = tree.relation(c);
    switch (relation) {
      case "nmod:poss" -> possessor(noun, c, by, lent);
      case "amod", "compound", "nummod" -> modifier(noun, c, lent);
      case "ccomp", "csubj", "xcomp" -> noun.add("content", c, relation);
      case "acl" -> {
        if (tree.child(c, "mark") != 0) {
          noun.add("content", c, relation);
          String preposition = Clauses.preposition(work, c);
          if (!preposition.isEmpty()) {
            noun.add(preposition, c, relation);
          }
        }
      }
      case "compound:prt" -> noun.add("particle", c, relation);
      default -> {
        if (tree.is(c, "nmod") || tree.is(c, "obl")) {
          phrase(noun, c);
        }
      }
    }
  }

  private void possessor(Predicate noun, int c, boolean by, boolean lent) {
    // "its attack" under a verb whose subject attacks says nothing more.
    if (lent && tree.isXpos(c, "PRP$")) {
      return;
    }
    boolean befalls =
        by || (work.is(Kind.BEFALLING, noun.head()) && isPerson(c) && !hasOf(noun.head()));
    noun.addAll(befalls ? "patient" : "agent", relatives.heads(c), "possessor");
  }

  private boolean isPerson(int token) {
    if (!tree.isNamed(token)) {
      return !tree.upos(token).equals("PROPN");
    }
    for (org.dyad.reading.EntityMention entity : tree.sentence().entities()) {
      if (entity.first() <= token && token <= entity.last()) {
        return entity.type().equals("PER");
      }
    }
    return false;
  }

  private boolean hasOf(int noun) {
    for (int c = tree.first(noun); c != 0; c = tree.next(c)) {
      if (tree.is(c, "nmod") && prepositions.of(c).equals("of")) {
        return true;
      }
    }
    return false;
  }

  private void modifier(Predicate noun, int c, boolean lent) {
    for (int at = c; at != 0; at = nextConjunct(c, at)) {
      noun.add("modifier", at, tree.relation(c));
      if (!lent && isActingModifier(work, at)) {
        noun.add("agent", at, "before the noun");
      }
    }
  }

  private int nextConjunct(int first, int last) {
    for (int c = tree.first(first); c != 0; c = tree.next(c)) {
      if (c > last && tree.is(c, "conj")) {
        return c;
      }
    }
    return 0;
  }

  /** Whether a word before a noun names who acts: "Turkish", "US", "police", "coalition". */
  static boolean isActingModifier(Workplace work, int c) {
    Tree tree = work.tree();
    if (tree.is(c, "amod")) {
      return tree.upos(c).equals("ADJ") && isOfSomebody(tree, c);
    }
    if (!tree.is(c, "compound") && !tree.is(c, "conj")) {
      return false;
    }
    if (tree.upos(c).equals("PROPN") || tree.isNamed(c) || work.is(Kind.ACTING, c)) {
      return true;
    }
    if (tree.upos(c).equals("ADJ")) {
      return isOfSomebody(tree, c);
    }
    for (int below = tree.first(c); below != 0; below = tree.next(below)) {
      if ((tree.is(below, "compound") || tree.is(below, "amod")) && isActingModifier(work, below)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an adjective is made from a name. Its capital says so, but not at the head of a
   * sentence or before another capital ("Prime Minister").
   */
  private static boolean isOfSomebody(Tree tree, int c) {
    boolean told = c > 1 && !tree.isCapital(tree.head(c));
    return tree.isCapital(c) && (told || isOfNation(tree, c));
  }

  /** Most adjectives of nations end alike. */
  private static boolean isOfNation(Tree tree, int c) {
    String word = tree.lemma(c);
    return tree.isNamed(c)
        || (word.endsWith("an") && !isCommon(word))
        || word.endsWith("ish")
        || word.endsWith("ese")
        || word.endsWith("i")
        || word.equals("french")
        || word.equals("dutch")
        || word.equals("greek")
        || word.equals("swiss")
        || word.equals("czech")
        || word.equals("thai")
        || word.equals("arab");
  }

  private static boolean isCommon(String word) {
    return switch (word) {
      case "humanitarian", "civilian", "human", "urban", "veteran", "sectarian", "clean" -> true;
      default -> false;
    };
  }

  private void phrase(Predicate noun, int c) {
    String role = prepositions.of(c);
    if (role.isEmpty()) {
      if (relatives.antecedent(c) == 0 && prepositions.isTime(c)) {
        noun.add("time", c, tree.relation(c));
      }
      return;
    }
    if (role.equals("by")) {
      noun.addAll("agent", relatives.heads(c), "by");
      return;
    }
    Tokens heads = relatives.heads(c);
    if (role.equals("of")) {
      noun.addAll("patient", heads, "of");
    }
    noun.addAll(role, heads, tree.relation(c));
    int inner = prepositions.inner(c, role);
    if (inner != 0) {
      noun.addAll(prepositions.phrase(c, role, inner), relatives.heads(inner), "phrase");
    }
  }

  /** "Russia's attacks and threats against Georgia": both are Russia's and against Georgia. */
  private void shared(Predicate noun, int head) {
    if (tree.is(head, "conj") && tree.isNoun(tree.head(head))) {
      int first = tree.head(head);
      boolean owned = noun.has("agent") || tree.child(head, "det") != 0;
      for (int c = tree.first(first); c != 0; c = tree.next(c)) {
        boolean before =
            c < first
                && (tree.isJust(c, "nmod:poss") || tree.is(c, "amod") || tree.is(c, "compound"));
        if (before && !owned && (tree.isJust(c, "nmod:poss") || isActingModifier(work, c))) {
          noun.addAll("agent", relatives.heads(c), "coordination");
        } else if (c > head && tree.isJust(c, "nmod")) {
          phrase(noun, c);
        }
      }
      return;
    }
    int last = 0;
    for (int c = tree.first(head); c != 0; c = tree.next(c)) {
      if (c > head && tree.is(c, "conj") && tree.isNoun(c)) {
        last = c;
      } else if (c > head && !tree.is(c, "punct") && !tree.is(c, "cc")) {
        return;
      }
    }
    if (last == 0 || tree.child(last, "nmod:poss") != 0) {
      return;
    }
    for (int c = tree.first(last); c != 0; c = tree.next(c)) {
      if (c > last && tree.isJust(c, "nmod")) {
        phrase(noun, c);
      }
    }
  }

  /** "a suspension of its cooperation with Eritrea": the phrase may hang on either noun. */
  private void beside(Predicate noun, int head) {
    int above = tree.head(head);
    if (!tree.isNoun(above) || work.at(above) == null) {
      return;
    }
    for (int c = tree.first(above); c != 0; c = tree.next(c)) {
      if (c < head || !tree.isJust(c, "nmod") || c == head) {
        continue;
      }
      switch (prepositions.of(c)) {
        case "with", "against", "on", "to", "between", "from", "for" -> {
          if (!noun.has(prepositions.of(c))) {
            noun.addAll(prepositions.of(c), relatives.heads(c), "beside");
          }
        }
        default -> {}
      }
    }
  }

  /** "saw strikes on the port": a phrase right after an object, hung on the verb. */
  private void after(Predicate noun, int head) {
    for (int c = tree.first(tree.head(head)); c != 0; c = tree.next(c)) {
      if (c < head || !tree.isJust(c, "obl") || tree.child(c, "case") != head + 1) {
        continue;
      }
      switch (prepositions.of(c)) {
        case "on", "against", "between" -> {
          if (!prepositions.isDate(c)) {
            noun.addAll(prepositions.of(c), relatives.heads(c), "after the noun");
          }
        }
        default -> {}
      }
    }
  }

  /** "the arrest of the editor by police": the by-phrase may hang on the inner noun. */
  private void lowerAgent(Predicate noun, int above, int depth) {
    for (int c = tree.first(above); c != 0 && depth > 0; c = tree.next(c)) {
      if (c > above && tree.isJust(c, "nmod")) {
        for (int d = tree.first(c); d != 0; d = tree.next(d)) {
          if (d > c && tree.is(d, "nmod") && prepositions.of(d).equals("by")) {
            noun.addAll("agent", relatives.heads(d), "by");
          }
        }
        lowerAgent(noun, c, depth - 1);
      }
    }
  }

  /** "the ceasefire declared by the army": who makes it known makes it. */
  private void maker(Predicate noun, int head) {
    for (int c = tree.first(head); c != 0; c = tree.next(c)) {
      if (!tree.is(c, "acl") || !work.is(Kind.CREATING, c)) {
        continue;
      }
      Predicate verb = work.at(c);
      for (int i = 0; verb != null && i < verb.arguments().size(); i++) {
        Argument argument = verb.arguments().get(i);
        if (argument.role().equals("agent") && argument.head() != head) {
          noun.add("agent", argument.head(), "maker");
        }
      }
    }
  }

  private void borrow(Predicate noun, Supports.Support support) {
    if (support.verb() == 0) {
      return;
    }
    noun.support(support.verb());
    String how = "light verb \"" + tree.lemma(support.verb()) + "\"";
    boolean owned = noun.has("agent");
    for (int i = 0; i < support.agents().size(); i++) {
      int agent = support.agents().get(i);
      if (support.receiving()) {
        noun.add("patient", agent, how);
      } else if (!owned || tree.is(noun.head(), "obj")) {
        noun.add("agent", agent, how);
      }
    }
    for (Argument argument : support.others()) {
      if (argument.head() != noun.head()) {
        noun.add(argument.role(), argument.head(), how);
      }
    }
  }
}
