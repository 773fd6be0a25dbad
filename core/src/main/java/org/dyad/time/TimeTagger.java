package org.dyad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.time.calendar.Grain;
import org.dyad.time.calendar.Period;
import org.dyad.time.grammar.Grammar;
import org.dyad.time.grammar.Match;
import org.dyad.time.grammar.Pieces;
import org.dyad.time.meaning.Context;
import org.dyad.time.meaning.Lean;
import org.dyad.time.meaning.Meaning;
import org.dyad.time.meaning.Recent;
import org.dyad.time.meaning.Resolved;

/**
 * Finds the time expressions of an article and works out which days they mean, from the day of
 * publication, the tense of the clause and the dates named before. What depends on a day of
 * publication that is not known gets a value with {@code X} in it and no days.
 *
 * <p>Immutable, safe to share between threads.
 *
 * <pre>{@code
 * List<TimeMention> times = new TimeTagger().tag(reading);
 * }</pre>
 */
public final class TimeTagger {

  private final Grammar grammar = new Grammar();

  /** The time expressions of all sentences, in the order of the reading; none overlap. */
  public List<TimeMention> tag(Reading reading) {
    Optional<LocalDate> published = reading.article().publishedOn();
    Memory memory = new Memory();
    List<TimeMention> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      memory.enter(sentence.paragraph());
      if (Leaning.isOfNow(sentence)) {
        memory.leaveStory();
      }
      Pieces pieces = grammar.read(sentence);
      for (Match match : grammar.find(pieces)) {
        int first = pieces.token(match.first());
        int last = pieces.token(match.next() - 1);
        int head = head(sentence, first, last);
        boolean modifier = isModifier(sentence, head, last);
        Meaning meaning = grammar.bounded(pieces, match, modifier);
        Resolved resolved =
            meaning.in(memory.context(published, Leaning.of(sentence, first, head), modifier));
        memory.note(resolved, published);
        found.add(
            new TimeMention(
                sentence.number(),
                first,
                last,
                pieces.span(match.first(), match.next()),
                resolved.type(),
                resolved.value(),
                resolved.days(),
                resolved.anchor()));
      }
    }
    return List.copyOf(found);
  }

  /**
   * The token of an expression that hangs on something outside it; the last where several do; its
   * last one if none does.
   */
  static int head(Sentence sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      int above = sentence.token(i).head();
      if ((above < first || above > last) && !sentence.token(i).is("punct")) {
        return i;
      }
    }
    return last;
  }

  /** Whether an expression stands before a noun that it only describes. */
  private static boolean isModifier(Sentence sentence, int head, int last) {
    Token token = sentence.token(head);
    return token.head() > last
        && (token.is("nmod") || token.is("compound") || token.is("amod") || token.is("nummod"));
  }

  /** The dates named so far. */
  private static final class Memory {

    private int paragraph = -1;
    private Optional<Resolved> lastDay = Optional.empty();
    private Optional<Resolved> last = Optional.empty();
    private Optional<Resolved> here = Optional.empty();
    private Optional<Resolved> told = Optional.empty();
    private Recent recent = Recent.NOTHING;

    void enter(int number) {
      if (number != paragraph) {
        paragraph = number;
        here = Optional.empty();
        told = Optional.empty();
      }
    }

    /** What comes is told from the day of publication again. */
    void leaveStory() {
      told = Optional.empty();
    }

    /**
     * @param modifier whether the expression only names something, which need not be of the story
     */
    Context context(Optional<LocalDate> published, Lean lean, boolean modifier) {
      Optional<Resolved> story = modifier ? Optional.empty() : told;
      return new Context(published, lean, lastDay, last, here, story, recent);
    }

    void note(Resolved resolved, Optional<LocalDate> published) {
      if (resolved.days().isUnknown() || resolved.type() == TimeMention.Type.DURATION) {
        return;
      }
      Optional<Resolved> named = Optional.of(resolved);
      here = named;
      if (resolved.period().isEmpty()) {
        return;
      }
      Period period = resolved.period().get();
      last = named;
      recent = recent.with(resolved);
      if (period.grain() == Grain.DAY) {
        lastDay = named;
      }
      boolean explicit = resolved.anchor().isEmpty() || resolved.anchor().startsWith("after ");
      boolean past = published.isEmpty() || period.first().getYear() < published.get().getYear();
      told = explicit && past ? named : Optional.empty();
    }
  }
}
