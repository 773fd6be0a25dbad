package org.dyad.actor.resolve;

import java.util.Locale;
import java.util.Set;
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

  private static final Set<String> TIMES =
      Set.of(
          "tenure",
          "time",
          "stint",
          "role",
          "position",
          "job",
          "term",
          "post",
          "career",
          "capacity",
          "spell",
          "year",
          "decade",
          "record",
          "work",
          "service",
          "life",
          "period",
          "day",
          "reign");

  private static final Set<String> CALLING =
      Set.of(
          "appoint",
          "name",
          "elect",
          "reelect",
          "re-elect",
          "choose",
          "pick",
          "install",
          "reinstate",
          "nominate",
          "select",
          "reappoint",
          "confirm",
          "inaugurate",
          "proclaim",
          "swear",
          "crown",
          "designate",
          "appointment",
          "election",
          "nomination",
          "inauguration");

  private static final Set<String> BEGINNING =
      Set.of("become", "succeed", "replace", "take", "return", "assume", "rise", "start", "begin");

  private static final Set<String> ENDING =
      Set.of(
          "resign",
          "quit",
          "retire",
          "step",
          "oust",
          "dismiss",
          "sack",
          "fire",
          "remove",
          "depose",
          "recall",
          "impeach",
          "suspend",
          "resignation",
          "dismissal",
          "removal",
          "stand",
          "withdraw",
          "leave",
          "drop",
          "relieve");

  private static final Set<String> STAYING =
      Set.of(
          "be", "remain", "stay", "serve", "work", "act", "continue", "double", "function", "sit");

  /** Who an office noun is said of, or null if the noun stands for somebody by itself. */
  static @Nullable Said of(Scene scene, Draft office) {
    Sentence sentence = scene.sentence();
    Token token = sentence.token(office.top());
    if (isAfterAs(sentence, office, token)) {
      return afterAs(scene, token);
    }
    int subject = sentence.child(token.index(), "nsubj");
    if (sentence.child(token.index(), "cop") > 0 && subject > 0) {
      return isNegated(sentence, token) ? null : said(scene, subject, time(sentence, token));
    }
    if (token.head() == 0) {
      return null;
    }
    Token verb = sentence.token(token.head());
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    boolean complement = token.is("xcomp") || token.is("obj");
    if (complement && (lemma.equals("become") || lemma.equals("remain"))) {
      return subject(scene, verb, standing(lemma, sentence, verb));
    }
    if (token.is("xcomp") && CALLING.contains(lemma)) {
      return object(scene, verb, Standing.BEGINS);
    }
    return null;
  }

  private static boolean isAfterAs(Sentence sentence, Draft office, Token token) {
    int before = Math.min(office.chunk.first(), office.from) - 1;
    boolean as = before >= 1 && sentence.token(before).form().equalsIgnoreCase("as");
    if (!as || (before > 1 && isComparison(sentence.token(before - 1)))) {
      return false;
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

  private static @Nullable Said afterAs(Scene scene, Token office) {
    Sentence sentence = scene.sentence();
    Token above = sentence.token(office.head());
    String lemma = above.lemma().toLowerCase(Locale.ROOT);
    if (above.upos().equals("NOUN")) {
      boolean ends = ENDING.contains(lemma);
      if (!TIMES.contains(lemma) && !CALLING.contains(lemma) && !ends) {
        return null;
      }
      Standing standing =
          ends ? Standing.ENDS : CALLING.contains(lemma) ? Standing.BEGINS : Standing.HELD;
      for (Token child : sentence.children(above.index())) {
        if (child.deprel().equals("nmod:poss")) {
          return said(scene, child.index(), standing);
        }
      }
      int verb = above.head();
      return verb == 0 ? null : subject(scene, sentence.token(verb), standing);
    }
    Standing standing = standing(lemma, sentence, above);
    if (CALLING.contains(lemma) || ENDING.contains(lemma)) {
      Said object = object(scene, above, standing);
      return object != null ? object : subject(scene, above, standing);
    }
    boolean known = STAYING.contains(lemma) || BEGINNING.contains(lemma);
    return known ? subject(scene, above, standing) : null;
  }

  private static Standing standing(String lemma, Sentence sentence, Token verb) {
    if (CALLING.contains(lemma) || BEGINNING.contains(lemma)) {
      return Standing.BEGINS;
    }
    return ENDING.contains(lemma) ? Standing.ENDS : time(sentence, verb);
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
