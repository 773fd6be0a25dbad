package org.dyad.article.page;

import java.util.Optional;
import org.dyad.article.Span;

/**
 * What stands between the place of a dateline and the report: a date, the agency, a colon or
 * dashes, in any order. Mutable: it reads one dateline and moves on.
 */
final class DatelineTail {

  /** Agency, date and dashes may alternate this often: {@code --(Wire - May 3) - (Code) --}. */
  private static final int MOST_PARTS = 6;

  private final Opening opening;
  private final String text;
  private final PageWords words;
  private int at;
  private Span agency = Span.NONE;
  private Optional<CalendarDate> date = Optional.empty();
  private boolean colon;
  private boolean dash;

  DatelineTail(Opening opening, PageWords words) {
    this.opening = opening;
    this.text = opening.text();
    this.words = words;
  }

  /** Reads on after the place; returns where the report begins. */
  int readAfterPlace(int from) {
    at = from;
    dateInside();
    agencyAfterComma();
    parts();
    return at;
  }

  /** Reads where no place stands; returns where the report begins. */
  int read(int from) {
    at = from;
    parts();
    return at;
  }

  /** Who sent the report. */
  Span agency() {
    return agency;
  }

  Optional<CalendarDate> date() {
    return date;
  }

  /** Whether a colon or a dash sets the report apart. */
  boolean hasSign() {
    return colon || dash;
  }

  /** Whether the agency is one that is listed. */
  boolean isWire() {
    return !agency.isNone() && !words.agency(agency.of(text)).isEmpty();
  }

  /** Whether a report can begin here: not in lower case. At the paragraph's end, it is the next. */
  boolean reportFollows(int i) {
    if (i >= opening.to()) {
      return !agency.isNone() || colon || dash;
    }
    int first = text.codePointAt(i);
    return !Character.isLowerCase(first) && ",.;:!?)]".indexOf(first) < 0;
  }

  private void dateInside() {
    int next = at;
    while (next < opening.limit()
        && (text.charAt(next) == ',' || Lines.isSpace(text.charAt(next)))) {
      next++;
    }
    Optional<CalendarDate> found = DateScanner.startingAt(text, next, opening.limit());
    if (next > at && found.isPresent()) {
      date = found;
      at = found.get().span().end();
    }
  }

  /** {@code , IRNA}, also {@code /IRNA/}. */
  private void agencyAfterComma() {
    int next = at;
    while (next < opening.limit() && (" ,/\u00a0".indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    int end = opening.wordEnd(next);
    if (next > at && end > next && !words.agency(text.substring(next, end)).isEmpty()) {
      agency = new Span(next, end);
      at = end < opening.limit() && text.charAt(end) == '/' ? end + 1 : end;
    }
  }

  /** Agencies in brackets and signs, in any order. */
  private void parts() {
    for (int n = 0; n < MOST_PARTS; n++) {
      int next = opening.skipSpace(at);
      if (next >= opening.limit()) {
        break;
      }
      char c = text.charAt(next);
      if (c == '(' && brackets(next)) {
        continue;
      }
      if (c == ':' && !colon && !dash) {
        colon = true;
        at = next + 1;
      } else if (opening.isDash(next) || opening.isGarbledDash(next)) {
        dash = true;
        at = opening.endOfDash(next);
      } else {
        break;
      }
    }
    at = opening.skipSpace(at);
  }

  private boolean brackets(int open) {
    int close = text.indexOf(')', open);
    if (close < 0 || close >= opening.limit()) {
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
}
