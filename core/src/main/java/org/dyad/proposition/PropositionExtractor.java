package org.dyad.proposition;

import java.util.ArrayList;
import java.util.List;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;

/**
 * Turns trees into propositions: each verb, each common noun and each adjective that says something
 * of somebody, with its arguments in normal form, its factuality and the proposition around it.
 * Immutable and safe to share between threads.
 *
 * <p>Sentence by sentence, in this order: what relative clauses leave out ({@link Relatives}),
 * which words are predicates ({@link Predicates}), who is their subject ({@link Subjects}, {@link
 * Control}), the arguments of verbs, the light verbs of nouns ({@link Supports}), the arguments of
 * nouns, what stands inside what ({@link Outers}), and what is claimed as fact ({@link Facts}).
 */
public final class PropositionExtractor {

  private final Words words = Words.load();

  /** The propositions of an article in the order of their heads; each one's id is its place. */
  public List<Proposition> extract(Reading reading) {
    List<Proposition> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      extract(sentence, found);
    }
    return List.copyOf(found);
  }

  private void extract(Sentence sentence, List<Proposition> found) {
    Tree tree = new Tree(sentence);
    Workplace work = new Workplace(tree, words, found.size());
    if (work.predicates().isEmpty()) {
      return;
    }
    Subjects subjects = new Subjects(work);
    VerbArguments verbs = new VerbArguments(work, subjects);
    for (Predicate predicate : work.predicates()) {
      if (predicate.kind() != Proposition.Kind.NOUN) {
        verbs.fill(predicate);
      }
    }
    Supports supports = new Supports(work);
    NounArguments nouns = new NounArguments(work, subjects);
    Outers outers = new Outers(work);
    for (Predicate predicate : work.predicates()) {
      if (predicate.kind() == Proposition.Kind.NOUN) {
        nouns.fill(predicate, supports.of(predicate.head()));
      }
      outers.fill(predicate);
    }
    Facts facts = new Facts(work, outers);
    for (Predicate predicate : work.predicates()) {
      predicate.factuality(facts.of(predicate));
    }
    for (Predicate predicate : work.predicates()) {
      found.add(predicate.done(tree));
    }
  }
}
