package org.dyad.reading.neural;

import java.util.List;
import org.dyad.reading.Token;

/**
 * Puts right what a tree hangs where it cannot be: in "it was clear when despite the rain they
 * came", what stands between "when" and "came" belongs to "came" and to nothing before "when"; in
 * "against South Africa", the preposition belongs to the whole name and not to its first word.
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
        if (named.is("compound")
            && named.head() > named.index()
            && named.upos().equals("PROPN")
            && tokens.get(named.head() - 1).upos().equals("PROPN")) {
          tokens.set(i, hung(token, named.head()));
        }
      }
    }
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
    return new Token(
        token.index(),
        token.form(),
        token.lemma(),
        token.upos(),
        token.xpos(),
        head,
        token.deprel(),
        token.span());
  }
}
