package org.dyad.time.grammar;

import java.util.ArrayList;
import java.util.List;
import org.dyad.reading.Sentence;
import org.dyad.time.meaning.Bounded;
import org.dyad.time.meaning.Meaning;
import org.jspecify.annotations.Nullable;

/** Finds time expressions in sentences. Immutable, safe to share between threads. */
public final class Grammar {

  private final Vocabulary vocabulary = Vocabulary.load();
  private final Names names = Names.load();
  private final Dates dates = new Dates(names);
  private final Definites definites = new Definites(dates);

  /** A sentence as the grammar reads it. */
  public Pieces read(Sentence sentence) {
    return new Pieces(sentence, vocabulary);
  }

  /** The expressions of a sentence from left to right, none over another. */
  public List<Match> find(Pieces pieces) {
    List<Match> found = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Match match = longest(pieces, i);
      if (match == null) {
        i++;
      } else {
        found.addAll(match.parts());
        i = match.next();
      }
    }
    return found;
  }

  private @Nullable Match longest(Pieces p, int i) {
    Match best = Sets.match(p, i);
    best = Years.longer(best, Durations.match(p, i));
    best = Years.longer(best, dates.match(p, i));
    best = Years.longer(best, definites.match(p, i));
    return Years.longer(best, Clock.match(p, i));
  }

  /**
   * The meaning with the limit that the word before it sets: "since 2014". What only modifies a
   * noun limits nothing: "since the 2016 attack".
   */
  public Meaning bounded(Pieces p, Match match, boolean modifier) {
    if (modifier) {
      return match.meaning();
    }
    Meaning meaning = match.meaning();
    return switch (p.text(match.first() - 1)) {
      case "since" -> new Bounded(Bounded.Side.SINCE, meaning);
      case "until", "till" -> new Bounded(Bounded.Side.UNTIL, meaning);
      case "by" -> new Bounded(Bounded.Side.UNTIL, meaning);
      case "before" -> new Bounded(Bounded.Side.BEFORE, meaning);
      case "after" -> new Bounded(Bounded.Side.AFTER, meaning);
      case "to" ->
          p.is(match.first() - 2, "prior") ? new Bounded(Bounded.Side.BEFORE, meaning) : meaning;
      default ->
          p.is(match.first() - 1, "from") && p.isAny(match.next(), "on", "onward")
              ? new Bounded(Bounded.Side.SINCE, meaning)
              : meaning;
    };
  }
}
