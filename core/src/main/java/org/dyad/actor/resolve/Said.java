package org.dyad.actor.resolve;

import java.util.Locale;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.office.OfficeNames;
import org.dyad.actor.office.OfficeSeen.Standing;
import org.dyad.actor.resolve.Draft.Type;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a sentence says an office: "she is the premier", "his time as premier", "served as
 * premier", "they appointed him premier". The noun is then no other person than the one it is said
 * of.
 *
 * @param whom of whom it is said
 * @param standing how the office is held then
 */
record Said(Draft whom, Standing standing) {

  /** Who an office noun is said of, or null if the noun stands for somebody by itself. */
  static @Nullable Said of(Scene scene, Draft office) {
    Sentence sentence = scene.sentence();
    Token token = sentence.token(office.top());
    if (isAfterAs(sentence, office, token)) {
      return afterAs(scene, office, token);
    }
    Said ranked = withRank(scene, office);
    if (ranked != null) {
      return ranked;
    }
    int subject = sentence.child(token.index(), "nsubj");
    if (sentence.child(token.index(), "cop") > 0 && subject > 0) {
      if (isNoLonger(sentence, token)) {
        return said(scene, subject, Standing.ENDS);
      }
      return isNegated(sentence, token) ? null : said(scene, subject, time(sentence, token));
    }
    if (token.head() == 0) {
      return null;
    }
    Token verb = sentence.token(token.head());
    String lemma = OfficeVerbs.lemma(verb);
    boolean complement = token.is("xcomp") || token.is("obj");
    if (complement && (lemma.equals("become") || lemma.equals("remain"))) {
      return withVerb(scene, verb, lemma, false);
    }
    if (token.is("xcomp") && OfficeVerbs.isCalling(lemma)) {
      return withVerb(scene, verb, lemma, true);
    }
    return beside(scene, office, token);
  }

  /** "the army chief, General Okoye,": a name with its rank beside the office. */
  private static @Nullable Said withRank(Scene scene, Draft office) {
    int comma = office.to + 1;
    int next = scene.isForm(comma, ",") ? scene.startingAt(comma + 1) : -1;
    Draft person = next < 0 ? null : scene.whole(next);
    if (person == null || person.type != Type.PERSON || person.agent == null) {
      return null;
    }
    boolean post = person.agent.is(Trait.OFFICE) && OfficeNames.isSingle(person.agent.name());
    boolean rank = !post && person.nations.isEmpty();
    Token top = scene.sentence().token(person.top());
    boolean beside = top.is("appos") && office.chunk.contains(top.head());
    return rank && beside ? new Said(person, Standing.HOLDS) : null;
  }

  /** "Okoye, formerly premier," and "Okoye (premier of Chad)": beside the name, but not linked. */
  private static @Nullable Said beside(Scene scene, Draft office, Token token) {
    if (!token.is("appos") || office.same != null) {
      return null;
    }
    Sentence sentence = scene.sentence();
    Standing standing = Standing.HOLDS;
    int from = office.from;
    for (Token child : sentence.children(token.index())) {
      if (child.is("nmod:poss")) {
        from = Math.min(from, child.index());
      }
    }
    for (int i = from - 1; i > token.head(); i--) {
      switch (sentence.token(i).form().toLowerCase(Locale.ROOT)) {
        case "formerly", "previously", "once", "then" -> standing = Standing.HELD;
        case "currently", "now", "(", ",", "-", "–", "—" -> {}
        default -> {
          if (!sentence.token(i).is("flat")) {
            return null;
          }
        }
      }
    }
    Said said = said(scene, token.head(), standing);
    return said != null && said.whom().type == Type.PERSON ? said : null;
  }

  /** Of whom a verb says an office, unless it is told neither as done nor as to come. */
  private static @Nullable Said withVerb(Scene scene, Token verb, String lemma, boolean ofObject) {
    OfficeVerbs.Told told = OfficeVerbs.told(scene.sentence(), verb);
    if (told == OfficeVerbs.Told.NOT) {
      return null;
    }
    Standing standing = standing(lemma, scene.sentence(), verb);
    if (told == OfficeVerbs.Told.COMING) {
      standing = standing == Standing.ENDS ? Standing.HOLDS : Standing.WILL_HOLD;
    }
    return ofObject ? object(scene, verb, standing) : subject(scene, verb, standing);
  }

  private static boolean isAfterAs(Sentence sentence, Draft office, Token token) {
    int before = Math.min(office.chunk.first(), office.from) - 1;
    boolean as = before >= 1 && sentence.token(before).form().equalsIgnoreCase("as");
    if (!as || (before > 1 && isComparison(sentence.token(before - 1)))) {
      return false;
    }
    if (before > 1 && isTerm(sentence.token(before - 1))) {
      return true;
    }
    return token.head() > 0
        && (token.is("nmod")
            || token.is("obl")
            || token.is("xcomp")
            || token.is("advcl")
            || token.is("acl"));
  }

  /** "such as", "as well as", "as far as". */
  private static boolean isComparison(Token token) {
    return switch (token.form().toLowerCase(Locale.ROOT)) {
      case "such", "well", "far", "long", "same", "soon", "much", "many" -> true;
      default -> false;
    };
  }

  private static @Nullable Said afterAs(Scene scene, Draft office, Token token) {
    Sentence sentence = scene.sentence();
    int as = Math.min(office.chunk.first(), office.from) - 1;
    Token before = sentence.token(Math.max(1, as - 1));
    // "visited Oslo during his tenure as premier": the noun's, wherever the tree hangs it.
    Token above = isTerm(before) ? before : sentence.token(token.head());
    String lemma = OfficeVerbs.lemma(above);
    if (above.upos().equals("NOUN")) {
      return afterNoun(scene, above, lemma);
    }
    boolean calls = OfficeVerbs.isCalling(lemma) || OfficeVerbs.isEnding(lemma);
    if (calls) {
      Said named = besideAs(scene, above, before, standing(lemma, sentence, above));
      if (named != null && OfficeVerbs.told(sentence, above) == OfficeVerbs.Told.DONE) {
        return named;
      }
      Said object = withVerb(scene, above, lemma, true);
      return object != null ? object : withVerb(scene, above, lemma, false);
    }
    if (lemma.equals("succeed") || lemma.equals("replace")) {
      Said by = agent(scene, above);
      return by != null ? by : withVerb(scene, above, lemma, false);
    }
    boolean known = OfficeVerbs.isStaying(lemma) || OfficeVerbs.isBeginning(lemma);
    return known ? withVerb(scene, above, lemma, false) : null;
  }

  /** "tenure", "appointment", "resignation". */
  private static boolean isTerm(Token token) {
    String lemma = OfficeVerbs.lemma(token);
    return token.upos().equals("NOUN")
        && (OfficeVerbs.isTime(lemma)
            || OfficeVerbs.isCalling(lemma)
            || OfficeVerbs.isEnding(lemma));
  }

  /** "his tenure as premier", "the appointment of Okoye as premier". */
  private static @Nullable Said afterNoun(Scene scene, Token noun, String lemma) {
    Sentence sentence = scene.sentence();
    boolean ends = OfficeVerbs.isEnding(lemma);
    boolean calls = OfficeVerbs.isCalling(lemma);
    if (!OfficeVerbs.isTime(lemma) && !calls && !ends) {
      return null;
    }
    boolean lost = noun.head() > 0 && OfficeVerbs.isGivingUp(sentence.token(noun.head()));
    Standing standing = ends || lost ? Standing.ENDS : calls ? Standing.BEGINS : Standing.HELD;
    for (Token child : sentence.children(noun.index())) {
      boolean whose = child.deprel().equals("nmod:poss");
      whose |= (calls || ends) && child.is("nmod") && isOf(sentence, child);
      if (whose) {
        return said(scene, child.index(), standing);
      }
    }
    int verb = noun.head();
    return verb == 0 ? null : subject(scene, sentence.token(verb), standing);
  }

  private static boolean isOf(Sentence sentence, Token token) {
    int mark = sentence.child(token.index(), "case");
    return mark > 0 && sentence.token(mark).form().equalsIgnoreCase("of");
  }

  /** "named Okoye as premier": whoever stands between the verb and "as", however the tree hangs. */
  private static @Nullable Said besideAs(Scene scene, Token verb, Token before, Standing standing) {
    for (int i = 0; i < scene.size(); i++) {
      boolean there = scene.chunk(i).last() == before.index();
      if (there && scene.chunk(i).first() > verb.index()) {
        Token top = scene.sentence().token(scene.chunk(i).top(before.index()));
        boolean by = top.deprel().equals("obl:agent");
        return by ? null : said(scene, before.index(), standing);
      }
    }
    return null;
  }

  /** "was succeeded by Okoye as premier". */
  private static @Nullable Said agent(Scene scene, Token verb) {
    for (Token child : scene.sentence().children(verb.index())) {
      if (child.deprel().equals("obl:agent")) {
        return OfficeVerbs.told(scene.sentence(), verb) == OfficeVerbs.Told.DONE
            ? said(scene, child.index(), Standing.BEGINS)
            : null;
      }
    }
    return null;
  }

  private static Standing standing(String lemma, Sentence sentence, Token verb) {
    if (OfficeVerbs.isCalling(lemma) || OfficeVerbs.isBeginning(lemma)) {
      return Standing.BEGINS;
    }
    return OfficeVerbs.isEnding(lemma) ? Standing.ENDS : time(sentence, verb);
  }

  /** "is premier" and "has served" hold still; "was premier" and "served" held. */
  private static Standing time(Sentence sentence, Token predicate) {
    for (Token child : sentence.children(predicate.index())) {
      boolean auxiliary = child.is("cop") || child.is("aux");
      String form = child.form().toLowerCase(Locale.ROOT);
      if (auxiliary && (form.equals("was") || form.equals("were") || form.equals("had"))) {
        return Standing.HELD;
      }
      if (auxiliary && (form.equals("will") || form.equals("'ll"))) {
        return Standing.WILL_HOLD;
      }
      if (auxiliary && (form.equals("has") || form.equals("have") || form.equals("is"))) {
        return Standing.HOLDS;
      }
    }
    return predicate.xpos().equals("VBD") || predicate.xpos().equals("VBN")
        ? Standing.HELD
        : Standing.HOLDS;
  }

  /** "is no longer premier". */
  private static boolean isNoLonger(Sentence sentence, Token token) {
    for (Token child : sentence.children(token.index())) {
      if (child.form().equalsIgnoreCase("longer")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(Sentence sentence, Token token) {
    for (Token child : sentence.children(token.index())) {
      String form = child.form().toLowerCase(Locale.ROOT);
      if (form.equals("not") || form.equals("n't") || form.equals("never") || form.equals("no")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The subject of a verb, or of the verb that it hangs on: "resigned after serving as premier".
   */
  private static @Nullable Said subject(Scene scene, Token verb, Standing standing) {
    Sentence sentence = scene.sentence();
    Token at = verb;
    for (int hops = 0; hops < 4; hops++) {
      int subject = sentence.child(at.index(), "nsubj");
      if (subject > 0) {
        return said(scene, subject, standing);
      }
      if (at.deprel().startsWith("acl") && at.head() > 0) {
        return said(scene, at.head(), standing);
      }
      if (at.head() == 0) {
        return null;
      }
      at = sentence.token(at.head());
    }
    return null;
  }

  private static @Nullable Said object(Scene scene, Token verb, Standing standing) {
    Sentence sentence = scene.sentence();
    int object = sentence.child(verb.index(), "obj");
    if (object == 0) {
      object = sentence.child(verb.index(), "nsubj:pass");
    }
    if (object == 0 && verb.deprel().startsWith("acl")) {
      object = verb.head();
    }
    return object == 0 ? null : said(scene, object, standing);
  }

  private static @Nullable Said said(Scene scene, int token, Standing standing) {
    for (int i = 0; i < scene.size(); i++) {
      if (!scene.chunk(i).contains(token)) {
        continue;
      }
      for (Draft draft : scene.drafts().get(i)) {
        boolean there = draft.inner ? draft.token() == token : !isPossessive(draft, token);
        if (there && isHuman(draft)) {
          return new Said(draft, standing);
        }
      }
    }
    return null;
  }

  private static boolean isPossessive(Draft draft, int token) {
    return draft.chunk.sentence().token(token).deprel().equals("nmod:poss")
        && draft.chunk.last() != token
        && draft.type != Type.PERSON;
  }

  private static boolean isHuman(Draft draft) {
    return switch (draft.type) {
      case PERSON, PRONOUN, COUNTERPART -> true;
      case AGENT -> draft.isOffice();
      default -> false;
    };
  }
}
