package org.dyad.time;

import java.util.Set;
import org.dyad.article.Block;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.time.meaning.Lean;

/**
 * Which way the clause of a date looks: back ("left on Monday"), ahead ("will meet on Monday", "is
 * to open in May", "talks set for Friday"), or neither. Read from the tense of the verb that
 * governs the date, its modal, and for infinitives from the verb above.
 */
final class Leaning {

  /** Verbs whose infinitive happened if they did. */
  private static final Set<String> IMPLICATIVES =
      Set.of(
          "manage",
          "begin",
          "start",
          "continue",
          "fail",
          "happen",
          "come",
          "help",
          "force",
          "use",
          "appear",
          "seem",
          "get",
          "able",
          "unable",
          "proceed",
          "claim",
          "find",
          "see");

  /** What is planned lies ahead even where the plan is told in the past. */
  private static final Set<String> PLANS =
      Set.of(
          "schedule",
          "plan",
          "expect",
          "set",
          "due",
          "slate",
          "postpone",
          "delay",
          "adjourn",
          "call",
          "propose",
          "reschedule",
          "bill",
          "fix",
          "tentatively",
          "move",
          "push",
          "shift");

  /** Nouns of what is over when one speaks of it: "will investigate Friday's attack". */
  private static final Set<String> PAST_NOUNS =
      Set.of(
          "attack",
          "bombing",
          "explosion",
          "blast",
          "shooting",
          "killing",
          "crash",
          "violence",
          "massacre",
          "raid",
          "assault",
          "clash",
          "earthquake",
          "quake",
          "death",
          "murder",
          "incident",
          "statement",
          "remark",
          "comment",
          "announcement",
          "decision",
          "ruling",
          "coup",
          "riot",
          "fire",
          "flood",
          "kidnapping",
          "hijacking",
          "disaster",
          "arrest",
          "result",
          "win",
          "victory",
          "defeat",
          "loss");

  /** What is traded by the month in which it is to be handed over. */
  private static final Set<String> DELIVERIES =
      Set.of("contract", "delivery", "futures", "future", "option", "settlement");

  /** Nouns that only say which part of a date is meant: "one morning in June". */
  private static final Set<String> TIME_NOUNS =
      Set.of("day", "night", "morning", "afternoon", "evening", "week", "weekend", "month", "hour");

  private static final int MAX_CLIMB = 12;

  private Leaning() {}

  /**
   * @param first token index of the expression's first word
   * @param date token index of the date's head word
   */
  static Lean of(Sentence sentence, int first, int date) {
    Token token = sentence.token(date);
    if (endsPeriod(sentence, first)) {
      return Lean.BACK;
    }
    if (token.is("compound") && DELIVERIES.contains(sentence.token(token.head()).lemma())) {
      return Lean.AHEAD;
    }
    if (hasDue(sentence, date)) {
      return Lean.AHEAD;
    }
    // "Twice in April and once in May": the second looks as the first does.
    while (token.is("conj") && token.head() != 0 && !isVerbal(sentence, token.index())) {
      token = sentence.token(token.head());
    }
    String preposition = preposition(sentence, date);
    int at = token.head();
    boolean direct = isVerbal(sentence, at);
    boolean subject = token.is("nsubj");
    int noun = direct ? 0 : at;
    for (int step = 0; step < MAX_CLIMB && at != 0 && !isVerbal(sentence, at); step++) {
      Token here = sentence.token(at);
      if (isAheadOf(sentence, at) || hasDue(sentence, at)) {
        return Lean.AHEAD;
      }
      if (preposition(sentence, at).equals("since")) {
        return Lean.BACK;
      }
      subject |= here.is("nsubj");
      direct |= here.is("obl") && TIME_NOUNS.contains(here.lemma());
      direct |= here.upos().equals("ADV");
      if (PLANS.contains(here.lemma())) {
        return Lean.AHEAD;
      }
      at = here.head();
    }
    if (at == 0) {
      return Lean.EITHER;
    }
    if (hasDue(sentence, at)) {
      return Lean.AHEAD;
    }
    at = said(sentence, at, date);
    boolean planned = PLANS.contains(sentence.token(at).lemma());
    Lean tense = clause(sentence, at, direct, 0);
    if (preposition.equals("for") && direct && tense != Lean.EITHER) {
      return Lean.AHEAD;
    }
    if (planned && direct && !(tense == Lean.BACK && onDay(preposition))) {
      return Lean.AHEAD;
    }
    if (direct || subject) {
      return tense;
    }
    return nominal(sentence, token, noun, tense);
  }

  /** "The year ended March 31", "in the 12 months to July": a period that one looks back on. */
  private static boolean endsPeriod(Sentence sentence, int first) {
    if (first < 3) {
      return false;
    }
    String before = sentence.token(first - 1).form();
    String unit = sentence.token(first - 2).lemma();
    return before.equals("ended")
        || (before.equals("to") && (unit.equals("month") || unit.equals("quarter")));
  }

  /**
   * The verb that a date before a reported clause looks with: in "said on Thursday he would leave"
   * the saying, whatever the tree has.
   */
  private static int said(Sentence sentence, int verb, int date) {
    Token token = sentence.token(verb);
    int subject = sentence.child(verb, "nsubj");
    if (!token.is("ccomp") || token.head() == 0 || token.head() > date || subject < date) {
      return verb;
    }
    int mark = sentence.child(verb, "mark");
    return mark == 0 || mark > date ? token.head() : verb;
  }

  /** Whether a sentence tells of the present: its main verb is in the present or the perfect. */
  static boolean isOfNow(Sentence sentence) {
    Token root = sentence.children(0).get(0);
    boolean present = root.xpos().equals("VBZ") || root.xpos().equals("VBP");
    for (Token child : sentence.children(root.index())) {
      if (child.is("aux") || child.is("cop")) {
        String tag = child.xpos();
        if (tag.equals("VBD") || tag.equals("MD")) {
          return false;
        }
        present |= tag.equals("VBZ") || tag.equals("VBP");
      }
    }
    return present;
  }

  /** A date that modifies a noun which is not the subject. */
  private static Lean nominal(Sentence sentence, Token date, int noun, Lean tense) {
    if (noun != 0 && PAST_NOUNS.contains(sentence.token(noun).lemma())) {
      return Lean.BACK;
    }
    boolean after = date.index() > noun;
    if (tense == Lean.BACK && after && !date.is("nmod") && !date.is("obl")) {
      return Lean.BACK;
    }
    return tense == Lean.AHEAD ? Lean.AHEAD : Lean.EITHER;
  }

  /** "Due in May", where the tree has "due" as a preposition. */
  private static boolean hasDue(Sentence sentence, int word) {
    for (Token child : sentence.children(word)) {
      if (child.lemma().equals("due")) {
        return true;
      }
    }
    return false;
  }

  private static boolean onDay(String preposition) {
    return preposition.equals("on") || preposition.equals("in") || preposition.isEmpty();
  }

  private static boolean isAheadOf(Sentence sentence, int noun) {
    if (sentence.token(noun).form().equalsIgnoreCase("ahead")) {
      return true;
    }
    for (Token child : sentence.children(noun)) {
      if (child.is("case") && child.form().equalsIgnoreCase("ahead")) {
        return true;
      }
      if (child.form().equalsIgnoreCase("upcoming")) {
        return true;
      }
    }
    return false;
  }

  private static String preposition(Sentence sentence, int date) {
    int child = sentence.child(date, "case");
    return child == 0 ? "" : sentence.token(child).lemma();
  }

  private static boolean isVerbal(Sentence sentence, int at) {
    if (at == 0) {
      return false;
    }
    Token token = sentence.token(at);
    return token.upos().equals("VERB")
        || token.upos().equals("AUX")
        || sentence.child(at, "cop") != 0;
  }

  /** The way that a verb's own form looks. */
  private static Lean clause(Sentence sentence, int verb, boolean direct, int depth) {
    if (depth > MAX_CLIMB) {
      return Lean.EITHER;
    }
    Auxiliaries aux = Auxiliaries.of(sentence, verb);
    Token token = sentence.token(verb);
    String tag = token.xpos();
    if (aux.modal()) {
      return aux.have() ? Lean.BACK : Lean.AHEAD;
    }
    if (aux.have() || aux.past() || tag.equals("VBD")) {
      return Lean.BACK;
    }
    if (tag.equals("VB") && isDue(sentence, verb)) {
      return Lean.AHEAD;
    }
    if (aux.to() && tag.equals("VB")) {
      return infinitive(sentence, token, depth);
    }
    if (aux.be()) {
      // "Is meeting on Friday" lies ahead, "is seen as" does not say.
      if (tag.equals("VBG")) {
        return Lean.AHEAD;
      }
      return PLANS.contains(token.lemma()) ? Lean.AHEAD : Lean.EITHER;
    }
    if (tag.equals("VBZ") || tag.equals("VBP")) {
      boolean headline = sentence.kind() == Block.Kind.HEADLINE;
      return direct && !headline && !Speech.isSaying(token.lemma()) ? Lean.AHEAD : Lean.EITHER;
    }
    if (tag.equals("VBN") && (token.is("acl") || token.is("advcl") || token.head() == 0)) {
      return PLANS.contains(token.lemma()) ? Lean.AHEAD : Lean.BACK;
    }
    return above(sentence, token, depth);
  }

  /** "Are due to meet", read with "due" as what marks the verb. */
  private static boolean isDue(Sentence sentence, int verb) {
    for (Token child : sentence.children(verb)) {
      if (child.is("mark") && PLANS.contains(child.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static Lean infinitive(Sentence sentence, Token verb, int depth) {
    if (verb.head() == 0) {
      return Lean.AHEAD;
    }
    Token governor = sentence.token(verb.head());
    if (IMPLICATIVES.contains(governor.lemma()) || verb.is("advcl")) {
      return above(sentence, verb, depth);
    }
    return Lean.AHEAD;
  }

  private static Lean above(Sentence sentence, Token token, int depth) {
    int at = token.head();
    while (at != 0 && !isVerbal(sentence, at) && depth < MAX_CLIMB) {
      at = sentence.token(at).head();
      depth++;
    }
    return at == 0 ? Lean.EITHER : clause(sentence, at, false, depth + 1);
  }
}
