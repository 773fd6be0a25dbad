package org.dyad.place.naming;

import java.util.ArrayList;
import java.util.List;
import org.dyad.place.Gazetteer.Entry;
import org.dyad.place.PlaceMention.Use;
import org.dyad.place.naming.PlaceWords.Kind;
import org.dyad.reading.EntityMention;

/** What the reader saw as a place: the whole of it, with more or less around it, or its parts. */
final class Locations {

  private static final int LONGEST = 6;
  private static final int WIDER = 4;

  private final Words words;
  private final SentenceScan scan;

  Locations(Words words, SentenceScan scan) {
    this.words = words;
    this.scan = scan;
  }

  /** Adds the places of a name; returns the last token that is done with. */
  int add(EntityMention entity) {
    int first = entity.first();
    int last = entity.last();
    if (words.isBeforeNoun(last) && scan.demonymEnd(first) == last) {
      return scan.demonym(first, Use.ADJECTIVE);
    }
    int name = last;
    while (name > first && words.is(Kind.KIND, name) && !words.isCapital(name)) {
      name--;
    }
    int wider = wider(first, name);
    if (wider > 0) {
      return Math.max(last, wider);
    }
    if (trimmed(first, last) || tiled(first, last)) {
      return last;
    }
    return parts(first, last);
  }

  /** The longest place that begins at or just before the name and ends at its end or after it. */
  private int wider(int first, int last) {
    for (int end = Math.min(last + WIDER, words.size()); end >= last; end--) {
      for (int start = Math.max(scan.found() + 1, first - 1); start <= first; start++) {
        boolean same = start == first && end == last;
        if (!same && (!words.isOneName(start, end) || isPerson(start) || isPerson(end))) {
          continue;
        }
        List<Entry> entries = words.places(start, end);
        if (!entries.isEmpty()) {
          boolean sure = Weight.isUsual(entries) || words.isAfterPreposition(start);
          scan.add(start, end, words.key(start, end), entries, Use.PLACE, sure);
          return end;
        }
      }
    }
    return 0;
  }

  private boolean isPerson(int token) {
    return words.around(token).type().equals("PER");
  }

  /** "northern Iraq", "the city of Basra", "Anbar Province". */
  private boolean trimmed(int first, int last) {
    int start = first;
    while (start < last && (words.is(Kind.MODIFIER, start) || words.isKindOf(start))) {
      start += words.is(Kind.MODIFIER, start) ? 1 : 2;
      if (start <= last && words.token(start).form().equals("-")) {
        start++;
      }
    }
    int end = last;
    List<Entry> entries = start > first && start <= end ? words.places(start, end) : List.of();
    while (entries.isEmpty() && start < end && words.is(Kind.KIND, end)) {
      end--;
      entries = words.places(start, end);
    }
    boolean named = start > first && words.isCapital(first);
    if (entries.isEmpty() || (named && !Weight.isSolid(entries))) {
      return false;
    }
    // "Anbar Province" is a name as a whole; "northern" and "province" are words about one.
    int from = words.isCapital(first) ? first : start;
    int to = end;
    while (to < last && words.isCapital(to + 1)) {
      to++;
    }
    scan.add(from, to, words.key(start, end), entries, Use.PLACE, true);
    return true;
  }

  /** Several places that the reader took for one: "Kampala Uganda", "Paris, Texas". */
  private boolean tiled(int first, int last) {
    List<int[]> tiles = new ArrayList<>();
    int at = first;
    while (at <= last) {
      if (!tiles.isEmpty() && !Character.isLetter(words.token(at).form().charAt(0))) {
        at++;
        continue;
      }
      int end = Math.min(last, at + LONGEST - 1);
      while (end >= at && words.places(at, end).isEmpty()) {
        end--;
      }
      if (end < at) {
        return false;
      }
      tiles.add(new int[] {at, end});
      at = end + 1;
    }
    if (tiles.size() < 2) {
      return false;
    }
    int[] closing = tiles.get(tiles.size() - 1);
    if (!Weight.isFair(words.places(closing[0], closing[1]))) {
      return false;
    }
    for (int[] tile : tiles) {
      List<Entry> entries = words.places(tile[0], tile[1]);
      scan.add(tile[0], tile[1], words.key(tile[0], tile[1]), entries, Use.PLACE, true);
    }
    return true;
  }

  /**
   * A building, a park, a court: the town or district that its name begins with, the country that
   * it ends with, and adjectives of places in it. The name of a street says nothing of where it is.
   */
  private int parts(int first, int last) {
    if (words.is(Kind.ROAD, last)) {
      return last;
    }
    int done = first - 1;
    for (int end = Math.min(last - 1, first + LONGEST - 1); end >= first; end--) {
      List<Entry> entries = words.likelyPlaces(first, end);
      if (Weight.isFair(entries)) {
        scan.add(first, end, words.key(first, end), entries, Use.PLACE, Weight.isSolid(entries));
        done = end;
        break;
      }
    }
    for (int i = done + 1; i <= last; i++) {
      int abbreviation = scan.abbreviation(i);
      if (abbreviation > 0) {
        i = abbreviation;
        continue;
      }
      List<Entry> entries = words.likelyPlaces(i, last);
      if (i > first && Weight.isState(entries) && words.isCapital(i - 1)) {
        scan.add(i, last, words.key(i, last), entries, Use.IN_NAME, true);
        return last;
      }
      i = Math.max(i, scan.demonym(i, Use.IN_NAME));
    }
    return last;
  }
}
