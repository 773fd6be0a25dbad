package org.dyad.coding.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dyad.article.Span;
import org.dyad.coding.scene.Draft;
import org.dyad.coding.scene.Scene;
import org.dyad.coding.setting.EventTimes.Belonging;
import org.dyad.coding.setting.When.Dated;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.time.DateSpan;
import org.dyad.time.TimeMention;

/** Unrolls a day with a duration: "arrived on Friday for a week of talks". */
final class Stays {

  private static final Set<String> TYPES =
      Set.of("CONSULT", "COOPERATE", "PROTEST", "ASSAULT", "MOBILIZE");

  private final Scene scene;
  private final EventTimes times;

  Stays(Scene scene, EventTimes times) {
    this.scene = scene;
    this.times = times;
  }

  Dated unrolled(Draft draft, Dated dated) {
    boolean until = isUntil(draft, dated);
    if (!(Spans.isDay(dated.days()) || until)
        || When.isComposed(draft)
        || !TYPES.contains(draft.type().type())) {
      return dated;
    }
    LocalDate day = dated.days().end().orElseThrow();
    for (TimeMention time : durations(draft)) {
      int days = Durations.days(time.value());
      if (days > 1) {
        DateSpan span =
            until || isEnding(draft)
                ? DateSpan.of(day.minusDays(days - 1L), day)
                : DateSpan.of(day, day.plusDays(days - 1L));
        List<Span> words = new ArrayList<>(dated.words());
        words.add(time.span());
        return new Dated(span, words);
      }
    }
    return dated;
  }

  /** Whether its last day is known: "shelled the town for three days until Monday". */
  private boolean isUntil(Draft draft, Dated dated) {
    if (dated.days().start().isPresent() || dated.days().end().isEmpty()) {
      return false;
    }
    for (int word : When.words(draft)) {
      for (Belonging one : times.at(draft.proposition().sentence(), word)) {
        boolean ends = one.preposition().equals("until") || one.preposition().equals("till");
        if (ends && dated.words().contains(one.time().span())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isEnding(Draft draft) {
    Sentence sentence = draft.proposition().sentence();
    for (int word : When.words(draft)) {
      if (ClauseWords.isEnding(scene.lemma(sentence, word))) {
        return true;
      }
    }
    int above = draft.core().token().head();
    return draft.core().kind() == Proposition.Kind.NOUN
        && above != 0
        && ClauseWords.isEnding(scene.lemma(sentence, above));
  }

  /** Durations of the event's words and of the nouns it goes to, is on or holds. */
  private List<TimeMention> durations(Draft draft) {
    Sentence sentence = draft.proposition().sentence();
    List<TimeMention> found = new ArrayList<>(1);
    for (int word : When.words(draft)) {
      add(sentence, word, found);
      for (Token child : sentence.children(word)) {
        if (child.is("obl") || child.is("obj") || child.is("nmod")) {
          if (scene.mentions().at(sentence.number(), child.index()).isEmpty()) {
            add(sentence, child.index(), found);
          }
        }
      }
    }
    return found;
  }

  private void add(Sentence sentence, int word, List<TimeMention> to) {
    for (Belonging one : times.at(sentence, word)) {
      if (one.time().type() == TimeMention.Type.DURATION && one.direct()) {
        to.add(one.time());
      }
    }
  }
}
