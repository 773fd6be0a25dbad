package org.dyad.coding.setting;

import java.util.Locale;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/** How clauses stand on the tree. */
final class ClauseTree {

  private ClauseTree() {}

  static boolean isUnder(Sentence sentence, int low, int high) {
    int at = low;
    while (at != 0 && at != high) {
      at = sentence.token(at).head();
    }
    return at == high;
  }

  /** Whether nothing stands between two joined verbs that would part their times. */
  static boolean isLast(Sentence sentence, int verb, Token joined) {
    for (Token child : sentence.children(joined.index())) {
      String word = child.lemma();
      if (word.equals("then") || word.equals("later") || word.equals("subsequently")) {
        return false;
      }
    }
    return sentence.token(verb).xpos().equals(joined.xpos());
  }

  static boolean hasAdverb(Sentence sentence, int clause) {
    for (Token child : sentence.children(clause)) {
      if (child.lemma().equals("where") || child.lemma().equals("when")) {
        return true;
      }
    }
    return false;
  }

  /** Where a verb begins, its helping words counted: "are now a settled matter" at "are". */
  static int firstOfVerb(Sentence sentence, int verb) {
    int first = verb;
    for (Token child : sentence.children(verb)) {
      if (child.is("aux") || child.is("cop")) {
        first = Math.min(first, child.index());
      }
    }
    return first;
  }

  static String mark(Sentence sentence, int clause) {
    for (Token child : sentence.children(clause)) {
      if (child.is("mark") || (child.is("advmod") && child.xpos().equals("WRB"))) {
        return child.form().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
