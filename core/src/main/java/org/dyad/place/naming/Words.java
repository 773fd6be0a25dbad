package org.dyad.place.naming;

import java.util.Arrays;
import java.util.List;
import org.dyad.place.Gazetteer;
import org.dyad.place.Gazetteer.Entry;
import org.dyad.place.gazetteer.Keys;
import org.dyad.place.naming.PlaceWords.Kind;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/** A sentence's stretches of tokens as names: what is looked up, and what they are words of. */
final class Words {

  static final EntityMention NONE = new EntityMention(0, -1, "");

  private static final int SHORT = 3;

  /** So many capitals are a body's short name rather than a town's other name: "IRNA". */
  private static final int AGENCY = 5;

  final Sentence sentence;
  private final Gazetteer gazetteer;
  private final PlaceWords words;

  /** The name that the reader saw around each token, or none. */
  private final EntityMention[] around;

  Words(Sentence sentence, Gazetteer gazetteer, PlaceWords words) {
    this.sentence = sentence;
    this.gazetteer = gazetteer;
    this.words = words;
    around = new EntityMention[sentence.size() + 1];
    Arrays.fill(around, NONE);
    for (EntityMention entity : sentence.entities()) {
      for (int i = entity.first(); i <= entity.last(); i++) {
        around[i] = entity;
      }
    }
  }

  int size() {
    return sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  EntityMention around(int token) {
    return around[token];
  }

  boolean is(Kind kind, int token) {
    return token >= 1 && token <= size() && words.is(kind, token(token));
  }

  boolean isCapital(int token) {
    return Forms.isCapital(token(token));
  }

  boolean isProper(int token) {
    return token(token).upos().equals("PROPN");
  }

  String text(int first, int last) {
    return Forms.text(sentence, first, last);
  }

  String key(int first, int last) {
    return Keys.fold(text(first, last));
  }

  /** The places that a stretch names as a whole; none where it is a word that names no place. */
  List<Entry> places(int first, int last) {
    String form = text(first, last);
    if (words.is(Kind.GENERIC, form)
        || Forms.isShortCapitals(form.replace(".", ""), SHORT)
        || form.length() < 2) {
      return List.of();
    }
    List<Entry> entries = gazetteer.findKey(Keys.fold(form));
    if (Forms.isShortCapitals(form, AGENCY) && !Weight.isUsual(entries, Long.MAX_VALUE)) {
      return List.of();
    }
    return is(Kind.NOT_BEFORE, last + 1) && !Weight.isState(entries) ? List.of() : entries;
  }

  /** The same without words that are seldom places. */
  List<Entry> likelyPlaces(int first, int last) {
    return words.is(Kind.LOOSE, text(first, last)) ? List.of() : places(first, last);
  }

  /** Said to be somewhere: "in Basra", "the town of Basra". */
  boolean isLocated(int first) {
    return is(Kind.LOCATIVE, first - 1) || isKindOf(first - 2);
  }

  /** Whether a preposition stands before: what follows it may be a place. */
  boolean isAfterPreposition(int first) {
    return first > 1 && token(first - 1).upos().equals("ADP");
  }

  /** Whether a word describes the noun after it. */
  boolean isBeforeNoun(int token) {
    return token(token).is("amod") || token(token).is("compound");
  }

  /** "town of". */
  boolean isKindOf(int token) {
    return is(Kind.KIND_OF, token) && token < size() && token(token + 1).form().equals("of");
  }

  /** Whether a name goes on without a break over a stretch: capitals, or joined by hyphens. */
  boolean isOneName(int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean hyphenated = i > first && i < last && joined(i - 1) && joined(i);
      if (!isCapital(i) && !hyphenated) {
        return false;
      }
    }
    return true;
  }

  private boolean joined(int token) {
    return Forms.joined(sentence, token) && !Forms.isComma(sentence, token);
  }

  /** Last token of the word with hyphens that a token is part of: of "Port" in "Port-au-Prince". */
  int hyphenEnd(int token) {
    int end = token;
    while (end + 2 <= size()
        && joined(end)
        && joined(end + 1)
        && isHyphen(end + 1)
        && Character.isLetter(token(end + 2).form().charAt(0))) {
      end += 2;
    }
    return end;
  }

  private boolean isHyphen(int token) {
    String form = token(token).form();
    return form.equals("-") || form.equals("–") || form.equals("‐");
  }
}
