package org.dyad.actor.resolve;

import java.util.Locale;
import java.util.Set;
import org.dyad.actor.office.OfficeSeen.Standing;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/** The words that say how an office begins, is held and ends, and whether a clause says it so. */
final class OfficeVerbs {

  /** Whether a clause tells of something done, to come, or neither. */
  enum Told {
    DONE,
    COMING,
    NOT
  }

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
          "swore",
          "sworn",
          "crown",
          "designate",
          "appointment",
          "election",
          "nomination",
          "inauguration");

  private static final Set<String> BEGINNING =
      Set.of("become", "succeed", "replace", "take", "return", "assume", "rise", "start", "begin");

  /** What one does oneself. */
  private static final Set<String> LEAVING =
      Set.of(
          "resign",
          "quit",
          "retire",
          "step",
          "stand",
          "withdraw",
          "leave",
          "drop",
          "abdicate",
          "resignation");

  /** What others do to one. */
  private static final Set<String> REMOVING =
      Set.of(
          "oust",
          "dismiss",
          "sack",
          "fire",
          "remove",
          "depose",
          "recall",
          "impeach",
          "suspend",
          "relieve",
          "topple",
          "overthrow",
          "unseat",
          "dismissal",
          "removal",
          "ouster");

  private static final Set<String> STAYING =
      Set.of(
          "be", "remain", "stay", "serve", "work", "act", "continue", "double", "function", "sit");

  private OfficeVerbs() {}

  static boolean isTime(String lemma) {
    return TIMES.contains(lemma);
  }

  static boolean isCalling(String lemma) {
    return CALLING.contains(lemma);
  }

  static boolean isBeginning(String lemma) {
    return BEGINNING.contains(lemma);
  }

  static boolean isEnding(String lemma) {
    return LEAVING.contains(lemma) || REMOVING.contains(lemma);
  }

  /** Whether a verb takes an office from its object: "dismiss". */
  static boolean isRemoving(String lemma) {
    // A diplomat who is recalled for talks, and a minister suspended or impeached, keep the office.
    return REMOVING.contains(lemma)
        && !lemma.equals("recall")
        && !lemma.equals("suspend")
        && !lemma.equals("impeach");
  }

  static boolean isStaying(String lemma) {
    return STAYING.contains(lemma);
  }

  /** "lost her job as premier", "gave up his post as premier". */
  static boolean isGivingUp(Token verb) {
    return switch (lemma(verb)) {
      case "lose", "give", "relinquish", "leave", "vacate", "quit", "abandon", "end" -> true;
      default -> false;
    };
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** Whether a verb gives up an office by itself: "resigned", "stepped down", "left office". */
  static boolean leaves(Sentence sentence, Token verb) {
    return switch (lemma(verb)) {
      case "resign", "abdicate" -> true;
      case "quit" -> sentence.child(verb.index(), "obj") == 0 || hasPost(sentence, verb);
      case "step", "stand" -> hasChild(sentence, verb, "down") || hasChild(sentence, verb, "aside");
      case "leave" -> hasPost(sentence, verb);
      default -> false;
    };
  }

  /** Whether a verb enters an office by itself: "took office", "was sworn in". */
  static boolean enters(Sentence sentence, Token verb) {
    return switch (lemma(verb)) {
      case "take", "assume" -> hasPost(sentence, verb) || object(sentence, verb, "oath");
      case "swear", "swore", "sworn" ->
          verb.form().equalsIgnoreCase("sworn") && hasChild(sentence, verb, "in");
      case "inaugurate" -> sentence.child(verb.index(), "nsubj:pass") > 0;
      default -> false;
    };
  }

  private static boolean hasPost(Sentence sentence, Token verb) {
    return object(sentence, verb, "office")
        || object(sentence, verb, "post")
        || object(sentence, verb, "power")
        || object(sentence, verb, "job");
  }

  private static boolean object(Sentence sentence, Token verb, String noun) {
    int object = sentence.child(verb.index(), "obj");
    return object > 0 && lemma(sentence.token(object)).equals(noun);
  }

  private static boolean hasChild(Sentence sentence, Token verb, String form) {
    int next = verb.index() + 1;
    if (next <= sentence.size() && sentence.token(next).form().equalsIgnoreCase(form)) {
      return true;
    }
    for (Token child : sentence.children(verb.index())) {
      if (child.form().equalsIgnoreCase(form)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a verb is told as done or to come; "refused to resign", "may resign", "calls on him to
   * resign" and "if he resigns" are neither.
   */
  static Told told(Sentence sentence, Token verb) {
    boolean coming = false;
    int before = verb.index() - 1;
    if (before > 0 && sentence.token(before).form().equalsIgnoreCase("to")) {
      return toBe(sentence, verb) ? Told.COMING : Told.NOT;
    }
    for (Token child : sentence.children(verb.index())) {
      switch (child.form().toLowerCase(Locale.ROOT)) {
        case "not", "n't", "never", "may", "might", "could", "would", "should", "must", "can" -> {
          return Told.NOT;
        }
        case "if", "unless", "whether" -> {
          return Told.NOT;
        }
        case "will", "'ll" -> coming = true;
        default -> {}
      }
    }
    return coming ? Told.COMING : Told.DONE;
  }

  /** "is to become", "is due to become". */
  private static boolean toBe(Sentence sentence, Token verb) {
    if (verb.head() == 0 || !verb.is("xcomp")) {
      return false;
    }
    return switch (lemma(sentence.token(verb.head()))) {
      case "be", "due", "set", "expect", "schedule" -> true;
      default -> false;
    };
  }

  /** How an office stands that a verb says begins. */
  static Standing began(Told told) {
    return told == Told.COMING ? Standing.WILL_HOLD : Standing.BEGINS;
  }
}
