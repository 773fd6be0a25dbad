package org.dyad.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dyad.proposition.Proposition.Kind;
import org.dyad.proposition.Proposition.Outer;
import org.jspecify.annotations.Nullable;

/** A proposition while it is made. */
final class Predicate {

  private final int id;
  private final int head;
  private final Kind kind;
  private final List<Argument> arguments = new ArrayList<>(4);
  private int support;
  private @Nullable Factuality factuality;
  private Optional<Outer> outer = Optional.empty();

  Predicate(int id, int head, Kind kind) {
    this.id = id;
    this.head = head;
    this.kind = kind;
  }

  int id() {
    return id;
  }

  int head() {
    return head;
  }

  Kind kind() {
    return kind;
  }

  boolean isVerb() {
    return kind == Kind.VERB;
  }

  List<Argument> arguments() {
    return arguments;
  }

  void add(String role, int token, String how) {
    if (token == head) {
      return;
    }
    for (Argument argument : arguments) {
      if (argument.head() == token && argument.role().equals(role)) {
        return;
      }
    }
    arguments.add(new Argument(role, token, how));
  }

  void addAll(String role, Tokens tokens, String how) {
    for (int i = 0; i < tokens.size(); i++) {
      add(role, tokens.get(i), how);
    }
  }

  boolean has(String role) {
    for (Argument argument : arguments) {
      if (argument.role().equals(role)) {
        return true;
      }
    }
    return false;
  }

  int support() {
    return support;
  }

  void support(int verb) {
    support = verb;
  }

  @Nullable Factuality factuality() {
    return factuality;
  }

  void factuality(Factuality found) {
    factuality = found;
  }

  Optional<Outer> outer() {
    return outer;
  }

  void outer(Outer found) {
    outer = Optional.of(found);
  }

  Proposition done(Tree tree) {
    arguments.sort(Comparator.comparingInt(Argument::head));
    return new Proposition(
        id,
        tree.sentence(),
        head,
        kind,
        tree.lemma(head),
        support,
        arguments,
        factuality == null ? Factuality.PLAIN : factuality,
        outer);
  }
}
