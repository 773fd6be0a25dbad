package org.dyad.place.naming;

import java.util.Locale;
import java.util.Optional;
import org.dyad.place.Gazetteer;
import org.dyad.place.Gazetteer.Entry;
import org.dyad.place.gazetteer.NamedPlaces.Demonym;
import org.dyad.place.naming.PlaceWords.Kind;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/** Adjectives of places: "Turkish", "South African". Not plurals of people, which are no place. */
final class Demonyms {

  private static final int LONGEST = 3;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  Demonyms(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /**
   * @param last its last token
   * @param entry the place, absent for a people of no place ("Native American")
   */
  record Found(int last, Optional<Entry> entry) {}

  /** The longest demonym that begins at a token. */
  Optional<Found> at(Sentence sentence, int first) {
    if (!Forms.isCapital(sentence.token(first))) {
      return Optional.empty();
    }
    for (int last = Math.min(first + LONGEST - 1, sentence.size()); last >= first; last--) {
      Optional<Demonym> demonym = gazetteer.demonym(Forms.text(sentence, first, last));
      if (demonym.isPresent()) {
        return isLanguage(sentence, first, last)
            ? Optional.of(new Found(last, Optional.empty()))
            : Optional.of(new Found(last, demonym.get().entry()));
      }
    }
    return Optional.empty();
  }

  /** "speaks Spanish", "in Spanish", "Spanish flu". */
  private boolean isLanguage(Sentence sentence, int first, int last) {
    if (last < sentence.size() && words.is(Kind.NOT_BEFORE, sentence.token(last + 1))) {
      return true;
    }
    Token token = sentence.token(last);
    if (token.is("amod") || token.is("compound") || token.is("flat") || token.head() == 0) {
      return false;
    }
    Token head = sentence.token(token.head());
    if (token.is("obj") && words.is(Kind.SPEECH, head.lemma().toLowerCase(Locale.ROOT))) {
      return true;
    }
    return first > 1
        && (token.is("obl") || token.is("nmod"))
        && sentence.token(first - 1).lemma().equals("in");
  }
}
