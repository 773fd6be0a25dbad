package org.dyad.proposition;

import java.util.ArrayList;
import java.util.List;
import org.dyad.proposition.Words.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the light verbs of event nouns: "hold talks", "come under attack", "clashes erupted". */
final class Supports {

  /**
   * What a light verb lends its noun.
   *
   * @param verb its token, 0 if the noun has none
   * @param receiving whether the act befalls the verb's subject
   * @param agents the verb's subjects, undone from passives
   * @param others its phrases, indirect objects and times
   */
  record Support(int verb, boolean receiving, Tokens agents, List<Argument> others) {

    static final Support NONE = new Support(0, false, Tokens.NONE, List.of());
  }

  private final Workplace work;
  private final Tree tree;
  private final @Nullable Support[] supports;

  /** Looks through all verbs; their arguments must be there already. */
  Supports(Workplace work) {
    this.work = work;
    this.tree = work.tree();
    supports = new Support[tree.size() + 1];
    for (Predicate predicate : work.predicates()) {
      if (predicate.isVerb()) {
        lend(predicate);
      }
    }
    for (Predicate predicate : work.predicates()) {
      if (predicate.kind() == Proposition.Kind.NOUN && supports[predicate.head()] == null) {
        copula(predicate);
      }
    }
  }

  Support of(int noun) {
    Support support = supports[noun];
    return support == null ? Support.NONE : support;
  }

  private void lend(Predicate verb) {
    int head = verb.head();
    boolean light = work.is(Kind.LIGHT, head);
    boolean receiving = work.is(Kind.LIGHT_RECEIVING, head);
    boolean happening = work.is(Kind.LIGHT_SUBJECT, head) && happens(verb);
    for (Argument argument : verb.arguments()) {
      String role = argument.role();
      int noun = argument.head();
      Predicate lent = work.at(noun);
      if (lent == null || lent.kind() != Proposition.Kind.NOUN) {
        continue;
      }
      if (role.equals("patient") && (light || receiving)) {
        set(noun, verb, receiving, false);
        inner(noun, verb, receiving);
      } else if (role.equals("agent") && happening) {
        set(noun, verb, false, true);
      } else if (isPhraseRole(role) && !work.is(Kind.TIME_NOUN, noun)) {
        String phrase = tree.lemma(head) + " " + role;
        if (work.words().is(Kind.LIGHT_PHRASE, phrase)) {
          set(noun, verb, false, false);
          inner(noun, verb, false);
        } else if (work.words().is(Kind.LIGHT_PHRASE_RECEIVING, phrase)) {
          set(noun, verb, true, false);
        } else if ((light || receiving) && role.equals("in") && hasMoney(verb)) {
          // "provided $2 million in aid"
          set(noun, verb, receiving, false);
        }
      }
    }
  }

  /** "launched a series of attacks": the measure hides the event. */
  private void inner(int noun, Predicate verb, boolean receiving) {
    if (!work.is(Kind.MEASURE, noun)) {
      return;
    }
    for (int c = tree.first(noun); c != 0; c = tree.next(c)) {
      if (tree.is(c, "nmod") && work.at(c) != null && work.prepositions().of(c).equals("of")) {
        set(c, verb, receiving, false);
      }
    }
  }

  private boolean hasMoney(Predicate verb) {
    for (Argument argument : verb.arguments()) {
      if (argument.role().equals("patient") && work.is(Kind.MONEY, argument.head())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPhraseRole(String role) {
    return switch (role) {
      case "agent", "patient", "content", "time", "particle" -> false;
      default -> true;
    };
  }

  /** Whether a verb says of its subject only that it happens. */
  private boolean happens(Predicate verb) {
    if (work.isPassive(verb.head())) {
      return false;
    }
    int object = tree.child(verb.head(), "obj");
    if (tree.hasLemma(verb.head(), "take")) {
      return object != 0 && tree.hasLemma(object, "place");
    }
    if (tree.hasLemma(verb.head(), "be")) {
      return tree.child(verb.head(), "expl") != 0;
    }
    return object == 0 && tree.child(verb.head(), "xcomp") == 0;
  }

  /** The verb that governs the noun in the tree comes first; others lend what they have. */
  private void set(int noun, Predicate verb, boolean receiving, boolean subject) {
    Support before = supports[noun];
    boolean passive = work.isPassive(verb.head());
    boolean object = verb.has("patient");
    boolean phrase = !subject && !isPatient(noun, verb);
    Tokens agents = new Tokens();
    List<Argument> others = new ArrayList<>(verb.arguments().size());
    for (Argument argument : verb.arguments()) {
      switch (argument.role()) {
        case "agent" -> {
          // "put Iran under pressure": the act befalls the object, and the subject does it.
          if (phrase && receiving && object) {
            others.add(argument);
          } else if (!subject) {
            agents.add(argument.head());
          }
        }
        case "patient" -> {
          // "are engaged in talks", "were put under pressure"
          if (phrase && (passive || receiving)) {
            agents.add(argument.head());
          }
        }
        case "content", "particle" -> {}
        default -> {
          if (!argument.how().equals("under the object")) {
            others.add(argument);
          }
        }
      }
    }
    if (before == null) {
      supports[noun] = new Support(verb.head(), receiving, agents, others);
      return;
    }
    boolean governs = tree.head(tree.firstConjunct(noun)) == verb.head();
    if (before.receiving() || receiving) {
      supports[noun] = governs ? new Support(verb.head(), receiving, agents, others) : before;
      return;
    }
    agents.addAll(before.agents());
    others.addAll(before.others());
    int support = governs ? verb.head() : before.verb();
    supports[noun] = new Support(support, false, agents, others);
  }

  private boolean isPatient(int noun, Predicate verb) {
    for (Argument argument : verb.arguments()) {
      if (argument.role().equals("patient")
          && (argument.head() == noun
              || work.is(Kind.MEASURE, argument.head())
              || work.is(Kind.MONEY, argument.head()))) {
        return true;
      }
    }
    return false;
  }

  /** "is on strike", "are in talks", "was under attack". */
  private void copula(Predicate noun) {
    int copula = tree.child(noun.head(), "cop");
    String preposition = copula == 0 ? "" : work.prepositions().of(noun.head());
    if (preposition.isEmpty()) {
      return;
    }
    boolean receiving =
        work.words().is(Kind.LIGHT_PHRASE_RECEIVING, tree.lemma(copula) + " " + preposition);
    supports[noun.head()] = new Support(copula, receiving, Tokens.NONE, List.of());
  }
}
