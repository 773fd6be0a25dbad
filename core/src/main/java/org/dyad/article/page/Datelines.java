package org.dyad.article.page;

import java.util.Optional;
import org.dyad.article.Span;
import org.dyad.article.page.PageWords.Kind;

/**
 * Reads datelines: a city in capitals, or one that is known, with region, date and agency as they
 * come, and a colon or a dash. A page that lost the dash ({@code MOSCOW The envoy …}) is read where
 * the city is known.
 */
final class Datelines {

  private static final int MOST_CITY_WORDS = 6;
  private static final int MOST_REGION_WORDS = 4;
  private static final int MOST_REGIONS = 2;

  private final PageWords words;

  Datelines(PageWords words) {
    this.words = words;
  }

  /** The dateline that a paragraph begins with. */
  Optional<Dateline> find(String text, Span paragraph) {
    return new Attempt(text, paragraph).read();
  }

  /** One paragraph being read; {@code at} moves on. */
  private final class Attempt {
    private final Opening opening;
    private final String text;
    private final DatelineTail tail;
    private int at;
    private Span place = Span.NONE;
    private Span region = Span.NONE;

    Attempt(String text, Span paragraph) {
      this.opening = Opening.of(text, paragraph);
      this.text = text;
      this.tail = new DatelineTail(opening, words);
      this.at = opening.start();
    }

    Optional<Dateline> read() {
      if (at < opening.limit() && text.charAt(at) == '(') {
        return agencyOnly();
      }
      skipRepeatedAgency();
      boolean capitals = city();
      if (place.isNone()) {
        return Optional.empty();
      }
      int afterCity = at;
      while (region()) {}
      at = tail.readAfterPlace(at);
      boolean known = isKnown(place, Kind.CITY) || isKnown(region, Kind.REGION);
      boolean dated = tail.date().isPresent();
      if (tail.hasSign() || !tail.agency().isNone() || (dated && at > afterCity && known)) {
        return accept(capitals, known);
      }
      return withoutSign(capitals, afterCity);
    }

    /** {@code Reuters KHARTOUM (Reuters) --}: what stands first is the name of the feed. */
    private void skipRepeatedAgency() {
      int end = opening.wordEnd(at);
      int next = opening.skipSpace(end);
      if (next > end
          && !words.agency(text.substring(at, end)).isEmpty()
          && opening.isCapitals(next, opening.wordEnd(next))) {
        at = next;
      }
    }

    private Optional<Dateline> accept(boolean capitals, boolean known) {
      boolean sure = capitals ? !isKnown(place, Kind.KICKER) : known || tail.isWire();
      if (!capitals && tail.date().isPresent() && tail.hasSign()) {
        sure = true;
      }
      if (!sure || !tail.reportFollows(at)) {
        return Optional.empty();
      }
      return Optional.of(new Dateline(place.cover(region), tail.agency(), tail.date(), at, true));
    }

    /** {@code (Reuters) - Oil prices …}, {@code (CNN) The president …}. */
    private Optional<Dateline> agencyOnly() {
      at = tail.read(at);
      return tail.isWire() && tail.reportFollows(at)
          ? Optional.of(new Dateline(Span.NONE, tail.agency(), tail.date(), at, true))
          : Optional.empty();
    }

    /**
     * The sign after the city was lost: only a known city in capitals, or a known region, tells.
     */
    private Optional<Dateline> withoutSign(boolean capitals, int afterCity) {
      if (!capitals) {
        return Optional.empty();
      }
      if (!region.isNone()) {
        Span shorter = knownRegionPrefix();
        return shorter.isNone()
            ? Optional.empty()
            : unsigned(new Span(place.start(), shorter.end()), shorter.end());
      }
      int end = afterCity;
      while (end > place.start()) {
        Span city = new Span(place.start(), end);
        if (isKnown(city, Kind.CITY)) {
          return unsigned(city, end);
        }
        end = text.lastIndexOf(' ', end - 1);
      }
      return Optional.empty();
    }

    private Optional<Dateline> unsigned(Span where, int end) {
      int next = opening.skipSpace(end);
      int wordEnd = opening.wordEnd(next);
      boolean title =
          next > end
              && wordEnd > next
              && Character.isUpperCase(text.charAt(next))
              && (!opening.isCapitals(next, wordEnd)
                  || wordEnd - next <= 2
                  || text.charAt(next + 1) == '.');
      return title && tail.reportFollows(next)
          ? Optional.of(new Dateline(where, Span.NONE, Optional.empty(), next, false))
          : Optional.empty();
    }

    /** "Texas A white" was read as a region of three words; "Texas" is the one that is known. */
    private Span knownRegionPrefix() {
      int end = region.end();
      while (end > region.start()) {
        Span shorter = new Span(region.start(), end);
        if (isKnown(shorter, Kind.REGION)) {
          return shorter;
        }
        end = text.lastIndexOf(' ', end - 1);
      }
      return Span.NONE;
    }

    /** Reads the city; true if all its words are in capitals. */
    private boolean city() {
      int end = at;
      int next = at;
      boolean capitals = true;
      for (int n = 0; n < MOST_CITY_WORDS && next < opening.limit(); n++) {
        int wordEnd = opening.wordEnd(next);
        boolean caps = opening.isCapitals(next, wordEnd);
        boolean particle = n > 0 && opening.isParticle(next, wordEnd);
        if (wordEnd == next || !(caps || particle || Character.isUpperCase(text.charAt(next)))) {
          break;
        }
        if (n == 0) {
          capitals = caps;
        } else if (capitals && !caps && !particle) {
          break;
        }
        if (!particle) {
          end = wordEnd;
        }
        next = opening.afterJoint(wordEnd);
        if (next == wordEnd) {
          break;
        }
      }
      if (end > at) {
        place = new Span(at, end);
        at = end;
      }
      return capitals;
    }

    /** {@code , Texas}; false when none follows. */
    private boolean region() {
      int first = at + 2;
      int count = region.isNone() ? 0 : 1;
      if (count >= MOST_REGIONS || !text.startsWith(", ", at) || first >= opening.limit()) {
        return false;
      }
      int end = first;
      int next = first;
      for (int n = 0; n < MOST_REGION_WORDS && next < opening.limit(); n++) {
        int wordEnd = opening.wordEnd(next);
        boolean particle = n > 0 && opening.isParticle(next, wordEnd);
        if (wordEnd == next
            || !(particle || Character.isUpperCase(text.charAt(next)))
            || DateScanner.isMonth(Opening.stripDot(text.substring(next, wordEnd)))
            || DateScanner.isWeekday(text.substring(next, wordEnd))
            || !words.agency(text.substring(first, wordEnd)).isEmpty()) {
          break;
        }
        if (!particle) {
          end = wordEnd;
        }
        next = opening.skipSpace(wordEnd);
        if (next == wordEnd) {
          break;
        }
      }
      if (end == first) {
        return false;
      }
      Span read = new Span(first, end);
      boolean onlyOnce = !region.isNone();
      region = region.cover(read);
      at = end;
      return !onlyOnce;
    }

    private boolean isKnown(Span span, Kind kind) {
      return !span.isNone() && words.is(kind, PageWords.normal(span.of(text)));
    }
  }
}
