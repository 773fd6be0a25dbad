package org.dyad.reading.neural;

import java.util.List;
import org.dyad.reading.Token;

/**
 * Puts right what a tree hangs where it cannot be: in "it was clear when despite the rain they
 * came", what stands between "when" and "came" belongs to "came" and to nothing before "when"; in
 * "against South Africa", the preposition belongs to the whole name and not to its first word, and
 * in "to 300 Haitians" to who is counted; no name before a verb belongs to a noun after it.
 */
final class Crossings {

  private Crossings() {}

  /** Mends a sentence's words in place. */
  static void mend(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("obl") && token.head() != 0 && token.head() < token.index()) {
        int clause = clauseAround(tokens, token);
        if (clause != 0 && !isBelow(tokens, clause, token.index())) {
          tokens.set(i, hung(token, clause));
        }
      } else if (token.is("case") && token.head() > token.index()) {
        Token named = tokens.get(token.head() - 1);
        if (isFirstOfName(tokens, named) || isCount(tokens, named, token)) {
          tokens.set(i, hung(token, named.head()));
        }
      } else if (token.upos().equals("PROPN") && token.is("compound")) {
        int verb = verbBetween(tokens, token.index(), token.head());
        if (verb != 0 && !isBelow(tokens, verb, token.head()) && !has(tokens, verb, "nsubj")) {
          tokens.set(i, hung(token, verb, "nsubj"));
        }
      }
    }
  }

  private static boolean isFirstOfName(List<Token> tokens, Token word) {
    return word.is("compound")
        && word.head() > word.index()
        && word.upos().equals("PROPN")
        && tokens.get(word.head() - 1).upos().equals("PROPN");
  }

  /** A number right after a preposition that counts a noun which has none: "to 300 Haitians". */
  private static boolean isCount(List<Token> tokens, Token number, Token preposition) {
    if (!number.is("nummod")
        || number.head() <= number.index()
        || number.index() != preposition.index() + 1) {
      return false;
    }
    Token before = preposition.index() > 1 ? tokens.get(preposition.index() - 2) : preposition;
    return before.head() != number.index() && !has(tokens, number.head(), "case");
  }

  /** The first finite verb after one word and before another, or 0. */
  private static int verbBetween(List<Token> tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String tag = tokens.get(i - 1).xpos();
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
        return i;
      }
    }
    return 0;
  }

  /** Whether something hangs on a word by a relation or a kind of it. */
  private static boolean has(List<Token> tokens, int head, String relation) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.head() == head && token.deprel().startsWith(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The verb of a clause that begins between a word and its head and ends after the word, or 0. */
  private static int clauseAround(List<Token> tokens, Token token) {
    for (int i = token.index() - 1; i > token.head(); i--) {
      Token opener = tokens.get(i - 1);
      boolean opens = opener.is("mark") || opener.xpos().equals("WRB");
      if (opens && opener.head() > token.index()) {
        return opener.head();
      }
    }
    return 0;
  }

  /** Whether a word hangs somewhere below another: to hang that one on it would make a ring. */
  private static boolean isBelow(List<Token> tokens, int word, int above) {
    int at = word;
    while (at != 0 && at != above) {
      at = tokens.get(at - 1).head();
    }
    return at == above;
  }

  private static Token hung(Token token, int head) {
    return hung(token, head, token.deprel());
  }

  private static Token hung(Token token, int head, String relation) {
    return new Token(
        token.index(),
        token.form(),
        token.lemma(),
        token.upos(),
        token.xpos(),
        head,
        relation,
        token.span());
  }
}
