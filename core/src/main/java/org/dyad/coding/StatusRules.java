package org.dyad.coding;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dyad.article.Block;
import org.dyad.article.Span;
import org.dyad.coding.scene.Draft;
import org.dyad.coding.scene.Scene;
import org.dyad.coding.scene.SpeechVerbs;
import org.dyad.event.EventType;
import org.dyad.event.Status;
import org.dyad.event.Status.Time;
import org.dyad.proposition.Argument;
import org.dyad.proposition.Factuality;
import org.dyad.proposition.Factuality.Modality;
import org.dyad.proposition.Factuality.Tense;
import org.dyad.proposition.Proposition;
import org.dyad.proposition.Proposition.Outer;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
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

  private static final Set<String> HEARSAY =
      Set.of("claim", "think", "say", "believe", "seem", "report", "allege", "appear", "rumor");

  private static final Set<String> DOUBTING =
      Set.of("deny", "doubt", "dispute", "disbelieve", "refute");

  private static final Set<String> POSSIBLE =
      Set.of("possible", "likely", "unlikely", "conceivable", "impossible", "doubtful", "planned");

  /** Types of event that are done with words. */
  private static final Set<String> WORDS =
      Set.of("ACCUSE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN");

  private final Scene scene;

  StatusRules(Scene scene) {
    this.scene = scene;
  }

  Status of(Draft draft, DateSpan date) {
    Proposition proposition = told(draft);
    Factuality factuality = proposition.factuality();
    boolean negated = factuality.negated();
    boolean hypothetical = factuality.isHypothetical();
    boolean hedged = factuality.hedged();
    if (draft.core() != proposition
        && draft.core().kind() == Proposition.Kind.NOUN
        && isKept(draft)) {
      // "Saw a likely attack", "announced no arrests".
      hypothetical |= draft.core().factuality().isHypothetical();
      negated |= draft.core().factuality().negated();
      hedged |= draft.core().factuality().hedged();
    }
    if (draft.settled()) {
      negated = false;
      hypothetical =
          factuality.modality() == Modality.CONDITIONAL && !Composer.isConsequence(proposition);
    }
    Tense tense = factuality.tense();
    String attribution = accordingTo(proposition);
    hedged |= isSaidByTheWay(proposition);
    Proposition inner = proposition;
    for (int depth = 0; depth < DEPTH && inner.outer().isPresent(); depth++) {
      Outer outer = inner.outer().get();
      Proposition above = scene.proposition(outer.id());
      if (isAdverbial(outer)) {
        hypothetical |= CONDITIONS.contains(outer.mark());
        hypothetical |= Voices.isUndone(scene, above);
        hypothetical |= isAim(inner, outer) && !isBegunBy(above, draft.type());
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
        hypothetical |= outer.relation().equals("nsubj") && isThoughtOf(above);
        hypothetical |= outer.relation().equals("csubj") && isSaidOfTheKind(inner, above);
        hypothetical |= isClause(outer) && DOUBTING.contains(lemma(above));
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
    hedged |= isRumor(attribution);
    return new Status(negated, hypothetical, hedged, time(draft, tense, date), attribution);
  }

  /**
   * What the words claim something of: the event's own proposition where a composition has only
   * taken in who tells of it, else what the composition made of it.
   */
  private Proposition told(Draft draft) {
    if (!isKept(draft)) {
      return draft.proposition();
    }
    Proposition at = draft.core();
    for (int depth = 0; depth < DEPTH && at != draft.proposition(); depth++) {
      if (at.outer().isEmpty() || at.kind() != Proposition.Kind.VERB) {
        return draft.proposition();
      }
      boolean finite = at.outer().get().relation().equals("ccomp");
      at = scene.proposition(at.outer().get().id());
      if (!finite && !SpeechVerbs.tells(lemma(at))) {
        return draft.proposition();
      }
    }
    return at == draft.proposition() ? draft.core() : draft.proposition();
  }

  /** Whether compositions left the event what its frame made of it. */
  private static boolean isKept(Draft draft) {
    return draft.type().type().equals(draft.frame().event().type());
  }

  /** "Attacking temples is forbidden": of what was not done, only spoken of. */
  private static boolean isSaidOfTheKind(Proposition act, Proposition above) {
    return act.token().xpos().equals("VBG") && above.factuality().tense() == Tense.PRESENT;
  }

  /** "Agents, it is claimed, killed him". */
  private boolean isSaidByTheWay(Proposition proposition) {
    Sentence sentence = proposition.sentence();
    for (Token token : sentence.tokens()) {
      if ((token.is("parataxis") || token.is("advcl") || token.deprel().equals("acl:relcl"))
          && HEARSAY.contains(scene.lemma(sentence, token.index()))
          && (token.head() == proposition.head()
              || sentence.token(token.head()).head() == proposition.head())) {
        for (Token child : sentence.children(token.index())) {
          if (child.is("nsubj") && child.form().equals("it")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "A meeting is conceivable". */
  private boolean isThoughtOf(Proposition above) {
    return POSSIBLE.contains(lemma(above));
  }

  private String lemma(Proposition proposition) {
    return scene.lemma(proposition.sentence(), proposition.head());
  }

  private static boolean isRumor(String attribution) {
    String words = attribution.toLowerCase(Locale.ROOT);
    return words.contains("rumor") || words.contains("rumour") || words.contains("unconfirmed");
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

  /**
   * Whether an act done for another is its beginning: "sent experts to look into it", "phoned him
   * to express her support".
   */
  private boolean isBegunBy(Proposition act, EventType aim) {
    if (act.factuality().isHypothetical() || act.factuality().negated()) {
      return false;
    }
    return switch (lemma(act)) {
      case "send", "dispatch", "deploy" -> aim.mode().equals("investigate");
      case "call", "phone", "telephone", "ring", "write", "tweet" ->
          act.has("patient") && WORDS.contains(aim.type());
      default -> false;
    };
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
    // "As the minister reported, they left".
    for (Token child : proposition.sentence().children(proposition.head())) {
      if (child.is("advcl")
          && SpeechVerbs.tells(scene.lemma(proposition.sentence(), child.index()))
          && "as".equals(mark(proposition.sentence(), child.index()))) {
        return scene.at(proposition.sentence(), child.index()).map(this::agent).orElse("");
      }
    }
    return "";
  }

  private String mark(Sentence sentence, int clause) {
    for (Token child : sentence.children(clause)) {
      if (child.is("mark")) {
        return scene.lemma(sentence, child.index());
      }
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
