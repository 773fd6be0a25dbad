package org.dyad.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dyad.actor.Mentions;
import org.dyad.coding.codebook.Spelling;
import org.dyad.place.PlaceMention;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;
import org.dyad.time.TimeMention;

/**
 * All that earlier stages found in one article, with the look-ups that coding needs. Lives for one
 * article and one thread.
 */
final class Scene {

  private final Reading reading;
  private final List<Proposition> propositions;
  private final Mentions mentions;
  private final List<TimeMention> times;
  private final List<PlaceMention> places;
  private final Map<Long, Proposition> byHead = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();

  Scene(
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

  Reading reading() {
    return reading;
  }

  List<Proposition> propositions() {
    return propositions;
  }

  Mentions mentions() {
    return mentions;
  }

  List<TimeMention> times() {
    return times;
  }

  List<PlaceMention> places() {
    return places;
  }

  Proposition proposition(int id) {
    return propositions.get(id);
  }

  /** The proposition whose head is this token, if it is one. */
  Optional<Proposition> at(Sentence sentence, int head) {
    return Optional.ofNullable(byHead.get(key(sentence, head)));
  }

  /** Lower-case American spelling of a token's lemma. */
  String lemma(Sentence sentence, int token) {
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
