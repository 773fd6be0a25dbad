package org.dyad.time;

import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * What the helping words of a verb say.
 *
 * @param modal will, would, may and their like
 * @param have a perfect
 * @param be a form of "be" in the present
 * @param past a past form of "be" or "do"
 * @param to the mark of an infinitive, also of "is to"
 */
record Auxiliaries(boolean modal, boolean have, boolean be, boolean past, boolean to) {

  static Auxiliaries of(Sentence sentence, int verb) {
    boolean modal = false;
    boolean have = false;
    boolean be = false;
    boolean past = false;
    boolean to = false;
    for (Token child : sentence.children(verb)) {
      if (child.is("mark") && child.lemma().equals("to")) {
        to = true;
      }
      if (!child.is("aux") && !child.is("cop")) {
        continue;
      }
      boolean isPast = child.xpos().equals("VBD");
      switch (child.lemma()) {
        case "have" -> have = true;
        case "be" -> {
          past |= isPast;
          be |= !isPast;
        }
        case "do", "get" -> past |= isPast;
        default -> modal |= child.xpos().equals("MD");
      }
    }
    Token token = sentence.token(verb);
    if (token.lemma().equals("be") && token.upos().equals("AUX")) {
      be |= !token.xpos().equals("VBD");
    }
    return new Auxiliaries(modal, have, be, past, to);
  }
}
