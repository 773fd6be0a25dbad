package org.dyad.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.codebook.Codebook.CompositionTrigger;
import org.dyad.coding.codebook.Composition;
import org.dyad.coding.codebook.Composition.Outcome;
import org.dyad.coding.codebook.Composition.Result;
import org.dyad.coding.codebook.Composition.Status;
import org.dyad.coding.codebook.Composition.Whose;
import org.dyad.coding.codebook.Condition;
import org.dyad.coding.codebook.Need;
import org.dyad.coding.codebook.Slot;
import org.dyad.coding.scene.Draft;
import org.dyad.coding.scene.Scene;
import org.dyad.coding.scene.SpeechVerbs;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;
import org.dyad.proposition.Factuality;
import org.dyad.proposition.Factuality.Tense;
import org.dyad.proposition.Proposition;
import org.dyad.proposition.Proposition.Outer;

/**
 * Makes one event of a speech act and the event inside it, by the codebook's table: refuse + meet =
 * REJECT/meet. An outer word that composes does not code by its own frame as well.
 */
final class Composer {

  /** Speech acts stand in each other at most this deep: "refused to promise to meet". */
  private static final int DEPTH = 3;

  private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "acl", "csubj", "content");
  private static final Set<String> PATIENT = Set.of("obj", "nsubj:pass", "patient");

  /** Relations of what stands beside, not inside: what happened after, while or because. */
  private static final Set<String> APART = Set.of("advcl", "parataxis", "relcl", "nsubj", "conj");

  private static final Set<String> OBLIGATION = Set.of("must", "should", "have", "need", "ought");

  private final Codebook codebook;
  private final Scene scene;
  private final Sides sides;
  private final ComposedSides who;
  private final Trace trace;

  Composer(Codebook codebook, Scene scene, Trace trace) {
    this.codebook = codebook;
    this.scene = scene;
    this.sides = new Sides(scene);
    this.who = new ComposedSides(scene, sides);
    this.trace = trace;
  }

  /** The drafts after composition, in the order of their propositions. */
  List<Draft> compose(List<Draft> drafts) {
    List<Draft> results = new ArrayList<>(drafts.size());
    Set<Integer> consumed = new HashSet<>();
    for (Draft draft : drafts) {
      results.addAll(composed(draft, consumed, DEPTH));
    }
    for (Draft draft : drafts) {
      Proposition noun = draft.core();
      boolean below =
          noun.support() != 0
              && noun.sentence().token(noun.support()).head() == noun.head()
              && consumed.contains(noun.id());
      if (below) {
        // "banned a rally staged by students": what carries the noun tells no more.
        scene.at(noun.sentence(), noun.support()).ifPresent(verb -> consumed.add(verb.id()));
      }
    }
    results.removeIf(d -> d.proposition() == d.core() && consumed.contains(d.proposition().id()));
    results.removeIf(
        d -> d.standing() == Draft.Standing.DROPPED || d.standing() == Draft.Standing.TOPIC);
    return Topics.without(scene, results);
  }

  private List<Draft> composed(Draft told, Set<Integer> consumed, int depth) {
    Draft inner = byStatus(told);
    if (inner.standing() == Draft.Standing.DROPPED) {
      consumed.add(inner.proposition().id());
      return List.of();
    }
    Optional<Outer> outer = depth == 0 ? Optional.empty() : outer(inner.proposition());
    if (outer.isEmpty()) {
      return List.of(inner);
    }
    String slot = slot(outer.get());
    if (slot.isEmpty()) {
      return List.of(inner);
    }
    Proposition above = scene.proposition(outer.get().id());
    String lemma = scene.lemma(above.sentence(), above.head());
    List<CompositionTrigger> known = codebook.compositions(above.kind(), lemma);
    if (known.isEmpty()) {
      return List.of(inner);
    }
    Match match = new Match(scene, above);
    for (CompositionTrigger candidate : known) {
      Optional<Outcome> outcome = candidate.composition().outcome(inner.type());
      if (outcome.isPresent()
          && match.has(candidate.trigger())
          && isThrough(candidate, slot)
          && holds(candidate, match)
          && isWhose(candidate.composition(), inner, match)) {
        if (Match.isDenied(above.sentence(), told.proposition().head())) {
          // "Want talks, not concessions": named only to leave it out.
          consumed.add(told.proposition().id());
          return List.of();
        }
        return apply(candidate, outcome.get(), inner, match, consumed, depth);
      }
    }
    return List.of(inner);
  }

  /** The slot of the outer proposition that the inner one stands in; empty if it stands beside. */
  private static String slot(Outer outer) {
    String relation = outer.relation();
    if (CONTENT.contains(relation)) {
      return "content";
    }
    if (PATIENT.contains(relation)) {
      return "patient";
    }
    int colon = relation.indexOf(':');
    String main = colon < 0 ? relation : relation.substring(0, colon);
    return APART.contains(main) || relation.endsWith(":relcl") ? "" : relation;
  }

  private static boolean isThrough(CompositionTrigger candidate, String slot) {
    Set<String> through = candidate.composition().through();
    String preposition = candidate.trigger().preposition();
    if (slot.equals(preposition) || (preposition.equals("of") && slot.equals("out of"))) {
      return true;
    }
    return through.isEmpty()
        ? slot.equals("content") || slot.equals("patient")
        : through.contains(slot);
  }

  private boolean holds(CompositionTrigger candidate, Match match) {
    Composition composition = candidate.composition();
    return fits(composition, match, candidate.trigger().preposition())
        && sides.hold(match, composition.needs());
  }

  private static boolean fits(Composition composition, Match match, String preposition) {
    for (Condition condition : composition.when()) {
      if (!match.holds(condition, preposition)) {
        return false;
      }
    }
    for (Condition condition : composition.unless()) {
      if (match.holds(condition, preposition)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the inner act is whose the rule asks for; where nobody is named it may be the own. */
  private boolean isWhose(Composition composition, Draft inner, Match match) {
    if (composition.whose().isEmpty()) {
      return true;
    }
    List<Participant> speakers =
        sides.find(match, List.of(new Slot("agent", true)), Need.POLITICAL, "", List.of());
    boolean own = inner.actors().isEmpty() && composition.whose().get() == Whose.OWN;
    for (Participant actor : inner.actors()) {
      for (Participant speaker : speakers) {
        own |= ComposedSides.isOneSide(speaker.actor(), actor.actor());
      }
    }
    return own == (composition.whose().get() == Whose.OWN);
  }

  /** What a proposition stands inside, not counting the light verb that carries it. */
  private Optional<Outer> outer(Proposition proposition) {
    Optional<Outer> outer = proposition.outer();
    if (outer.isPresent()) {
      Proposition above = scene.proposition(outer.get().id());
      if (proposition.support() != 0 && above.head() == proposition.support()) {
        return above.outer();
      }
    }
    return outer;
  }

  private List<Draft> apply(
      CompositionTrigger found,
      Outcome outcome,
      Draft inner,
      Match match,
      Set<Integer> consumed,
      int depth) {
    Composition composition = found.composition();
    Proposition above = match.proposition();
    String does = outcome.event().map(EventType::toString).orElse(outcome.result().name());
    trace.tried(
        above,
        composition.rule(),
        found.trigger().written(),
        true,
        inner.type() + " makes " + does);
    if (outcome.result() == Result.DROP) {
      consumed.add(inner.proposition().id());
      return List.of();
    }
    Optional<Match> outer = Optional.of(match);
    if (outcome.result() == Result.KEEP && SpeechVerbs.onlyTell(above, inner)) {
      return List.of(inner);
    }
    List<Participant> actors = who.of(composition.actor(), inner, outer, List.of());
    List<Participant> recipients =
        Draft.without(who.of(composition.recipient(), inner, outer, actors), actors);
    if (actors.isEmpty() && recipients.isEmpty()) {
      trace.tried(above, composition.rule(), found.trigger().written(), false, "nobody speaks");
      return List.of(inner);
    }
    EventType type = outcome.event().orElse(inner.type());
    Draft whole =
        new Draft(
            above,
            inner.core(),
            inner.frame(),
            type,
            outcome.event().isEmpty()
                ? inner.cameo()
                : composition.cameo(inner.type(), inner.cameo()),
            actors,
            recipients,
            contexts(inner, composition),
            words(inner, above.head()),
            joined(composition.rule(), inner.rule()),
            standing(outcome, inner, actors),
            false);
    consumed.add(above.id());
    List<Draft> results = new ArrayList<>(composed(whole, consumed, depth - 1));
    if (outcome.result() == Result.CODE) {
      if (composition.stops()
          && above.factuality().negated()
          && inner.standing() != Draft.Standing.TOPIC) {
        // "Did not cancel its exercises": what was not called off took place.
        results.add(inner);
      } else {
        keep(composition, inner, consumed, results);
      }
    }
    return results;
  }

  private static Draft.Standing standing(Outcome outcome, Draft inner, List<Participant> actors) {
    boolean topic = inner.standing() == Draft.Standing.TOPIC;
    if (topic && outcome.event().isEmpty() && actors.isEmpty()) {
      return inner.standing();
    }
    return switch (outcome.result()) {
      case MAYBE -> Draft.Standing.POSSIBLE;
      case NEVER -> Draft.Standing.DENIED;
      default -> topic ? Draft.Standing.AS_TOLD : inner.standing();
    };
  }

  private static void keep(
      Composition composition, Draft inner, Set<Integer> consumed, List<Draft> results) {
    switch (composition.keepInner()) {
      case FACT -> results.add(inner);
      case HYPOTHETICAL -> {
        if (inner.standing() != Draft.Standing.TOPIC) {
          results.add(inner.asPossibility());
        }
      }
      case NEGATED -> {
        if (inner.standing() != Draft.Standing.TOPIC) {
          results.add(inner.asDenied());
        }
      }
      case DROP -> consumed.add(inner.proposition().id());
    }
  }

  /** Applies the rules on what the words around the verb itself say. */
  private Draft byStatus(Draft draft) {
    for (Composition composition : codebook.compositions()) {
      if (composition.status().isEmpty()
          || !says(composition.status().get(), draft.proposition())) {
        continue;
      }
      Optional<Outcome> outcome = composition.outcome(draft.type());
      if (outcome.isEmpty() || !fits(composition, new Match(scene, draft.proposition()), "")) {
        continue;
      }
      Optional<Match> speaker = speaker(draft.proposition()).map(above -> new Match(scene, above));
      trace.tried(
          draft.proposition(), composition.rule(), "", true, draft.type() + " is " + outcome.get());
      if (outcome.get().result() == Result.DROP) {
        return draft.dropped();
      }
      Draft act =
          outcome.get().event().filter(type -> type.type().equals("REJECT")).isPresent()
              ? who.parted(draft, new Match(scene, draft.core()))
              : draft;
      List<Participant> actors = who.of(composition.actor(), act, speaker, List.of());
      List<Participant> recipients =
          Draft.without(who.of(composition.recipient(), act, speaker, actors), actors);
      if (outcome.get().event().isEmpty() || (actors.isEmpty() && recipients.isEmpty())) {
        return draft;
      }
      return new Draft(
          draft.proposition(),
          draft.core(),
          draft.frame(),
          outcome.get().event().get(),
          composition.cameo(draft.type(), draft.cameo()),
          actors,
          recipients,
          contexts(draft, composition),
          draft.words(),
          joined(composition.rule(), draft.rule()),
          draft.standing(),
          true);
    }
    return draft;
  }

  private boolean says(Status status, Proposition proposition) {
    Factuality factuality = proposition.factuality();
    boolean future = factuality.tense() == Tense.FUTURE;
    return switch (status) {
      case FUTURE ->
          future
              && !factuality.negated()
              && (!factuality.isHypothetical() || isConsequence(proposition));
      case NOT_FUTURE -> future && factuality.negated();
      case NOT -> factuality.negated() && !future;
      case MUST ->
          factuality.cue() != 0
              && factuality.isHypothetical()
              && factuality.modality() != Factuality.Modality.CONDITIONAL
              && !(factuality.negated() && isHave(proposition, factuality.cue()))
              && OBLIGATION.contains(scene.lemma(proposition.sentence(), factuality.cue()));
    };
  }

  /** "Has yet to leave", "does not have to leave" ask nothing of anybody. */
  private boolean isHave(Proposition proposition, int cue) {
    return switch (scene.lemma(proposition.sentence(), cue)) {
      case "have", "need" -> true;
      default -> false;
    };
  }

  /** Whether it is what follows of a condition, and so promised or threatened: "will, if". */
  static boolean isConsequence(Proposition proposition) {
    Factuality factuality = proposition.factuality();
    return factuality.modality() == Factuality.Modality.CONDITIONAL
        && factuality.cue() != 0
        && proposition.sentence().token(factuality.cue()).head() != proposition.head();
  }

  /** Whoever says it: the nearest clause around that is no part of the verb's own form. */
  private Optional<Proposition> speaker(Proposition proposition) {
    Optional<Outer> outer = outer(proposition);
    while (outer.isPresent()) {
      Proposition above = scene.proposition(outer.get().id());
      if (!OBLIGATION.contains(scene.lemma(above.sentence(), above.head()))) {
        return Optional.of(above);
      }
      outer = outer(above);
    }
    return Optional.empty();
  }

  private static List<String> contexts(Draft inner, Composition composition) {
    List<String> contexts = new ArrayList<>(inner.contexts());
    contexts.addAll(composition.contexts());
    return contexts;
  }

  private static List<Integer> words(Draft inner, int head) {
    List<Integer> words = new ArrayList<>(inner.words());
    if (!words.contains(head)) {
      words.add(head);
      words.sort(null);
    }
    return words;
  }

  private static String joined(String rule, String inner) {
    return inner.isEmpty() ? rule : rule + "+" + inner;
  }
}
