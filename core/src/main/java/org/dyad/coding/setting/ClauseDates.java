package org.dyad.coding.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dyad.actor.Mention;
import org.dyad.coding.scene.Scene;
import org.dyad.coding.setting.EventTimes.Belonging;
import org.dyad.coding.setting.When.Dated;
import org.dyad.proposition.Factuality.Tense;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.time.DateSpan;

/**
 * The date of a predicate: by the expressions that belong to it, else by those of the clauses that
 * it shares its time with, above and below it. Never by those of a clause of speech around it.
 */
final class ClauseDates {

  /** How far up or down the tree a date is looked for. */
  private static final int DEPTH = 6;

  private static final Set<String> SAME =
      Set.of("when", "while", "as", "where", "whilst", "to", "");

  private final Scene scene;
  private final EventTimes times;
  private final DatePicker picker;

  ClauseDates(Scene scene, EventTimes times, DatePicker picker) {
    this.scene = scene;
    this.times = times;
    this.picker = picker;
  }

  /** The date of a word, if the sentence gives it. */
  Optional<Dated> of(Sentence sentence, int word) {
    return date(sentence, word, DEPTH);
  }

  /** The date by the expressions that belong to a word itself. */
  Optional<Dated> own(Sentence sentence, int word) {
    List<Belonging> there = times.at(sentence, word);
    Optional<Dated> found = picker.pick(there, tense(sentence, word));
    return found.isPresent() ? found : picker.uncounted(there);
  }

  /** The tense of a word's own form. */
  Tense tense(Sentence sentence, int word) {
    Optional<Proposition> proposition = scene.at(sentence, word);
    if (proposition.isPresent() && proposition.get().factuality().tense() != Tense.NONE) {
      return proposition.get().factuality().tense();
    }
    return sentence.token(word).xpos().equals("VBD") ? Tense.PAST : Tense.NONE;
  }

  private Optional<Dated> date(Sentence sentence, int word, int depth) {
    Optional<Dated> found = own(sentence, word);
    if (found.isPresent() || depth == 0) {
      return found;
    }
    int support = scene.at(sentence, word).map(Proposition::support).orElse(0);
    if (support != 0 && support != word) {
      found = own(sentence, support);
      if (found.isPresent()) {
        return found;
      }
    }
    found = below(sentence, word);
    if (found.isEmpty() && support != 0) {
      found = below(sentence, support);
    }
    if (found.isEmpty()) {
      int top = support != 0 && !ClauseTree.isUnder(sentence, support, word) ? support : word;
      found = above(sentence, top, depth - 1);
    }
    return found;
  }

  /** The date that clauses below give: when-clauses, "talks held on", a shared end. */
  private Optional<Dated> below(Sentence sentence, int word) {
    boolean noun = sentence.token(word).upos().equals("NOUN");
    for (Token child : sentence.children(word)) {
      Optional<Dated> found = Optional.empty();
      if (noun && (child.is("acl"))) {
        if (ClauseWords.isCoincident(scene.lemma(sentence, child.index()))) {
          found = own(sentence, child.index());
        }
      } else if (child.is("advcl")) {
        found = adverbial(sentence, child.index());
      } else if (child.is("conj") && !noun && sentence.child(child.index(), "nsubj") == 0) {
        found = own(sentence, child.index()).filter(d -> ClauseTree.isLast(sentence, word, child));
      } else if (child.is("nsubj") && isTellingOf(sentence, word, child.index())) {
        found = ofNoun(sentence, child.index());
      } else if (child.is("obj") || child.is("obl")) {
        found = there(sentence, word, child.index(), 2);
        if (found.isEmpty() && child.is("obl") && !noun) {
          found = made(sentence, child.index());
        }
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "In a statement released on Saturday": words came to be when they were made known. */
  private Optional<Dated> made(Sentence sentence, int phrase) {
    if (EventTimes.preposition(sentence, phrase).equals("in")
        && ClauseWords.isText(scene.lemma(sentence, phrase))) {
      for (Token child : sentence.children(phrase)) {
        if (child.is("acl")) {
          return own(sentence, child.index());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a verb tells what its subject does when it happens: "the attack killed", "was held".
   */
  private boolean isTellingOf(Sentence sentence, int verb, int subject) {
    return times.isEventNoun(sentence, subject)
        && ClauseWords.isCoincident(scene.lemma(sentence, verb));
  }

  /** The date of an event noun by its own words and clauses: "talks, which began on Monday". */
  private Optional<Dated> ofNoun(Sentence sentence, int noun) {
    Optional<Dated> found = own(sentence, noun);
    return found.isPresent() ? found : below(sentence, noun);
  }

  private Optional<Dated> adverbial(Sentence sentence, int clause) {
    String mark = ClauseTree.mark(sentence, clause);
    Optional<Dated> inner =
        switch (mark) {
          case "when", "while", "as", "after", "before", "since", "until" -> own(sentence, clause);
          default -> Optional.empty();
        };
    return inner.map(
        d ->
            switch (mark) {
              case "after", "before" ->
                  new Dated(
                      counted(sentence, clause, d.days(), mark.equals("after") ? 1 : -1)
                          .orElse(
                              mark.equals("after")
                                  ? Spans.after(d.days())
                                  : Spans.before(d.days())),
                      d.words());
              case "since" -> new Dated(Spans.after(d.days()), d.words());
              case "until" -> new Dated(Spans.before(d.days()), d.words());
              default -> d;
            });
  }

  /** "Two days after the army withdrew": so far from a date as the words before a clause say. */
  private Optional<DateSpan> counted(Sentence sentence, int clause, DateSpan date, int direction) {
    int mark = sentence.child(clause, "mark");
    return times
        .lengthBefore(sentence, mark)
        .flatMap(length -> Durations.from(date, length, direction));
  }

  /** "Went to Oslo, where in 2011 she spoke": the date of a stay, told of the same person. */
  private Optional<Dated> there(Sentence sentence, int verb, int phrase, int depth) {
    for (Token child : sentence.children(phrase)) {
      if (child.deprel().equals("acl:relcl")
          && ClauseTree.hasAdverb(sentence, child.index())
          && isSameSubject(sentence, verb, child.index())) {
        Optional<Dated> found = own(sentence, child.index());
        if (found.isPresent()) {
          return found;
        }
      }
      if (depth > 0 && (child.is("nmod") || child.is("appos"))) {
        Optional<Dated> found = there(sentence, verb, child.index(), depth - 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isSameSubject(Sentence sentence, int verb, int other) {
    List<String> ids = agents(sentence, verb);
    for (String id : agents(sentence, other)) {
      if (ids.contains(id)) {
        return true;
      }
    }
    return false;
  }

  private List<String> agents(Sentence sentence, int verb) {
    List<Integer> heads = new ArrayList<>(2);
    scene.at(sentence, verb).ifPresent(p -> p.in("agent").forEach(a -> heads.add(a.head())));
    int subject = sentence.child(verb, "nsubj");
    if (subject != 0) {
      heads.add(subject);
    }
    List<String> ids = new ArrayList<>(2);
    for (int head : heads) {
      for (Mention mention : scene.mentions().allAt(sentence.number(), head)) {
        ids.add(mention.actor().id());
      }
    }
    return ids;
  }

  /** The date that a word shares with what it stands in. */
  private Optional<Dated> above(Sentence sentence, int word, int depth) {
    Token token = sentence.token(word);
    int head = token.head();
    if (head == 0) {
      return Optional.empty();
    }
    if (token.is("conj")) {
      return joined(sentence, word, head, depth);
    }
    if (token.is("xcomp")) {
      return ClauseWords.isImplicative(scene.lemma(sentence, head))
          ? date(sentence, head, depth)
          : Optional.empty();
    }
    if (token.is("advcl")) {
      return subordinate(sentence, word, head, depth);
    }
    if (token.is("acl")) {
      return antecedent(sentence, word, head, depth);
    }
    return token.upos().equals("VERB") ? Optional.empty() : nominal(sentence, token, depth);
  }

  /**
   * Of joined clauses the first gives the date; to one with its own subject, or after speech, if
   * the date stands before both: "In 2014 the rebels said they would talk, but the army refused".
   */
  private Optional<Dated> joined(Sentence sentence, int word, int head, int depth) {
    if (tense(sentence, head) != tense(sentence, word)) {
      return Optional.empty();
    }
    boolean said = ClauseWords.isSaying(scene.lemma(sentence, head));
    int subject = sentence.child(head, "nsubj");
    if (said && (subject == 0 || subject > head)) {
      return Optional.empty();
    }
    boolean fronted = said || sentence.child(word, "nsubj") != 0;
    int start = sentence.token(said ? subject : head).span().start();
    return date(sentence, head, depth)
        .filter(d -> !fronted || d.words().isEmpty() || d.words().get(0).start() < start);
  }

  private Optional<Dated> subordinate(Sentence sentence, int word, int head, int depth) {
    String mark = ClauseTree.mark(sentence, word);
    if (ClauseWords.isSaying(scene.lemma(sentence, head)) && !SAME.contains(mark)) {
      return Optional.empty();
    }
    boolean same = SAME.contains(mark);
    if (!same && !mark.equals("after") && !mark.equals("before")) {
      return Optional.empty();
    }
    return date(sentence, head, depth)
        .map(
            d ->
                switch (mark) {
                  case "after" ->
                      new Dated(
                          counted(sentence, word, d.days(), -1).orElse(Spans.by(d.days())),
                          d.words());
                  case "before" ->
                      new Dated(
                          counted(sentence, word, d.days(), 1).orElse(Spans.after(d.days())),
                          d.words());
                  default -> d;
                });
  }

  /**
   * A clause that tells more of a noun: of the noun's own date ("a tweet of New Year in which").
   */
  private Optional<Dated> antecedent(Sentence sentence, int word, int noun, int depth) {
    if (!sentence.token(word).deprel().equals("acl:relcl")) {
      return Optional.empty();
    }
    Optional<Dated> found = own(sentence, noun);
    if (found.isEmpty() && scene.at(sentence, noun).isPresent()) {
      found = date(sentence, noun, depth);
    }
    int verb = sentence.token(noun).head();
    boolean goesOn =
        verb != 0
            && ClauseTree.hasAdverb(sentence, word)
            && tense(sentence, verb) == tense(sentence, word);
    // "Brought to the station, where she was charged" goes on telling.
    return found.isEmpty() && goesOn ? date(sentence, verb, depth) : found;
  }

  /** A noun that tells of an event, by the clause that it stands in. */
  private Optional<Dated> nominal(Sentence sentence, Token noun, int depth) {
    Token at = noun;
    String preposition = EventTimes.preposition(sentence, at.index());
    boolean near = true;
    for (int i = 0; i < depth && at.head() != 0; i++) {
      Token above = sentence.token(at.head());
      if (times.isPredicate(sentence, above.index())) {
        return shared(sentence, noun, at, preposition, above.index(), near, depth);
      }
      if (!at.is("nmod") && !at.is("conj") && !at.is("appos") && !at.is("compound")) {
        return Optional.empty();
      }
      near &= at.is("conj") || EventTimes.preposition(sentence, at.index()).equals("of");
      at = above;
      preposition = EventTimes.preposition(sentence, at.index());
    }
    return Optional.empty();
  }

  private Optional<Dated> shared(
      Sentence sentence,
      Token noun,
      Token phrase,
      String preposition,
      int predicate,
      boolean near,
      int depth) {
    String verb = scene.lemma(sentence, predicate);
    Optional<Dated> around = date(sentence, predicate, depth);
    if (around.isEmpty()) {
      return phrase.is("obj") ? hungTooHigh(sentence, phrase, predicate) : around;
    }
    if (phrase.is("nsubj")) {
      Optional<Dated> beside = beside(sentence, phrase, predicate);
      if (beside.isPresent()) {
        return beside;
      }
    }
    Dated dated = around.get();
    boolean core = phrase.is("obj") || phrase.is("nsubj");
    boolean earlier = ClauseWords.isEarlier(scene.lemma(sentence, noun.index()));
    if (core && near && ClauseWords.isCoincident(verb)) {
      return around;
    }
    switch (preposition) {
      case "after", "following", "since", "over", "because of", "due to" -> {
        return Optional.of(new Dated(Spans.by(dated.days()), dated.words()));
      }
      case "before", "ahead of", "prior to" -> {
        return Optional.of(new Dated(Spans.after(dated.days()), dated.words()));
      }
      case "at", "during", "in", "amid", "on" -> {
        return earlier
            ? Optional.of(new Dated(Spans.by(dated.days()), dated.words()))
            : near && !ClauseWords.isSaying(verb) ? around : Optional.empty();
      }
      case "for", "to" -> {
        return near && ClauseWords.isMotion(verb) ? around : Optional.empty();
      }
      default -> {
        boolean told = ClauseWords.isSaying(verb) || tense(sentence, predicate) != Tense.PAST;
        return !told && Spans.isCoarse(dated.days()) ? around : Optional.empty();
      }
    }
  }

  /** "The apology in May helped": a date between a subject and its verb is the subject's. */
  private Optional<Dated> beside(Sentence sentence, Token noun, int predicate) {
    List<Belonging> between = new ArrayList<>(1);
    for (Belonging one : times.at(sentence, predicate)) {
      if (one.head() > noun.index() && one.head() < ClauseTree.firstOfVerb(sentence, predicate)) {
        between.add(one);
      }
    }
    return picker.pick(between, Tense.NONE);
  }

  /** "Follows a visit by the premier in 2017": a date that its verb's tense does not take. */
  private Optional<Dated> hungTooHigh(Sentence sentence, Token noun, int predicate) {
    List<Belonging> after = new ArrayList<>(1);
    for (Belonging one : times.at(sentence, predicate)) {
      if (one.head() > noun.index()) {
        after.add(one);
      }
    }
    return picker.pick(after, Tense.PAST);
  }
}
