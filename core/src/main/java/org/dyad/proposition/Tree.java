package org.dyad.proposition;

import java.util.List;
import java.util.Locale;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/** The tree of one sentence with quick look-ups. Indices count from 1; 0 is none. */
final class Tree {

  private final Sentence sentence;
  private final int size;
  private final int[] head;
  private final int[] first;
  private final int[] next;
  private final String[] lemma;
  private final String[] relation;
  private final boolean[] named;

  Tree(Sentence sentence) {
    this.sentence = sentence;
    size = sentence.size();
    head = new int[size + 1];
    first = new int[size + 1];
    next = new int[size + 1];
    lemma = new String[size + 1];
    named = new boolean[size + 1];
    relation = new String[size + 1];
    lemma[0] = "";
    relation[0] = "";
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      head[i + 1] = token.head();
      lemma[i + 1] = lower(token.lemma());
      relation[i + 1] = token.deprel();
    }
    for (EntityMention entity : sentence.entities()) {
      for (int i = entity.first(); i <= entity.last(); i++) {
        named[i] = true;
      }
    }
    link();
  }

  void link() {
    java.util.Arrays.fill(first, 0);
    for (int i = size; i >= 1; i--) {
      next[i] = first[head[i]];
      first[head[i]] = i;
    }
  }

  /** Hangs a word elsewhere; the look-ups are right again after {@link #link}. */
  void attach(int token, int to, String as) {
    head[token] = to;
    relation[token] = as;
  }

  private static String lower(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 127 || (c >= 'A' && c <= 'Z')) {
        return word.toLowerCase(Locale.ROOT);
      }
    }
    return word;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return size;
  }

  int head(int token) {
    return head[token];
  }

  /** The first dependent in the order of the text, or 0. */
  int first(int token) {
    return first[token];
  }

  /** The next dependent of the same head, or 0. */
  int next(int token) {
    return next[token];
  }

  String lemma(int token) {
    return lemma[token];
  }

  boolean hasLemma(int token, String word) {
    return lemma[token].equals(word);
  }

  String form(int token) {
    return sentence.token(token).form();
  }

  String upos(int token) {
    return sentence.token(token).upos();
  }

  String xpos(int token) {
    return token == 0 ? "" : sentence.token(token).xpos();
  }

  boolean isXpos(int token, String tag) {
    return xpos(token).equals(tag);
  }

  /** Whether the token hangs on its head by this relation or a subtype of it. */
  boolean is(int token, String main) {
    String whole = relation[token];
    return whole.equals(main)
        || (whole.length() > main.length()
            && whole.charAt(main.length()) == ':'
            && whole.startsWith(main));
  }

  /** Whether the token hangs on its head by exactly this relation. */
  boolean isJust(int token, String whole) {
    return relation[token].equals(whole);
  }

  String relation(int token) {
    return relation[token];
  }

  /** The first dependent with this relation (subtypes included), or 0. */
  int child(int token, String main) {
    for (int c = first[token]; c != 0; c = next[c]) {
      if (is(c, main)) {
        return c;
      }
    }
    return 0;
  }

  /** Whether it is part of somebody's or something's name, as the reading found. */
  boolean isNamed(int token) {
    return named[token];
  }

  boolean isVerb(int token) {
    return token != 0 && xpos(token).startsWith("V");
  }

  boolean isNoun(int token) {
    return token != 0 && xpos(token).startsWith("N");
  }

  boolean isCapital(int token) {
    return Character.isUpperCase(form(token).charAt(0));
  }

  /** Whether a predicate has a finite form, its own or a helping verb's. */
  boolean isFinite(int token) {
    if (isFiniteForm(token)) {
      return true;
    }
    for (int c = first[token]; c != 0; c = next[c]) {
      if ((is(c, "aux") || is(c, "cop")) && (isFiniteForm(c) || isXpos(c, "MD"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFiniteForm(int token) {
    return switch (xpos(token)) {
      case "VBD", "VBZ", "VBP" -> true;
      default -> false;
    };
  }

  /** The first conjunct of a coordination, and what an apposition explains; else the token. */
  int firstConjunct(int token) {
    int at = token;
    while (head[at] != 0 && (is(at, "conj") || is(at, "appos"))) {
      at = head[at];
    }
    return at;
  }

  /** Whether "to" marks it as an infinitive. */
  boolean isInfinitive(int token) {
    for (int c = first[token]; c != 0; c = next[c]) {
      if (is(c, "mark") && lemma[c].equals("to")) {
        return true;
      }
    }
    return false;
  }
}
