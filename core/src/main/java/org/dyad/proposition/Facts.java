package org.dyad.proposition;

import org.dyad.proposition.Factuality.Modality;
import org.dyad.proposition.Factuality.Tense;
import org.dyad.proposition.Words.Kind;
import org.jspecify.annotations.Nullable;

/** What the words claim about each predicate: polarity, tense, modality, hedge. */
final class Facts {

  private static final Factuality UNSAID =
      new Factuality(false, Tense.NONE, Modality.ASSERTED, false, 0);

  private final Workplace work;
  private final Tree tree;
  private final Outers outers;
  private final Polarity polarity;
  private final Inheritance inheritance;
  private final @Nullable Factuality[] known;
  private final boolean question;

  Facts(Workplace work, Outers outers) {
    this.work = work;
    this.tree = work.tree();
    this.outers = outers;
    polarity = new Polarity(work);
    inheritance = new Inheritance(work, this);
    known = new Factuality[tree.size() + 1];
    question = isQuestion();
  }

  Factuality of(Predicate predicate) {
    return of(predicate.head());
  }

  Factuality of(int token) {
    Factuality found = known[token];
    if (found == null) {
      // Odd trees must not send two predicates round in search of each other.
      known[token] = UNSAID;
      Predicate predicate = work.at(token);
      found = predicate == null ? UNSAID : find(predicate);
      known[token] = found;
    }
    return found;
  }

  private Factuality find(Predicate predicate) {
    int token = predicate.head();
    Factuality found;
    if (predicate.support() != 0 && work.at(predicate.support()) != null) {
      found = of(predicate.support());
    } else {
      int helped = helped(token);
      Helpers helpers = Helpers.of(tree, helped);
      found = finite(token, helped, helpers);
      if (found == null) {
        found = inheritance.of(predicate);
      }
      int negation = polarity.cue(token, helped);
      if (negation != 0) {
        found = negated(found, negation);
      }
      found = conditional(predicate, found);
    }
    if (predicate.kind() == Proposition.Kind.NOUN) {
      found = modified(token, found);
    }
    return hedged(token, found);
  }

  /** The conjunct whose helping words a predicate uses: "did not attack or arrest". */
  private int helped(int token) {
    int at = token;
    while (tree.is(at, "conj")
        && !tree.isFinite(at)
        && tree.child(at, "nsubj") == 0
        && Helpers.of(tree, at).isEmpty()
        && work.at(tree.head(at)) != null
        && (tree.isVerb(at) || tree.isVerb(tree.head(at)) == tree.isVerb(at))
        && !tree.isInfinitive(at)) {
      at = tree.head(at);
    }
    return at;
  }

  /** What a finite form says; null of any other. */
  private @Nullable Factuality finite(int token, int helped, Helpers helpers) {
    if (helpers.modal() != 0) {
      return modal(token, helped, helpers);
    }
    if (helpers.have() != 0 && !isBare(helpers.have())) {
      return plain(Tense.PAST);
    }
    if (helpers.be() != 0 && !isBare(helpers.be())) {
      boolean past = tree.isXpos(helpers.be(), "VBD");
      if (helpers.to() != 0) {
        return plain(Tense.FUTURE);
      }
      return plain(past ? Tense.PAST : Tense.PRESENT);
    }
    if (helpers.other() != 0 && !isBare(helpers.other())) {
      return plain(tree.isXpos(helpers.other(), "VBD") ? Tense.PAST : Tense.PRESENT);
    }
    return switch (tree.xpos(token)) {
      case "VBD" -> plain(Tense.PAST);
      case "VBZ", "VBP" -> plain(Tense.PRESENT);
      default -> null;
    };
  }

  private boolean isBare(int helper) {
    return switch (tree.xpos(helper)) {
      case "VBD", "VBZ", "VBP" -> false;
      default -> true;
    };
  }

  private Factuality modal(int token, int helped, Helpers helpers) {
    int modal = helpers.modal();
    boolean perfect = helpers.have() != 0;
    String form = lower(tree.form(modal));
    switch (form) {
      case "will", "shall", "'ll", "’ll", "wo", "sha", "ll" -> {
        return plain(Tense.FUTURE);
      }
      case "would", "'d", "’d" -> {
        if (!perfect && isReported(token)) {
          return plain(Tense.FUTURE);
        }
        return possible(perfect ? Tense.PAST : Tense.FUTURE, modal);
      }
      case "could" -> {
        // "could not agree" tells what did not happen.
        if (!perfect && polarity.cue(token, helped) != 0) {
          return plain(Tense.PAST);
        }
      }
      default -> {}
    }
    return possible(perfect ? Tense.PAST : Tense.PRESENT, modal);
  }

  /** "said it would leave": a "will" told in the past. */
  private boolean isReported(int token) {
    int top = tree.firstConjunct(token);
    int speech = outers.speaker(top);
    if (speech == 0 && (tree.is(top, "ccomp") || tree.is(top, "xcomp"))) {
      speech = tree.head(top);
    }
    return speech != 0
        && work.is(Kind.SAYING, speech)
        && (tree.isXpos(speech, "VBD") || of(speech).tense() == Tense.PAST);
  }

  private static Factuality plain(Tense tense) {
    return new Factuality(false, tense, Modality.ASSERTED, false, 0);
  }

  private static Factuality possible(Tense tense, int cue) {
    return new Factuality(false, tense, Modality.HYPOTHETICAL, false, cue);
  }

  private static Factuality negated(Factuality from, int cue) {
    return new Factuality(
        true,
        from.tense(),
        from.modality(),
        from.hedged(),
        from.isHypothetical() ? from.cue() : cue);
  }

  private Factuality conditional(Predicate predicate, Factuality from) {
    int token = predicate.head();
    int cue = condition(token, tree.is(token, "advcl"));
    if (cue == 0 && !isPastSpeech(token, from)) {
      for (int c = tree.first(token); c != 0 && cue == 0; c = tree.next(c)) {
        cue = tree.isJust(c, "advcl") ? condition(c, true) : 0;
      }
    }
    if (cue != 0 && from.modality() != Modality.HYPOTHETICAL) {
      return new Factuality(from.negated(), from.tense(), Modality.CONDITIONAL, from.hedged(), cue);
    }
    if (question && tree.firstConjunct(token) == tree.first(0) && !asksWhy(token)) {
      return new Factuality(
          from.negated(), from.tense(), Modality.QUESTION, from.hedged(), from.cue());
    }
    int whether = predicate.isVerb() && tree.is(token, "ccomp") ? whether(token) : 0;
    return whether == 0
        ? from
        : new Factuality(
            from.negated(), from.tense(), Modality.HYPOTHETICAL, from.hedged(), whether);
  }

  private boolean isPastSpeech(int token, Factuality from) {
    return from.tense() == Tense.PAST && !from.isHypothetical() && work.is(Kind.SAYING, token);
  }

  /** What makes a clause a condition: "if" but not "even if", "in case", "had it left"; or 0. */
  private int condition(int clause, boolean adverbial) {
    if (!adverbial) {
      return 0;
    }
    int subject = 0;
    boolean marked = false;
    int inverted = 0;
    for (int c = tree.first(clause); c != 0; c = tree.next(c)) {
      if (tree.is(c, "mark")) {
        marked = true;
        if (isCondition(clause, c)) {
          return c;
        }
      } else if (tree.is(c, "nsubj") && subject == 0) {
        subject = c;
      } else if (tree.is(c, "aux") && subject == 0 && c < clause && isInverted(c)) {
        inverted = c;
      }
    }
    return marked || subject < inverted ? 0 : inverted;
  }

  private boolean isCondition(int clause, int mark) {
    boolean afterAs = mark > 1 && tree.hasLemma(mark - 1, "as");
    if (tree.hasLemma(mark, "though") || (tree.hasLemma(mark, "if") && afterAs)) {
      // "As if it had left": it had not.
      return afterAs;
    }
    if (work.is(Kind.CONDITION, mark)) {
      return mark == 1 || !tree.hasLemma(mark - 1, "even");
    }
    int fixed = tree.child(mark, "fixed");
    if (tree.hasLemma(mark, "in")) {
      return fixed != 0 && tree.hasLemma(fixed, "case");
    }
    return tree.hasLemma(mark, "as")
        && (tree.hasLemma(tree.head(clause), "long")
            || (fixed != 0 && tree.hasLemma(fixed, "long")));
  }

  /** "Had it left", "were it to leave", "should it leave". */
  private boolean isInverted(int aux) {
    return switch (lower(tree.form(aux))) {
      case "had", "were", "should" -> true;
      default -> false;
    };
  }

  private int whether(int clause) {
    for (int c = tree.first(clause); c != 0; c = tree.next(c)) {
      if (tree.is(c, "mark") && (tree.hasLemma(c, "whether") || tree.hasLemma(c, "if"))) {
        return c;
      }
    }
    return 0;
  }

  private boolean isQuestion() {
    for (int i = tree.size(); i > 0 && tree.upos(i).equals("PUNCT"); i--) {
      if (tree.form(i).startsWith("?")) {
        return true;
      }
    }
    return false;
  }

  /** "Why did Iran attack?" takes the attack for granted. */
  private boolean asksWhy(int token) {
    for (int c = tree.first(token); c != 0; c = tree.next(c)) {
      if (tree.isXpos(c, "WRB") && c < token) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String form) {
    return form.toLowerCase(java.util.Locale.ROOT);
  }

  /** "no talks", "possible talks", "alleged talks". */
  private Factuality modified(int noun, Factuality from) {
    boolean negated = from.negated();
    Tense tense = from.tense();
    Modality modality = from.modality();
    boolean hedged = from.hedged();
    int cue = from.cue();
    for (int c = tree.first(noun); c != 0 && c < noun; c = tree.next(c)) {
      String lemma = tree.upos(c).equals("VERB") ? lower(tree.form(c)) : tree.lemma(c);
      if (tree.is(c, "det") && (lemma.equals("no") || lemma.equals("neither"))) {
        cue = negated ? cue : c;
        negated = true;
      } else if (tree.is(c, "amod") || tree.is(c, "advmod")) {
        hedged |= work.words().is(Kind.HEDGE_ADJECTIVE, lemma);
        if (work.words().is(Kind.POSSIBLE_ADJECTIVE, lemma) && !from.isHypothetical()) {
          modality = Modality.HYPOTHETICAL;
          cue = c;
        } else if (tense == Tense.NONE && work.words().is(Kind.FUTURE_ADJECTIVE, lemma)) {
          tense = Tense.FUTURE;
        } else if (tense == Tense.NONE && work.words().is(Kind.PAST_ADJECTIVE, lemma)) {
          tense = Tense.PAST;
        }
      }
    }
    return new Factuality(negated, tense, modality, hedged, cue);
  }

  private Factuality hedged(int token, Factuality from) {
    Factuality found = from;
    for (int c = tree.first(token); c != 0; c = tree.next(c)) {
      if (!tree.is(c, "advmod")) {
        continue;
      }
      if (work.is(Kind.HEDGE_ADVERB, c)) {
        found = new Factuality(found.negated(), found.tense(), found.modality(), true, found.cue());
      } else if (work.is(Kind.DOUBT_ADVERB, c) && !found.isHypothetical()) {
        found =
            new Factuality(
                found.negated(), found.tense(), Modality.HYPOTHETICAL, found.hedged(), c);
      }
    }
    return found;
  }
}
