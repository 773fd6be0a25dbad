package org.dyad.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * A predicate with its arguments in normal form.
 *
 * @param id position in the article's list of propositions
 * @param sentence the sentence it stands in
 * @param head token index of the word that carries the meaning: the verb, the event noun (also
 *     under a light verb), the adjective
 * @param kind what sort of predicate it is
 * @param lemma lower-case lemma of {@code head}
 * @param support token index of the light verb that carries an event noun ("paid" in "paid a
 *     visit"), or 0
 * @param arguments who and what takes part, in normal form
 * @param factuality polarity, tense, modality and hedge
 * @param outer the proposition that this one stands inside (said, promised, refused, if), if any
 */
public record Proposition(
    int id,
    Sentence sentence,
    int head,
    Kind kind,
    String lemma,
    int support,
    List<Argument> arguments,
    Factuality factuality,
    Optional<Outer> outer) {

  /** What carries the predicate. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /**
   * The proposition around another one.
   *
   * @param id its position in the article's list
   * @param relation how the inner one hangs on it, in normal form: {@code ccomp}, {@code xcomp},
   *     {@code csubj} or {@code acl} for what it says or is about; {@code obj} for an event noun as
   *     object, in a passive as subject; {@code nsubj} for one that acts or happens; a preposition
   *     ({@code for} in "called for talks", {@code of} in "accused of shelling"); {@code advcl},
   *     {@code parataxis} or {@code acl:relcl} (participles too) for what stands beside; {@code
   *     conj} never, a conjunct stands where the first one stands
   * @param mark the subordinator, such as {@code if}, {@code that}, {@code to}, {@code unless}, or
   *     the preposition of an event noun that stands beside ({@code after} the raid); empty if none
   */
  public record Outer(int id, String relation, String mark) {}

  public Proposition {
    arguments = List.copyOf(arguments);
  }

  public Token token() {
    return sentence.token(head);
  }

  /** The arguments in a role, in the order of the text; coordinated ones each on their own. */
  public List<Argument> in(String role) {
    List<Argument> found = new ArrayList<>(2);
    for (Argument argument : arguments) {
      if (argument.role().equals(role)) {
        found.add(argument);
      }
    }
    return found;
  }

  public boolean has(String role) {
    for (Argument argument : arguments) {
      if (argument.role().equals(role)) {
        return true;
      }
    }
    return false;
  }
}
