package org.dyad.proposition;

import java.util.Locale;

/** Names the roles of phrases under prepositions. */
final class Prepositions {

  private final Tree tree;
  private final Words words;

  Prepositions(Tree tree, Words words) {
    this.tree = tree;
    this.words = words;
  }

  /** The preposition of a phrase in lower case, with blanks if it has more words; empty if none. */
  String of(int token) {
    String role = "";
    int last = 0;
    for (int c = tree.first(token); c != 0; c = tree.next(c)) {
      if (!tree.is(c, "case") || tree.isXpos(c, "POS")) {
        continue;
      }
      String here = whole(c);
      if (here.isEmpty()) {
        continue;
      }
      role = last != 0 && here.equals("of") ? role + " of" : here;
      last = c;
    }
    return role.isEmpty() ? ofName(token) : role;
  }

  /** "with president Karzai": the parser may give a title's preposition to the name after it. */
  private String ofName(int token) {
    for (int c = tree.first(token); c != 0; c = tree.next(c)) {
      if (c < token || !(tree.is(c, "appos") || tree.is(c, "flat"))) {
        continue;
      }
      int word = tree.child(c, "case");
      if (word != 0 && word < token && !tree.isXpos(word, "POS")) {
        return whole(word);
      }
    }
    return "";
  }

  /** A preposition with the words fixed to it: "according to". */
  private String whole(int word) {
    String first = form(word);
    for (int c = tree.first(word); c != 0; c = tree.next(c)) {
      if (tree.is(c, "fixed") || tree.is(c, "goeswith")) {
        first = first + " " + form(c);
      }
    }
    return Character.isLetter(first.isEmpty() ? ' ' : first.charAt(0)) ? first : "";
  }

  private String form(int word) {
    String form = tree.form(word);
    for (int i = 0; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        return form.toLowerCase(Locale.ROOT);
      }
    }
    return form;
  }

  /**
   * The noun under a preposition that has a noun in it ("front" in "in front of parliament"): the
   * phrase's inner noun, or 0. {@link #phrase} names it.
   */
  int inner(int token, String preposition) {
    for (int c = tree.first(token); c != 0; c = tree.next(c)) {
      if (c > token && tree.is(c, "nmod") && isPhrase(token, preposition, c)) {
        return c;
      }
    }
    return 0;
  }

  String phrase(int token, String preposition, int inner) {
    return preposition + " " + tree.lemma(token) + " " + of(inner);
  }

  private boolean isPhrase(int token, String preposition, int inner) {
    return words.is(Words.Kind.PHRASE, phrase(token, preposition, inner));
  }

  /** Whether a phrase tells a time. */
  boolean isTime(int token) {
    return words.is(Words.Kind.TIME_NOUN, tree.lemma(token));
  }

  /** Whether a phrase tells a time or a date: "on Monday", "on March 3". */
  boolean isDate(int token) {
    return isTime(token) || tree.isXpos(token, "CD");
  }
}
