package org.dyad.proposition;

import org.dyad.proposition.Factuality.Modality;
import org.dyad.proposition.Factuality.Tense;
import org.dyad.proposition.Words.Kind;

/** What is claimed about predicates without a finite form, by the words that govern them. */
final class Inheritance {

  private static final Factuality UNSAID =
      new Factuality(false, Tense.NONE, Modality.ASSERTED, false, 0);

  private final Workplace work;
  private final Tree tree;
  private final Facts facts;

  Inheritance(Workplace work, Facts facts) {
    this.work = work;
    this.tree = work.tree();
    this.facts = facts;
  }

  Factuality of(Predicate predicate) {
    int token = predicate.head();
    if (!predicate.isVerb() && !tree.is(token, "xcomp")) {
      return UNSAID;
    }
    int top = tree.is(token, "conj") ? tree.firstConjunct(token) : token;
    String relation = tree.relation(top);
    int colon = relation.indexOf(':');
    int governor = tree.head(top);
    return switch (colon < 0 ? relation : relation.substring(0, colon)) {
      case "xcomp", "ccomp" -> complement(token, top, governor);
      case "advcl" -> adverbial(token, top, governor);
      case "acl" -> ofNoun(token, top, governor);
      case "amod" -> participle(token, governor);
      case "root" -> root(token);
      case "parataxis" -> tree.isXpos(token, "VBG") ? accompanying(governor) : root(token);
      default -> UNSAID;
    };
  }

  private Factuality complement(int token, int top, int governor) {
    Factuality outer = facts.of(governor);
    boolean perfect = Helpers.of(tree, token).have() != 0;
    boolean infinitive = tree.isInfinitive(token) || tree.isInfinitive(top);
    if (infinitive) {
      if (isObligation(governor)) {
        return obligation(governor, outer);
      }
      if (isAhead(governor)) {
        return new Factuality(
            outer.negated(), Tense.FUTURE, outer.modality(), outer.hedged(), outer.cue());
      }
      boolean hearsay =
          work.is(Kind.SEEMING, governor)
              || (work.is(Kind.HEARSAY, governor)
                  && tree.isVerb(governor)
                  && work.isPassive(governor));
      if (hearsay) {
        Tense tense = perfect ? Tense.PAST : outer.tense();
        return new Factuality(outer.negated(), tense, outer.modality(), true, outer.cue());
      }
    }
    if (work.is(Kind.FAILING, governor)) {
      return failing(governor, outer);
    }
    if (work.is(Kind.FACTUAL, governor)) {
      return outer;
    }
    return switch (tree.xpos(token)) {
      case "VBN" -> infinitive ? wished(governor) : outer;
      case "VBG" ->
          infinitive || work.is(Kind.WEIGHING, governor) ? wished(governor) : asGoverned(outer);
      default -> predicateOrWish(token, governor, outer, infinitive);
    };
  }

  /** "became president" holds as it stands; "wants to leave", "demanded he leave" does not. */
  private Factuality predicateOrWish(
      int token, int governor, Factuality outer, boolean infinitive) {
    return infinitive || tree.isVerb(token) ? wished(governor) : outer;
  }

  private boolean isObligation(int governor) {
    return switch (tree.lemma(governor)) {
      case "have", "need", "ought" -> tree.isVerb(governor);
      default -> false;
    };
  }

  /** "has to leave" is a demand; "had to leave" tells that somebody left. */
  private static Factuality obligation(int governor, Factuality outer) {
    if (outer.tense() == Tense.PAST && !outer.isHypothetical() && !outer.negated()) {
      return outer;
    }
    return new Factuality(
        outer.negated(), Tense.PRESENT, Modality.HYPOTHETICAL, outer.hedged(), governor);
  }

  private boolean isAhead(int governor) {
    if (!work.is(Kind.AHEAD, governor)) {
      return false;
    }
    return switch (tree.lemma(governor)) {
      case "expect" -> work.isPassive(governor);
      case "go" -> tree.isXpos(governor, "VBG");
      default -> true;
    };
  }

  private static Factuality failing(int governor, Factuality outer) {
    return new Factuality(
        !outer.negated(), outer.tense(), outer.modality(), outer.hedged(), governor);
  }

  private static Factuality wished(int governor) {
    return new Factuality(false, Tense.NONE, Modality.HYPOTHETICAL, false, governor);
  }

  private static Factuality asGoverned(Factuality outer) {
    return new Factuality(false, outer.tense(), Modality.ASSERTED, outer.hedged(), 0);
  }

  private Factuality adverbial(int token, int top, int governor) {
    Predicate above = work.at(governor);
    if (above == null) {
      return UNSAID;
    }
    if (Clauses.isContent(work, above, top)) {
      return complement(token, top, governor);
    }
    if (!Clauses.preposition(work, top).isEmpty()) {
      return UNSAID;
    }
    return accompanying(governor);
  }

  /** What happens with another act happens when that does, and as surely. */
  private Factuality accompanying(int governor) {
    Factuality outer = facts.of(governor);
    return new Factuality(
        false,
        outer.tense(),
        outer.modality(),
        outer.hedged(),
        outer.isHypothetical() ? outer.cue() : 0);
  }

  private Factuality ofNoun(int token, int top, int noun) {
    if (tree.isInfinitive(top)) {
      if (work.is(Kind.FAILING, noun)) {
        return new Factuality(true, Tense.NONE, Modality.ASSERTED, false, noun);
      }
      if (work.isPassive(token)) {
        return new Factuality(false, Tense.FUTURE, Modality.ASSERTED, false, 0);
      }
      return wished(noun);
    }
    if (tree.child(top, "mark") != 0 || tree.child(top, "case") != 0) {
      return tree.isXpos(token, "VB") ? wished(noun) : UNSAID;
    }
    return participle(token, noun);
  }

  private Factuality participle(int token, int noun) {
    if (tree.isXpos(token, "VBN")) {
      return new Factuality(false, Tense.PAST, Modality.ASSERTED, false, 0);
    }
    int governor = tree.head(noun);
    while (governor != 0 && (work.at(governor) == null || tree.isNoun(governor))) {
      governor = tree.head(governor);
    }
    return governor == 0
        ? UNSAID
        : new Factuality(false, facts.of(governor).tense(), Modality.ASSERTED, false, 0);
  }

  private Factuality root(int token) {
    boolean subject = tree.child(token, "nsubj") != 0;
    if (tree.isInfinitive(token)) {
      return subject ? new Factuality(false, Tense.FUTURE, Modality.ASSERTED, false, 0) : UNSAID;
    }
    return switch (tree.xpos(token)) {
      case "VBN" -> new Factuality(false, Tense.PAST, Modality.ASSERTED, false, 0);
      case "VBG" -> new Factuality(false, Tense.PRESENT, Modality.ASSERTED, false, 0);
      case "VB" ->
          subject
              ? UNSAID
              : new Factuality(false, Tense.PRESENT, Modality.IMPERATIVE, false, token);
      default -> UNSAID;
    };
  }
}
