package org.dyad.coding.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dyad.actor.Mention;
import org.dyad.article.Block;
import org.dyad.article.Span;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.scene.Draft;
import org.dyad.coding.scene.Scene;
import org.dyad.event.Event.Participant;
import org.dyad.proposition.Factuality;
import org.dyad.proposition.Factuality.Tense;
import org.dyad.proposition.Proposition;
import org.dyad.proposition.Proposition.Outer;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.time.DateSpan;
import org.dyad.time.TimeMention;

/**
 * When an event took place, the event's own day and not the report's.
 *
 * <p>In this order: the expression that belongs to the event on the tree; that of a clause which it
 * shares its time with; the story's time, where the sentence before told of one of the same people;
 * else nothing but the bound that the day of publication sets: what is told as done was done by
 * then, what is told to come comes after it. A day with a duration is unrolled: "left on Monday on
 * a four-day visit" is Monday to Thursday.
 *
 * <p>Lives for one article and one thread; asked for an article's events in their order.
 */
public final class When {

  /**
   * A date and the words that gave it.
   *
   * @param words of the date, the most telling first; empty where only a bound is known
   */
  public record Dated(DateSpan days, List<Span> words) {

    public Dated {
      words = List.copyOf(words);
    }
  }

  /** A dated event that the story may go on from. */
  private record Told(int paragraph, int sentence, List<String> actors, Dated dated) {}

  /** How many sentences back a story's time is taken from. */
  private static final int BACK = 2;

  /** How many clauses up a tense is looked for. */
  private static final int DEPTH = 4;

  private final Scene scene;
  private final Optional<LocalDate> published;
  private final EventTimes times;
  private final ClauseDates clauses;
  private final Stays stays;
  private final List<Told> told = new ArrayList<>();

  public When(Scene scene, Codebook codebook) {
    this.scene = scene;
    this.published = scene.reading().article().publishedOn();
    this.times = new EventTimes(scene, codebook);
    this.clauses = new ClauseDates(scene, times, new DatePicker(published));
    this.stays = new Stays(scene, times);
  }

  /** The date of an event; unknown where nothing bounds it. */
  public Dated of(Draft draft) {
    boolean ahead = isAhead(draft);
    Optional<Dated> named = named(draft, ahead);
    if (named.isEmpty() && !ahead) {
      named = story(draft);
    }
    if (named.isEmpty()) {
      return new Dated(bound(draft, ahead), List.of());
    }
    Dated dated = stays.unrolled(draft, named.get());
    if (!ahead && published.isPresent()) {
      dated = new Dated(Spans.closed(dated.days(), published.get()), dated.words());
    }
    remember(draft, dated);
    return dated;
  }

  /**
   * Whether the own words of two events of a sentence give them different days: "who visited Oslo
   * in 2014, met the premier on Monday".
   */
  public boolean isApart(Draft a, Draft b) {
    Optional<Dated> one = own(a);
    Optional<Dated> other = own(b);
    return one.isPresent()
        && other.isPresent()
        && Spans.areApart(one.get().days(), other.get().days());
  }

  private Optional<Dated> own(Draft draft) {
    for (int word : words(draft)) {
      Optional<Dated> own = clauses.own(draft.proposition().sentence(), word);
      if (own.isPresent()) {
        return own;
      }
    }
    return Optional.empty();
  }

  /** The date that the words of the event's own sentence give. */
  private Optional<Dated> named(Draft draft, boolean ahead) {
    Sentence sentence = draft.proposition().sentence();
    if (draft.settled() && draft.proposition().factuality().tense() != Tense.PAST) {
      return spoken(draft);
    }
    if (isComposed(draft)) {
      return clauses.of(sentence, draft.proposition().head());
    }
    Optional<Dated> own = own(draft);
    if (own.isPresent()) {
      return own;
    }
    if (ahead || draft.standing() == Draft.Standing.POSSIBLE) {
      return Optional.empty();
    }
    for (int word : words(draft)) {
      Optional<Dated> found = clauses.of(sentence, word);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The words that date an event: its predicate, the verb that carries it, what was joined. */
  static List<Integer> words(Draft draft) {
    List<Integer> words = new ArrayList<>(4);
    Proposition core = draft.core();
    words.add(core.head());
    if (core.support() != 0) {
      words.add(core.support());
    }
    if (draft.proposition() != core) {
      words.add(draft.proposition().head());
    }
    for (int word : draft.words()) {
      if (!words.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether the event is what the outer words do, and no longer what the inner ones tell of. */
  static boolean isComposed(Draft draft) {
    return draft.proposition() != draft.core()
        && !draft.type().type().equals(draft.frame().event().type());
  }

  /** Of an act of speech that only its verb's form tells ("will send"): when it was said. */
  private Optional<Dated> spoken(Draft draft) {
    Optional<Outer> outer = draft.proposition().outer();
    if (outer.isEmpty()) {
      return Optional.empty();
    }
    Proposition above = scene.proposition(outer.get().id());
    return ClauseWords.isSaying(scene.lemma(above.sentence(), above.head()))
        ? clauses.own(above.sentence(), above.head())
        : Optional.empty();
  }

  /** Whether the words tell what is still to come, or what may be. */
  private boolean isAhead(Draft draft) {
    if (draft.settled()) {
      return false;
    }
    Proposition at = draft.proposition();
    for (int i = 0; i < DEPTH; i++) {
      Factuality factuality = at.factuality();
      if (factuality.tense() != Tense.NONE) {
        boolean perfect = hasPerfect(at);
        return factuality.tense() == Tense.FUTURE
            || (factuality.isHypothetical() && !perfect && factuality.tense() != Tense.PAST);
      }
      if (at.outer().isEmpty() || !passesTense(at, at.outer().get())) {
        return factuality.isHypothetical();
      }
      at = scene.proposition(at.outer().get().id());
    }
    return false;
  }

  /** Whether an inner proposition without tense has that of the outer one. */
  private boolean passesTense(Proposition inner, Outer outer) {
    Proposition above = scene.proposition(outer.id());
    String verb = scene.lemma(above.sentence(), above.head());
    if (inner.kind() == Proposition.Kind.NOUN) {
      return above.head() == inner.support() || ClauseWords.isCoincident(verb);
    }
    return outer.relation().startsWith("xcomp") || outer.relation().startsWith("advcl");
  }

  private static boolean hasPerfect(Proposition proposition) {
    for (Token child : proposition.sentence().children(proposition.head())) {
      if (child.is("aux") && child.lemma().equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** What the day of publication says where no words do. */
  private DateSpan bound(Draft draft, boolean ahead) {
    if (published.isEmpty() || draft.standing() == Draft.Standing.POSSIBLE) {
      return DateSpan.UNKNOWN;
    }
    if (ahead) {
      return DateSpan.from(published.get());
    }
    return isOpen(draft) ? DateSpan.UNKNOWN : DateSpan.until(told(draft, published.get()));
  }

  /** The last day on which it can have been: that of its telling, or of the report. */
  private LocalDate told(Draft draft, LocalDate day) {
    Optional<Outer> outer = draft.proposition().outer();
    if (outer.isEmpty() || isComposed(draft)) {
      return day;
    }
    Proposition above = scene.proposition(outer.get().id());
    if (!ClauseWords.isSaying(scene.lemma(above.sentence(), above.head()))
        || above.factuality().tense() != Tense.PAST) {
      return day;
    }
    return clauses
        .own(above.sentence(), above.head())
        .flatMap(said -> said.days().end())
        .filter(said -> said.isBefore(day))
        .orElse(day);
  }

  /** Whether it may as well lie ahead: a noun without tense under a verb that looks ahead. */
  private boolean isOpen(Draft draft) {
    Proposition proposition = draft.proposition();
    if (proposition.factuality().tense() != Tense.NONE || draft.settled()) {
      return false;
    }
    return proposition
        .outer()
        .map(outer -> scene.proposition(outer.id()).factuality())
        .filter(f -> f.tense() == Tense.FUTURE || f.isHypothetical())
        .isPresent();
  }

  /**
   * The story's time: an event of the same people told with its date in the sentence before, in the
   * same paragraph, from which this one goes on in plain past.
   */
  private Optional<Dated> story(Draft draft) {
    Sentence sentence = draft.proposition().sentence();
    if (sentence.kind() == Block.Kind.HEADLINE
        || draft.standing() == Draft.Standing.POSSIBLE
        || !isPlainPast(draft)) {
      return Optional.empty();
    }
    Set<String> here = actors(draft, sentence);
    for (int i = told.size() - 1; i >= 0; i--) {
      Told before = told.get(i);
      int distance = sentence.number() - before.sentence();
      if (distance > BACK || before.paragraph() != sentence.paragraph()) {
        break;
      }
      if (distance > 0 && before.actors().stream().anyMatch(here::contains)) {
        return Optional.of(before.dated());
      }
    }
    return sentenceBefore(sentence, here);
  }

  /** The one date of the sentence before, if it tells of one of the same people. */
  private Optional<Dated> sentenceBefore(Sentence sentence, Set<String> here) {
    int number = sentence.number() - 1;
    if (number < 1 || scene.mentions().all().stream().noneMatch(m -> isIn(m, number, here))) {
      return Optional.empty();
    }
    Sentence before = scene.reading().sentences().get(number - 1);
    if (before.paragraph() != sentence.paragraph() || isSpeech(before)) {
      return Optional.empty();
    }
    int root = before.children(0).get(0).index();
    Optional<Dated> found = Optional.empty();
    for (TimeMention time : scene.times()) {
      if (time.sentence() == number && !time.days().isUnknown()) {
        boolean past =
            published.isPresent()
                && time.days().end().filter(day -> !day.isAfter(published.get())).isPresent();
        boolean main =
            times.at(before, root).stream().anyMatch(belonging -> belonging.time().equals(time));
        if (!past || !main || found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(new Dated(time.days(), List.of(time.span())));
      }
    }
    return found;
  }

  private static boolean isIn(Mention mention, int sentence, Set<String> ids) {
    return mention.sentence() == sentence && ids.contains(mention.actor().id());
  }

  private boolean isSpeech(Sentence sentence) {
    return ClauseWords.isSaying(scene.lemma(sentence, sentence.children(0).get(0).index()));
  }

  private Set<String> actors(Draft draft, Sentence sentence) {
    Set<String> ids = new java.util.HashSet<>(ids(draft));
    int root = sentence.children(0).get(0).index();
    int subject = sentence.child(root, "nsubj");
    if (subject != 0) {
      scene.mentions().allAt(sentence.number(), subject).forEach(m -> ids.add(m.actor().id()));
    }
    return ids;
  }

  private static List<String> ids(Draft draft) {
    List<String> ids = new ArrayList<>(4);
    for (Participant one : draft.actors()) {
      ids.add(one.actor().id());
    }
    for (Participant one : draft.recipients()) {
      ids.add(one.actor().id());
    }
    return ids;
  }

  /** Whether the sentence goes on telling: its main verb is in plain past and no verb of speech. */
  private boolean isPlainPast(Draft draft) {
    Sentence sentence = draft.proposition().sentence();
    int root = sentence.children(0).get(0).index();
    if (ClauseWords.isSaying(scene.lemma(sentence, root))) {
      return false;
    }
    for (int word : List.of(root, draft.proposition().head())) {
      boolean past = sentence.token(word).xpos().equals("VBD");
      for (Token child : sentence.children(word)) {
        if (child.is("aux") || child.is("cop")) {
          if (child.lemma().equals("have") || child.xpos().equals("MD")) {
            return false;
          }
          past |= child.xpos().equals("VBD");
        }
      }
      if (!past && (word == root || draft.proposition().kind() == Proposition.Kind.VERB)) {
        return false;
      }
    }
    return true;
  }

  private void remember(Draft draft, Dated dated) {
    Sentence sentence = draft.proposition().sentence();
    if (!dated.days().isUnknown()
        && !dated.words().isEmpty()
        && sentence.kind() != Block.Kind.HEADLINE) {
      told.add(new Told(sentence.paragraph(), sentence.number(), ids(draft), dated));
    }
  }
}
