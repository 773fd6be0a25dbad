package org.dyad.proposition;

import org.dyad.proposition.Words.Kind;

/** Who acts in a clause that names no subject, as the word that governs it has it. */
final class Control {

  private final Workplace work;
  private final Tree tree;
  private final Relatives relatives;
  private final Subjects subjects;

  Control(Workplace work, Subjects subjects) {
    this.work = work;
    this.tree = work.tree();
    this.relatives = work.relatives();
    this.subjects = subjects;
  }

  /**
   * Of a clause that completes a verb or an adjective: "urged Iran to leave", "agreed to leave".
   */
  Tokens complement(int clause, int governor) {
    if (tree.isVerb(governor) && !work.isPassive(governor)) {
      Tokens addressed = addressed(governor);
      if (!addressed.isEmpty()) {
        return addressed;
      }
      if (!work.is(Kind.CONTROL_SUBJECT, governor)) {
        Tokens objects = objects(governor, clause);
        if (!objects.isEmpty()) {
          return objects;
        }
      }
    }
    return subjects.of(governor);
  }

  /** Of a clause beside: "accused Iran of shelling", "left, saying", "called on Iran to leave". */
  Tokens adverbial(int clause, int governor) {
    if (tree.isVerb(governor) && !work.isPassive(governor)) {
      if (tree.isXpos(clause, "VBG")) {
        switch (mark(clause)) {
          case "of", "for", "from", "with", "into" -> {
            Tokens objects = objects(governor, clause);
            if (!objects.isEmpty()) {
              return objects;
            }
          }
          default -> {}
        }
      } else if (tree.isInfinitive(clause)) {
        Tokens addressed = addressed(governor);
        if (!addressed.isEmpty()) {
          return addressed;
        }
      }
    }
    return subjects.of(governor);
  }

  private String mark(int clause) {
    for (int c = tree.first(clause); c != 0 && c < clause; c = tree.next(c)) {
      if (tree.is(c, "mark") || tree.is(c, "case")) {
        return tree.lemma(c);
      }
    }
    return "";
  }

  /** Those that "call on", "appeal to" and their like speak to. */
  private Tokens addressed(int governor) {
    for (int c = tree.first(governor); c != 0; c = tree.next(c)) {
      if (tree.is(c, "obl")
          && !work.prepositions().isDate(c)
          && work.words()
              .is(Kind.CONTROL_PHRASE, tree.lemma(governor) + " " + work.prepositions().of(c))) {
        return relatives.heads(c);
      }
    }
    return Tokens.NONE;
  }

  private Tokens objects(int governor, int clause) {
    Tokens found = Tokens.NONE;
    for (int c = tree.first(governor); c != 0; c = tree.next(c)) {
      if (c != clause && tree.is(c, "iobj")) {
        return relatives.heads(c);
      }
      if (c != clause && tree.is(c, "obj")) {
        found = relatives.heads(c);
      }
    }
    int noun = relatives.object(governor);
    return found.isEmpty() && noun != 0 ? relatives.heads(noun) : found;
  }

  /** Of a clause under a noun: "Iran's plan to leave", "dropped a plan to leave". */
  Tokens ofNoun(int noun) {
    boolean asking = work.is(Kind.ASKING_NOUN, noun);
    if (asking || work.is(Kind.DIRECTIVE_NOUN, noun)) {
      Tokens told = told(noun);
      if (asking || !told.isEmpty()) {
        return told;
      }
    }
    Tokens owners = owners(noun);
    return owners.isEmpty() ? actors(noun) : owners;
  }

  private Tokens told(int noun) {
    for (int c = tree.first(noun); c != 0; c = tree.next(c)) {
      if (tree.isJust(c, "nmod") || tree.isJust(c, "obl")) {
        switch (work.prepositions().of(c)) {
          case "to", "on", "upon", "for", "from" -> {
            return relatives.heads(c);
          }
          default -> {}
        }
      }
    }
    return Tokens.NONE;
  }

  private Tokens owners(int noun) {
    Tokens found = new Tokens();
    for (int c = tree.first(noun); c != 0; c = tree.next(c)) {
      if (tree.isJust(c, "nmod:poss")
          || (tree.is(c, "nmod") && work.prepositions().of(c).equals("by"))) {
        found.addAll(relatives.heads(c));
      }
    }
    for (int c = tree.first(noun); c != 0 && c < noun && found.isEmpty(); c = tree.next(c)) {
      if (NounArguments.isActingModifier(work, c)) {
        found.add(c);
      }
    }
    return found;
  }

  /** Who does what the noun is part of. */
  private Tokens actors(int noun) {
    int top = tree.firstConjunct(noun);
    int governor = tree.head(top);
    while (governor != 0 && work.at(governor) == null) {
      governor = tree.head(governor);
    }
    if (governor == 0) {
      return Tokens.NONE;
    }
    if (work.is(Kind.OTHERS_DEED, governor)) {
      return Tokens.NONE;
    }
    if (tree.isNoun(governor)) {
      Tokens owners = owners(governor);
      return owners.isEmpty() ? actors(governor) : owners;
    }
    if (work.isPassive(governor)) {
      int agent = tree.child(governor, "obl:agent");
      return agent == 0 ? Tokens.NONE : relatives.heads(agent);
    }
    return tree.is(top, "nsubj") ? Tokens.NONE : subjects.of(governor);
  }
}
