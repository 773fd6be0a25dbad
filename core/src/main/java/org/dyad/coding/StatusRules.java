package org.dyad.coding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dyad.article.Block;
import org.dyad.article.Span;
import org.dyad.event.Status;
import org.dyad.event.Status.Time;
import org.dyad.proposition.Argument;
import org.dyad.proposition.Factuality;
import org.dyad.proposition.Factuality.Modality;
import org.dyad.proposition.Factuality.Tense;
import org.dyad.proposition.Proposition;
import org.dyad.proposition.Proposition.Outer;
import org.dyad.reading.Sentence;
import org.dyad.time.DateSpan;

/**
 * What the words around an event claim about it: polarity, modality, time, hedge, and who says so.
 * Looks at the event's own proposition and at those around it.
 */
final class StatusRules {

  /** An event that ended longer ago than this is told as history. */
  private static final int HISTORICAL_DAYS = 366;

  /** How many propositions around an event are looked at. */
  private static final int DEPTH = 6;

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "lest");

  private final Scene scene;

  StatusRules(Scene scene) {
    this.scene = scene;
  }

  Status of(Draft draft, DateSpan date) {
    Proposition proposition = draft.proposition();
    Factuality factuality = proposition.factuality();
    boolean negated = factuality.negated();
    boolean hypothetical = factuality.isHypothetical();
    boolean hedged = factuality.hedged();
    if (draft.settled()) {
      negated = false;
      hypothetical = factuality.modality() == Modality.CONDITIONAL;
    }
    Tense tense = factuality.tense();
    String attribution = accordingTo(proposition);
    Proposition inner = proposition;
    for (int depth = 0; depth < DEPTH && inner.outer().isPresent(); depth++) {
      Outer outer = inner.outer().get();
      Proposition above = scene.proposition(outer.id());
      if (isAdverbial(outer)) {
        hypothetical |= CONDITIONS.contains(outer.mark()) || isAim(inner, outer);
        break;
      }
      boolean support = inner.support() != 0 && above.head() == inner.support();
      if (tense == Tense.NONE) {
        tense = above.factuality().tense();
      }
      if (support) {
        negated |= above.factuality().negated() && !draft.settled();
        hypothetical |= above.factuality().isHypothetical() && !draft.settled();
      } else {
        // "The raid may hurt the talks" takes the raid for granted.
        hypothetical |=
            !outer.relation().equals("parataxis")
                && !outer.relation().equals("nsubj")
                && above.factuality().isHypothetical();
        hypothetical |= isClause(outer) && above.factuality().negated();
        hypothetical |= CONDITIONS.contains(outer.mark());
      }
      hedged |= above.factuality().hedged();
      if (attribution.isEmpty() && saysSo(outer, above)) {
        attribution = agent(above);
      }
      inner = above;
    }
    hypothetical |= draft.standing() == Draft.Standing.POSSIBLE;
    negated |= draft.standing() == Draft.Standing.DENIED;
    return new Status(negated, hypothetical, hedged, time(draft, tense, date), attribution);
  }

  private static boolean isAdverbial(Outer outer) {
    return outer.relation().startsWith("advcl") || outer.relation().endsWith("relcl");
  }

  /** Whether an adverbial clause only says what something was done for. */
  private static boolean isAim(Proposition inner, Outer outer) {
    return outer.relation().startsWith("advcl")
        && outer.mark().equals("to")
        && inner.token().xpos().equals("VB");
  }

  private static boolean isClause(Outer outer) {
    return outer.relation().startsWith("ccomp") || outer.relation().startsWith("xcomp");
  }

  private boolean saysSo(Outer outer, Proposition above) {
    return (outer.relation().startsWith("ccomp") || outer.relation().startsWith("parataxis"))
        && SpeechVerbs.tells(scene.lemma(above.sentence(), above.head()));
  }

  private String accordingTo(Proposition proposition) {
    for (Argument argument : proposition.in("according to")) {
      return words(proposition.sentence(), argument.head());
    }
    return "";
  }

  private String agent(Proposition proposition) {
    for (Argument argument : proposition.in("agent")) {
      return words(proposition.sentence(), argument.head());
    }
    return "";
  }

  /** The words of a mention, or of the phrase where nobody known is named. */
  private String words(Sentence sentence, int head) {
    String text = scene.reading().article().text();
    Optional<Span> mention =
        scene.mentions().at(sentence.number(), head).map(org.dyad.actor.Mention::span);
    return mention.orElseGet(() -> scene.phrase(sentence, head)).of(text);
  }

  /** A headline tells in the present what has happened; what ended before the report is over. */
  private static boolean isOver(Draft draft, DateSpan date, Optional<LocalDate> published) {
    return draft.proposition().sentence().kind() == Block.Kind.HEADLINE
        || (published.isPresent()
            && date.end().filter(end -> end.isBefore(published.get())).isPresent());
  }

  private Time time(Draft draft, Tense tense, DateSpan date) {
    Optional<LocalDate> published = scene.reading().article().publishedOn();
    if (published.isPresent() && date.end().isPresent()) {
      if (date.end().get().isBefore(published.get().minusDays(HISTORICAL_DAYS))) {
        return Time.HISTORICAL;
      }
    }
    if (published.isPresent()
        && date.start().isPresent()
        && date.start().get().isAfter(published.get())
        && !draft.settled()) {
      return Time.FUTURE;
    }
    if (draft.settled()) {
      return Time.PAST;
    }
    return switch (tense) {
      case FUTURE -> Time.FUTURE;
      case PRESENT -> isOver(draft, date, published) ? Time.PAST : Time.CURRENT;
      case PAST, NONE -> Time.PAST;
    };
  }
}
