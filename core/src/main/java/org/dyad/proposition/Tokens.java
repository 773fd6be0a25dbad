package org.dyad.proposition;

import java.util.Arrays;

/** A small list of token indices, each at most once. */
final class Tokens {

  static final Tokens NONE = new Tokens();

  private int[] tokens = new int[2];
  private int size;

  static Tokens of(int token) {
    Tokens one = new Tokens();
    one.add(token);
    return one;
  }

  void add(int token) {
    if (has(token)) {
      return;
    }
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    tokens[size++] = token;
  }

  void addAll(Tokens more) {
    for (int i = 0; i < more.size; i++) {
      add(more.tokens[i]);
    }
  }

  boolean has(int token) {
    for (int i = 0; i < size; i++) {
      if (tokens[i] == token) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int get(int i) {
    return tokens[i];
  }
}
