package org.dyad.coding.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.actor.Mention;
import org.dyad.actor.Mentions;
import org.dyad.article.Span;
import org.dyad.coding.codebook.Spelling;
import org.dyad.event.Event.Participant;
import org.dyad.place.Place;
import org.dyad.place.PlaceMention;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.time.TimeMention;

/**
 * All that earlier stages found in one article, with the look-ups that coding needs. Lives for one
 * article and one thread.
 */
public final class Scene {

  /** The rank of a capital among places. */
  private static final int CAPITAL = 5;

  private final Reading reading;
  private final List<Proposition> propositions;
  private final Mentions mentions;
  private final List<TimeMention> times;
  private final List<PlaceMention> places;
  private final Map<Long, Proposition> byHead = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();

  public Scene(
      Reading reading,
      List<Proposition> propositions,
      Mentions mentions,
      List<TimeMention> times,
      List<PlaceMention> places) {
    this.reading = reading;
    this.propositions = propositions;
    this.mentions = mentions;
    this.times = times;
    this.places = places;
    for (Proposition proposition : propositions) {
      byHead.put(key(proposition.sentence(), proposition.head()), proposition);
    }
  }

  public Reading reading() {
    return reading;
  }

  public List<Proposition> propositions() {
    return propositions;
  }

  public Mentions mentions() {
    return mentions;
  }

  public List<TimeMention> times() {
    return times;
  }

  public List<PlaceMention> places() {
    return places;
  }

  public Proposition proposition(int id) {
    return propositions.get(id);
  }

  /** The proposition whose head is this token, if it is one. */
  public Optional<Proposition> at(Sentence sentence, int head) {
    return Optional.ofNullable(byHead.get(key(sentence, head)));
  }

  /** The words of a noun phrase: its head with what stands before it, and a name's other words. */
  public Span phrase(Sentence sentence, int head) {
    Span span = sentence.token(head).span();
    for (Token child : sentence.children(head)) {
      if (child.is("flat")) {
        span = span.cover(child.span());
      } else if (child.index() < head
          && (child.is("compound")
              || child.is("amod")
              || child.is("nummod")
              || child.is("det")
              || child.is("nmod"))) {
        span = span.cover(sentence.subtree(child.index()));
      }
    }
    return span;
  }

  /** The place that a token names, if it names one. */
  public Optional<PlaceMention> place(Sentence sentence, int token) {
    for (PlaceMention place : places) {
      if (place.sentence() == sentence.number()
          && place.head() == token
          && place.use() == PlaceMention.Use.PLACE) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** A place as a side: whoever is there, known by the country alone. */
  public static Participant inhabitants(Place place, String words, Span span) {
    String id = "place:" + place.name().toLowerCase(java.util.Locale.ROOT);
    Actor actor = new Actor(id, place.name(), place.country(), List.of(), "");
    return new Participant(actor, words, span);
  }

  /** Whether a name only says where: a place, and nobody that could act. */
  public boolean isWhere(Sentence sentence, int token) {
    boolean where = place(sentence, token).isPresent();
    for (Mention mention : mentions.allAt(sentence.number(), token)) {
      if (mention.reading() != Mention.Sense.PLACE) {
        return false;
      }
      where = true;
    }
    return where;
  }

  /** Whether a mention only says where, and there of a town or province: not of a country. */
  public boolean isLocality(Sentence sentence, Mention mention) {
    return mention.reading() == Mention.Sense.PLACE
        && place(sentence, mention.head()).filter(p -> p.place().rank() < CAPITAL).isPresent();
  }

  /**
   * Somebody who takes part, in the words of a mention; for a pronoun in those of a name of the
   * same sentence before it, if there is one.
   */
  public Participant participant(Sentence sentence, Mention mention) {
    Mention words = mention;
    if (sentence.token(mention.head()).upos().equals("PRON")) {
      for (Mention before : mentions.all()) {
        if (before.sentence() == mention.sentence()
            && before.head() < mention.head()
            && before.actor().id().equals(mention.actor().id())
            && !sentence.token(before.head()).upos().equals("PRON")) {
          words = before;
        }
      }
    }
    return new Participant(
        mention.actor(), words.span().of(reading.article().text()), words.span());
  }

  /** Whether a token is part of a time expression. */
  public boolean isTime(Sentence sentence, int token) {
    for (TimeMention time : times) {
      if (time.sentence() == sentence.number()
          && time.firstToken() <= token
          && token <= time.lastToken()) {
        return true;
      }
    }
    return false;
  }

  /** Lower-case American spelling of a token's lemma. */
  public String lemma(Sentence sentence, int token) {
    String lemma = sentence.token(token).lemma();
    String known = folded.get(lemma);
    if (known == null) {
      known = Spelling.fold(lemma.toLowerCase(java.util.Locale.ROOT));
      folded.put(lemma, known);
    }
    return known;
  }

  private static long key(Sentence sentence, int head) {
    return ((long) sentence.number() << 32) | head;
  }
}
