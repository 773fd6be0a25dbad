package org.dyad.proposition;

/** The arguments of verbs and adjectives: passives turned, shared and missing ones supplied. */
final class VerbArguments {

  private final Workplace work;
  private final Tree tree;
  private final Relatives relatives;
  private final Prepositions prepositions;
  private final Subjects subjects;

  VerbArguments(Workplace work, Subjects subjects) {
    this.work = work;
    this.tree = work.tree();
    this.relatives = work.relatives();
    this.prepositions = work.prepositions();
    this.subjects = subjects;
  }

  void fill(Predicate predicate) {
    int verb = predicate.head();
    boolean passive = work.isPassive(verb);
    boolean object = tree.child(verb, "obj") != 0;
    Tokens subject = subjects.of(verb);
    String subjectRole = passive ? (object ? "iobj" : "patient") : "agent";
    predicate.addAll(subjectRole, subject, subjects.how(verb));
    for (int c = tree.first(verb); c != 0; c = tree.next(c)) {
      dependent(predicate, c, passive);
    }
    gaps(predicate, verb);
    if (!passive) {
      between(predicate, subject);
    }
    if (predicate.isVerb()) {
      if (passive) {
        stranded(predicate, verb, subject);
        if (!predicate.has("agent")) {
          lowerAgent(predicate, verb);
        }
      } else {
        shared(predicate, verb);
        if (!object) {
          addressee(predicate, verb);
        }
        if (tree.isXpos(verb, "VBG") && !predicate.has("agent")) {
          // "Fighting between Hamas and Israel went on."
          predicate.addAll("agent", under(predicate, "between"), "between");
        }
      }
      phrasesUnderObject(predicate, verb);
    }
  }

  private void dependent(Predicate predicate, int c, boolean passive) {
    String relation = tree.relation(c);
    int colon = relation.indexOf(':');
    switch (colon < 0 ? relation : relation.substring(0, colon)) {
      case "obj" -> predicate.addAll("patient", relatives.heads(c), "obj");
      case "iobj" -> predicate.addAll("iobj", relatives.heads(c), "iobj");
      case "obl", "nmod" -> oblique(predicate, c, passive);
      case "xcomp" -> {
        if (tree.upos(c).equals("NOUN") && tree.child(c, "case") != 0) {
          // "took Hungary to court"
          oblique(predicate, c, passive);
        } else {
          clauses(predicate, "content", c);
        }
      }
      case "ccomp", "csubj" -> clauses(predicate, "content", c);
      case "advcl" -> adverbial(predicate, c);
      case "compound" -> compound(predicate, c);
      case "advmod" -> {
        if (tree.upos(c).equals("ADP") && tree.first(c) == 0) {
          predicate.add("particle", c, "advmod");
        }
      }
      default -> {}
    }
  }

  private void compound(Predicate predicate, int c) {
    if (tree.isJust(c, "compound:prt")) {
      predicate.add("particle", c, "compound:prt");
    } else if (tree.isXpos(predicate.head(), "VBN")) {
      // "US-led": who leads stands before the participle.
      predicate.addAll("agent", relatives.heads(c), "compound");
    }
  }

  private void oblique(Predicate predicate, int c, boolean passive) {
    String role = prepositions.of(c);
    if (role.isEmpty()) {
      if (relatives.antecedent(c) == 0 && prepositions.isTime(c)) {
        predicate.add("time", c, tree.relation(c));
      } else if (c < predicate.head() && tree.is(predicate.head(), "amod")) {
        predicate.addAll("agent", relatives.heads(c), tree.relation(c));
      }
      return;
    }
    if (role.equals("by") && passive && !prepositions.isTime(c)) {
      predicate.addAll("agent", relatives.heads(c), "passive by");
      return;
    }
    predicate.addAll(role, relatives.heads(c), tree.relation(c));
    int inner = prepositions.inner(c, role);
    if (inner != 0) {
      predicate.addAll(prepositions.phrase(c, role, inner), relatives.heads(inner), "phrase");
    }
  }

  private void clauses(Predicate predicate, String role, int clause) {
    predicate.add(role, clause, tree.relation(clause));
    for (int c = tree.first(clause); c != 0; c = tree.next(c)) {
      if (tree.is(c, "conj") && work.at(c) != null) {
        predicate.add(role, c, "coordination");
      }
    }
  }

  /** "accused Iran of shelling": a clause under a preposition; "ready to leave": a content. */
  private void adverbial(Predicate predicate, int clause) {
    if (Clauses.isContent(work, predicate, clause)) {
      clauses(predicate, "content", clause);
      return;
    }
    String preposition = Clauses.preposition(work, clause);
    if (!preposition.isEmpty()) {
      clauses(predicate, preposition, clause);
    }
  }

  private void gaps(Predicate predicate, int verb) {
    int object = relatives.object(verb);
    if (object != 0) {
      predicate.addAll("patient", relatives.heads(object), "relative clause");
    }
    int oblique = relatives.oblique(verb);
    if (oblique != 0) {
      predicate.addAll(relatives.preposition(verb), relatives.heads(oblique), "relative clause");
    }
  }

  /** Objects and phrases that conjuncts share: "attacked and burned the village in Mali". */
  private void shared(Predicate predicate, int verb) {
    int head = tree.head(verb);
    if (tree.is(verb, "conj") && tree.isVerb(head)) {
      for (int c = tree.first(head); c != 0; c = tree.next(c)) {
        if (c > verb && !predicate.has("patient") && tree.isJust(c, "obj")) {
          predicate.addAll("patient", relatives.heads(c), "coordination");
        } else if (c > verb && tree.isJust(c, "obl")) {
          oblique(predicate, c, false);
        }
      }
    }
    int first = tree.is(verb, "conj") ? tree.head(verb) : verb;
    if (predicate.has("patient") || predicate.has("content")) {
      return;
    }
    for (int c = tree.first(verb); first != verb && c != 0; c = tree.next(c)) {
      if (c > verb && !tree.is(c, "punct")) {
        return;
      }
    }
    for (int c = tree.first(first); c != 0; c = tree.next(c)) {
      if (c > verb && tree.is(c, "conj")) {
        int object = tree.child(c, "obj");
        if (object != 0 && object > c && isClose(verb, c) && !work.isPassive(c)) {
          predicate.addAll("patient", relatives.heads(object), "coordination");
          return;
        }
      } else if (c > verb && !tree.is(c, "punct")) {
        return;
      }
    }
  }

  /** Whether only commas, conjunctions and other conjuncts stand between two verbs. */
  private boolean isClose(int verb, int conjunct) {
    for (int i = verb + 1; i < conjunct; i++) {
      if (!tree.is(i, "punct") && !tree.is(i, "cc") && !tree.is(i, "conj") && !tree.is(i, "aux")) {
        return false;
      }
    }
    return true;
  }

  /** "The summit between Chad and Niger agreed ...": those who meet act. */
  private void between(Predicate predicate, Tokens subject) {
    for (int i = 0; i < subject.size(); i++) {
      int noun = subject.get(i);
      for (int c = tree.first(noun); c != 0; c = tree.next(c)) {
        if (tree.is(c, "nmod") && prepositions.of(c).equals("between")) {
          predicate.addAll("agent", relatives.heads(c), "between");
        }
      }
    }
  }

  private static Tokens under(Predicate predicate, String role) {
    Tokens found = new Tokens();
    for (Argument argument : predicate.arguments()) {
      if (argument.role().equals(role)) {
        found.add(argument.head());
      }
    }
    return found;
  }

  /** An indirect object without a direct one is whom it is done to: "accused Iran of shelling". */
  private void addressee(Predicate predicate, int verb) {
    int addressee = tree.child(verb, "iobj");
    if (addressee != 0) {
      predicate.addAll("patient", relatives.heads(addressee), "iobj");
    }
  }

  /** "A truce was called for": the subject stands under the preposition left behind. */
  private void stranded(Predicate predicate, int verb, Tokens subject) {
    int preposition = Clauses.stranded(tree, verb);
    if (preposition != 0) {
      predicate.addAll(tree.lemma(preposition), subject, "passive");
    }
  }

  /**
   * The by-phrase that the parser hangs too low: "were ordered to leave by police", "was sent to
   * Yemen by Oman".
   */
  private void lowerAgent(Predicate predicate, int verb) {
    for (int c = tree.first(verb); c != 0; c = tree.next(c)) {
      boolean clause = tree.is(c, "xcomp") && tree.isVerb(c) && !work.isPassive(c);
      boolean name = tree.is(c, "obl") && tree.upos(c).equals("PROPN");
      for (int d = clause || name ? tree.first(c) : 0; d != 0; d = tree.next(d)) {
        if ((tree.is(d, "obl") || tree.is(d, "nmod"))
            && d > c
            && prepositions.of(d).equals("by")
            && !prepositions.isTime(d)) {
          predicate.addAll("agent", relatives.heads(d), "passive by");
        }
      }
    }
  }

  /** "imposed sanctions on Iran": whichever of the two the parser hangs the phrase on. */
  private void phrasesUnderObject(Predicate predicate, int verb) {
    for (int o = tree.first(verb); o != 0; o = tree.next(o)) {
      if (tree.isJust(o, "obj") || tree.isJust(o, "nsubj:pass")) {
        phrasesUnder(predicate, o, 0);
      }
    }
  }

  private void phrasesUnder(Predicate predicate, int noun, int depth) {
    for (int c = tree.first(noun); c != 0; c = tree.next(c)) {
      if (c < noun || !tree.isJust(c, "nmod")) {
        continue;
      }
      String role = prepositions.of(c);
      if (isShared(role, depth) && !predicate.has(role)) {
        predicate.addAll(role, relatives.heads(c), "under the object");
      }
      if (depth < 2) {
        phrasesUnder(predicate, c, depth + 1);
      }
    }
  }

  /** Whether a phrase under the object may be the verb's; deeper ones only if they tell a goal. */
  private static boolean isShared(String role, int depth) {
    return switch (role) {
      case "on", "against", "to", "from" -> true;
      case "with",
          "for",
          "in",
          "at",
          "into",
          "over",
          "about",
          "toward",
          "towards",
          "near",
          "between",
          "among" ->
          depth == 0;
      default -> false;
    };
  }
}
