package org.dyad.article.page;

import java.util.Locale;
import java.util.Optional;
import org.dyad.article.Span;
import org.dyad.article.page.PageWords.Kind;

/**
 * Reads datelines: a city in capitals, or one that is known, with region, date and agency as they
 * come, and a colon or a dash. A page that lost the dash ({@code MOSCOW The envoy …}) is read where
 * the city is known.
 */
final class Datelines {

  /** A dateline longer than this is none. */
  private static final int LONGEST = 160;

  private static final int MOST_CITY_WORDS = 6;
  private static final int MOST_REGION_WORDS = 4;
  private static final int MOST_REGIONS = 2;

  /** Agency, date and dashes may alternate this often: {@code --(Wire - May 3) - (Code) --}. */
  private static final int MOST_PARTS = 6;

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
    private final String text;
    private final int start;
    private final int to;
    private final int limit;
    private int at;
    private Span place = Span.NONE;
    private Span region = Span.NONE;
    private Span agency = Span.NONE;
    private Optional<CalendarDate> date = Optional.empty();
    private boolean colon;
    private boolean dash;

    Attempt(String text, Span paragraph) {
      this.text = text;
      this.start = paragraph.start();
      this.to = paragraph.end();
      this.limit = Math.min(to, start + LONGEST);
      this.at = start;
    }

    Optional<Dateline> read() {
      if (at < limit && text.charAt(at) == '(') {
        return agencyOnly();
      }
      skipRepeatedAgency();
      boolean capitals = city();
      if (place.isNone()) {
        return Optional.empty();
      }
      int afterCity = at;
      while (region()) {}
      dateInside();
      agencyAfterComma();
      parts();
      boolean known = isKnown(place, Kind.CITY) || isKnown(region, Kind.REGION);
      if (colon || dash || !agency.isNone() || (date.isPresent() && at > afterCity && known)) {
        return accept(capitals, known);
      }
      return withoutSign(capitals, afterCity);
    }

    /** {@code Reuters KHARTOUM (Reuters) --}: what stands first is the name of the feed. */
    private void skipRepeatedAgency() {
      int end = wordEnd(at);
      int next = skipSpace(end);
      if (next > end
          && !words.agency(text.substring(at, end)).isEmpty()
          && isCapitals(next, wordEnd(next))) {
        at = next;
      }
    }

    private Optional<Dateline> accept(boolean capitals, boolean known) {
      boolean wire = !agency.isNone() && !words.agency(agency.of(text)).isEmpty();
      boolean sure = capitals ? !isKnown(place, Kind.KICKER) : known || wire;
      if (!capitals && date.isPresent() && (colon || dash)) {
        sure = true;
      }
      if (!sure || !reportFollows(at)) {
        return Optional.empty();
      }
      return Optional.of(new Dateline(place.cover(region), agency, date, at, true));
    }

    /** {@code (Reuters) - Oil prices …}, {@code (CNN) The president …}. */
    private Optional<Dateline> agencyOnly() {
      parts();
      boolean known = !agency.isNone() && !words.agency(agency.of(text)).isEmpty();
      return known && reportFollows(at)
          ? Optional.of(new Dateline(Span.NONE, agency, date, at, true))
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
      int next = skipSpace(end);
      int wordEnd = wordEnd(next);
      boolean title =
          next > end
              && wordEnd > next
              && Character.isUpperCase(text.charAt(next))
              && (!isCapitals(next, wordEnd)
                  || wordEnd - next <= 2
                  || text.charAt(next + 1) == '.');
      return title && reportFollows(next)
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
      for (int n = 0; n < MOST_CITY_WORDS && next < limit; n++) {
        int wordEnd = wordEnd(next);
        boolean caps = isCapitals(next, wordEnd);
        boolean particle = n > 0 && isParticle(next, wordEnd);
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
        next = afterJoint(wordEnd);
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
      if (count >= MOST_REGIONS || !text.startsWith(", ", at) || first >= limit) {
        return false;
      }
      int end = first;
      int next = first;
      for (int n = 0; n < MOST_REGION_WORDS && next < limit; n++) {
        int wordEnd = wordEnd(next);
        boolean particle = n > 0 && isParticle(next, wordEnd);
        if (wordEnd == next
            || !(particle || Character.isUpperCase(text.charAt(next)))
            || DateScanner.isMonth(stripDot(text.substring(next, wordEnd)))
            || DateScanner.isWeekday(text.substring(next, wordEnd))
            || !words.agency(text.substring(first, wordEnd)).isEmpty()) {
          break;
        }
        if (!particle) {
          end = wordEnd;
        }
        next = skipSpace(wordEnd);
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

    private void dateInside() {
      int next = at;
      while (next < limit && (text.charAt(next) == ',' || Lines.isSpace(text.charAt(next)))) {
        next++;
      }
      Optional<CalendarDate> found = DateScanner.startingAt(text, next, limit);
      if (next > at && found.isPresent()) {
        date = found;
        at = found.get().span().end();
      }
    }

    /** {@code , IRNA}, also {@code /IRNA/}. */
    private void agencyAfterComma() {
      int next = at;
      while (next < limit && (" ,/\u00a0".indexOf(text.charAt(next)) >= 0)) {
        next++;
      }
      int end = wordEnd(next);
      if (next > at && end > next && !words.agency(text.substring(next, end)).isEmpty()) {
        agency = new Span(next, end);
        at = end < limit && text.charAt(end) == '/' ? end + 1 : end;
      }
    }

    /** Agencies in brackets and signs, in any order. */
    private void parts() {
      for (int n = 0; n < MOST_PARTS; n++) {
        int next = skipSpace(at);
        if (next >= limit) {
          break;
        }
        char c = text.charAt(next);
        if (c == '(' && brackets(next)) {
          continue;
        }
        if (c == ':' && !colon && !dash) {
          colon = true;
          at = next + 1;
        } else if (isDash(next) || isGarbledDash(next)) {
          dash = true;
          at = endOfDash(next);
        } else {
          break;
        }
      }
      at = skipSpace(at);
    }

    private boolean brackets(int open) {
      int close = text.indexOf(')', open);
      if (close < 0 || close >= limit) {
        return false;
      }
      Optional<CalendarDate> found = DateScanner.first(text, open + 1, close);
      if (found.isPresent() && date.isEmpty()) {
        date = found;
      }
      int end = found.map(d -> d.span().start()).orElse(close);
      while (end > open + 1 && " ,-–—/|".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      if (agency.isNone() && end > open + 1 && isName(open + 1, end)) {
        agency = new Span(open + 1, end);
      } else if (found.isEmpty() && agency.isNone()) {
        return false;
      }
      at = close + 1;
      return true;
    }

    /** Up to four words that begin in upper case. */
    private boolean isName(int from, int end) {
      int count = 0;
      for (int i = from; i < end; i++) {
        if (i == from || text.charAt(i - 1) == ' ') {
          count++;
          if (!Character.isUpperCase(text.charAt(i))
              && words.agency(text.substring(from, end)).isEmpty()) {
            return false;
          }
        }
      }
      return count <= 4;
    }

    private boolean isDash(int i) {
      char c = text.charAt(i);
      if (c == '—' || c == '–' || c == '―' || text.startsWith("--", i)) {
        return true;
      }
      boolean spaceAfter = i + 1 >= to || Lines.isSpace(text.charAt(i + 1));
      boolean apart =
          i > start && (Lines.isSpace(text.charAt(i - 1)) || ")".indexOf(text.charAt(i - 1)) >= 0);
      return (c == '-' || c == '−') && spaceAfter && apart;
    }

    /** A quotation mark alone after brackets: a dash that went through a wrong encoding. */
    private boolean isGarbledDash(int i) {
      return text.startsWith("\" ", i) && i > start && text.startsWith(") ", i - 2);
    }

    private int endOfDash(int i) {
      int end = i + 1;
      while (end < to && text.charAt(end) == '-') {
        end++;
      }
      return end;
    }

    /**
     * Whether a report can begin here: not in lower case. At the paragraph's end, it is the next.
     */
    private boolean reportFollows(int i) {
      if (i >= to) {
        return !agency.isNone() || colon || dash;
      }
      int first = text.codePointAt(i);
      return !Character.isLowerCase(first) && ",.;:!?)]".indexOf(first) < 0;
    }

    private boolean isKnown(Span span, Kind kind) {
      return !span.isNone() && words.is(kind, PageWords.normal(span.of(text)));
    }

    private int wordEnd(int from) {
      int i = from;
      while (i < limit && (Character.isLetter(text.charAt(i)) || (i > from && isInsideWord(i)))) {
        i++;
      }
      return i;
    }

    /** An apostrophe, hyphen or point within a word; a point also at an abbreviation's end. */
    private boolean isInsideWord(int i) {
      char c = text.charAt(i);
      boolean letterAfter = i + 1 < limit && Character.isLetter(text.charAt(i + 1));
      return c == '.' || ((c == '\'' || c == '’' || c == '-') && letterAfter);
    }

    /** At least two capitals and no small letter; {@code St.} among capitals counts. */
    private boolean isCapitals(int from, int end) {
      int letters = 0;
      for (int i = from; i < end; i++) {
        char c = text.charAt(i);
        if (Character.isLowerCase(c)) {
          return text.substring(from, end).equals("St.");
        }
        letters += Character.isLetter(c) ? 1 : 0;
      }
      return letters >= 2;
    }

    private boolean isParticle(int from, int end) {
      return switch (text.substring(from, end).toLowerCase(Locale.ROOT)) {
        case "de", "da", "do", "del", "la", "el", "al", "es", "of", "the", "and", "au", "sur" ->
            true;
        default -> false;
      };
    }

    /** The next city word after a space, a slash, or " / ". */
    private int afterJoint(int end) {
      int next = skipSpace(end);
      if (next < limit && (text.charAt(next) == '/' || text.charAt(next) == '&')) {
        next = skipSpace(next + 1);
      }
      return next;
    }

    private int skipSpace(int from) {
      int i = from;
      while (i < to && Lines.isSpace(text.charAt(i))) {
        i++;
      }
      return i;
    }

    private String stripDot(String word) {
      return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
  }
}
