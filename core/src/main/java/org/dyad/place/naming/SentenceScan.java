package org.dyad.place.naming;

import java.util.List;
import java.util.Optional;
import org.dyad.place.Gazetteer;
import org.dyad.place.Gazetteer.Entry;
import org.dyad.place.PlaceMention.Use;
import org.dyad.place.gazetteer.Keys;
import org.dyad.place.gazetteer.NamedPlaces.Abbreviation;
import org.dyad.place.naming.NameFinder.Finding;
import org.dyad.place.naming.PlaceWords.Kind;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Sentence;

/** One walk over the tokens of a sentence, adding what names a place. Used once. */
final class SentenceScan {

  private static final int LONGEST = 6;

  /** Longest form of an abbreviation. */
  private static final int ABBREVIATION = 7;

  private final Words words;
  private final Sentence sentence;
  private final Gazetteer gazetteer;
  private final Demonyms demonyms;
  private final Locations locations;
  private final List<Finding> findings;

  /** Last token of the latest finding in this sentence. */
  private int found;

  SentenceScan(Words words, Gazetteer gazetteer, Demonyms demonyms, List<Finding> findings) {
    this.words = words;
    this.sentence = words.sentence;
    this.gazetteer = gazetteer;
    this.demonyms = demonyms;
    this.findings = findings;
    this.locations = new Locations(words, this);
  }

  void run() {
    for (int at = 1; at <= sentence.size(); at++) {
      at = Math.max(at, from(at));
    }
  }

  /** Last token of the latest finding, 0 before any. */
  int found() {
    return found;
  }

  /** Looks at what begins at a token; returns the last token that is done with. */
  private int from(int first) {
    EntityMention entity = words.around(first);
    boolean begins = entity.first() == first;
    if (begins && isTitle(first - 1)) {
      return entity.last();
    }
    boolean alone = !entity.type().equals("LOC") || entity.last() == first;
    int abbreviation = alone ? abbreviation(first) : 0;
    if (abbreviation > 0) {
      return abbreviation;
    }
    return switch (entity.type()) {
      case "LOC" -> begins ? locations.add(entity) : first;
      case "PER" -> begins ? person(entity) : first;
      case "ORG" -> inOrganisation(entity, first);
      default -> plain(first);
    };
  }

  /** A title in capitals: what follows is a person. */
  private boolean isTitle(int token) {
    return words.is(Kind.TITLE, token) && words.isCapital(token);
  }

  /** A town that the reader took for a person: said to be somewhere, or known elsewhere. */
  private int person(EntityMention entity) {
    int first = entity.first();
    int last = words.hyphenEnd(entity.last());
    List<Entry> entries = words.likelyPlaces(first, last);
    boolean sure = words.isLocated(first) || (Weight.isState(entries) && isPreposition(first - 1));
    if (sure || Weight.isFair(entries)) {
      addIfKnown(first, last, entries, Use.PLACE, sure);
    }
    return last;
  }

  private boolean isPreposition(int token) {
    return token >= 1 && words.token(token).is("case");
  }

  /** A token of a body's name: the place at its beginning, after "of", or at its end. */
  private int inOrganisation(EntityMention entity, int first) {
    boolean begins = first == entity.first();
    boolean after = !begins && words.token(first - 1).form().equals("of");
    if (!words.isCapital(first)) {
      return first;
    }
    for (int last = Math.min(entity.last(), first + LONGEST - 1); last >= first; last--) {
      boolean ends = last == entity.last();
      if (!begins && !after && !ends) {
        break;
      }
      List<Entry> entries = words.likelyPlaces(first, last);
      boolean whole = begins && ends;
      boolean enough = begins ? Weight.isFair(entries) : Weight.isSolid(entries);
      if (enough || (whole && words.isLocated(first))) {
        boolean sure =
            Weight.isSolid(entries) || (begins && !whole && last > first) || words.isLocated(first);
        addIfKnown(first, last, entries, whole ? Use.PLACE : Use.IN_NAME, sure);
        return last;
      }
    }
    return Math.max(first, demonym(first, Use.IN_NAME));
  }

  /** Words in which the reader saw no name. */
  private int plain(int first) {
    if (!words.isCapital(first)) {
      return first;
    }
    int end = runEnd(first);
    boolean start = isRunStart(first);
    int adjectiveEnd = demonymEnd(first);
    for (int last = Math.min(end, first + LONGEST - 1); last >= first; last--) {
      if (last <= adjectiveEnd) {
        return demonym(first, Use.ADJECTIVE);
      }
      List<Entry> entries = words.isProper(first) ? words.likelyPlaces(first, last) : List.of();
      boolean whole = last == end && start;
      boolean located = words.isLocated(first);
      if (whole ? Weight.isFair(entries) || located : start && Weight.isState(entries)) {
        boolean sure = !whole || located || Weight.isSolid(entries);
        addIfKnown(first, last, entries, whole ? Use.PLACE : Use.IN_NAME, sure);
        if (!entries.isEmpty()) {
          return last;
        }
      }
    }
    return Math.max(first, demonym(first, Use.ADJECTIVE));
  }

  /** Last token of the proper nouns in a row that the reader saw in no name. */
  private int runEnd(int first) {
    int end = words.hyphenEnd(first);
    while (end < sentence.size()
        && words.isProper(end + 1)
        && words.around(end + 1) == Words.NONE) {
      end = words.hyphenEnd(end + 1);
    }
    return end;
  }

  private boolean isRunStart(int first) {
    return first == 1
        || words.around(first - 1) != Words.NONE
        || !words.isProper(first - 1)
        || words.is(Kind.MODIFIER, first - 1);
  }

  /** Last token of the demonym that begins at a token, 0 for none. */
  int demonymEnd(int first) {
    return demonyms.at(sentence, first).map(Demonyms.Found::last).orElse(0);
  }

  /** Adds the demonym that begins at a token; returns its last token, 0 for none. */
  int demonym(int first, Use use) {
    Optional<Demonyms.Found> demonym = demonyms.at(sentence, first);
    if (demonym.isEmpty()) {
      return 0;
    }
    int last = demonym.get().last();
    demonym.get().entry().ifPresent(entry -> addFixed(first, last, entry, use));
    return last;
  }

  /** Adds the abbreviation that begins at a token; returns its last token, 0 for none. */
  int abbreviation(int first) {
    String form = words.token(first).form();
    if (!words.isCapital(first) || form.length() > ABBREVIATION) {
      return 0;
    }
    int last = first;
    Optional<Abbreviation> abbreviation = gazetteer.abbreviation(form);
    if (first < sentence.size()) {
      Optional<Abbreviation> wider = gazetteer.abbreviation(words.text(first, first + 1));
      if (wider.isPresent()) {
        abbreviation = wider;
        last = first + 1;
      }
    }
    boolean after = found > 0 && (found == first - 1 || isCommaBetween(found, first));
    if (abbreviation.isEmpty() || (abbreviation.get().afterPlace() && !after)) {
      return 0;
    }
    EntityMention entity = words.around(first);
    boolean inName = entity.type().equals("ORG") && entity.last() > last;
    addFixed(first, last, abbreviation.get().entry(), inName ? Use.IN_NAME : Use.PLACE);
    return last;
  }

  private boolean isCommaBetween(int before, int after) {
    return after == before + 2 && Forms.isComma(sentence, before + 1);
  }

  private void addIfKnown(int first, int last, List<Entry> entries, Use use, boolean sure) {
    if (!entries.isEmpty()) {
      add(first, last, words.key(first, last), entries, use, sure);
    }
  }

  /** Adds a form that means one place only; it keeps apart from a name that may mean others. */
  private void addFixed(int first, int last, Entry entry, Use use) {
    String key = "=" + Keys.fold(entry.place().name());
    add(first, last, key, List.of(entry), use, true);
  }

  void add(int first, int last, String key, List<Entry> entries, Use use, boolean sure) {
    findings.add(new Finding(new Naming(sentence, first, last, key, entries, use), sure));
    found = last;
  }
}
