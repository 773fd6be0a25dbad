package org.dyad.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dyad.article.Span;
import org.dyad.article.page.PageWords.Kind;
import org.dyad.article.page.Stamp.Label;
import org.dyad.article.page.Stamp.Labelled;

/** Reads lines such as {@code Published: 20 Feb 2018 10:30 GMT | Updated: 21 Feb 2018}. */
final class Stamps {

  /** A longer line is prose that mentions a date. */
  private static final int LONGEST = 140;

  private static final int LONGEST_PHRASE = 4;

  /** "Published in The Morning Herald, May 3rd, 2018": so many words may name the paper. */
  private static final int MOST_NAME_WORDS = 8;

  private final PageWords words;

  /** Words before a bare "on" that can still be a writer's name. */
  private static final int MOST_WRITER_WORDS = 5;

  Stamps(PageWords words) {
    this.words = words;
  }

  /**
   * The dates of a line with their labels, and what else the line says. Whether that makes it a
   * line of dates is the caller's to judge; a line with a label and few other words is taken for
   * one.
   */
  Optional<Stamp> find(String text, Span line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    List<CalendarDate> dates = new ArrayList<>();
    int from = line.start();
    while (from < line.end()) {
      Optional<CalendarDate> date = DateScanner.first(text, from, line.end());
      if (date.isEmpty()) {
        break;
      }
      dates.add(date.get());
      from = date.get().span().end();
    }
    return dates.isEmpty() ? Optional.empty() : Optional.of(label(text, line, dates));
  }

  private Stamp label(String text, Span line, List<CalendarDate> dates) {
    List<Labelled> labelled = new ArrayList<>();
    Rest rest = new Rest();
    Label label = Label.NONE;
    int from = line.start();
    for (CalendarDate date : dates) {
      label = rest.read(text, from, date.span().start());
      labelled.add(new Labelled(date, label));
      from = date.span().end();
    }
    rest.read(text, from, line.end());
    return new Stamp(labelled, rest.span);
  }

  /** Whether the words beside a labelled date can be a newspaper's or a section's name. */
  static boolean isShort(String text, Span rest) {
    return new Line(rest, false).words(text) <= MOST_NAME_WORDS;
  }

  /** Gathers the words that are neither labels nor times. */
  private final class Rest {
    private Span span = Span.NONE;

    /** Reads what stands between two dates; returns the last label in it. */
    Label read(String text, int from, int to) {
      Label label = Label.NONE;
      int i = from;
      while (i < to) {
        if (!Character.isLetter(text.charAt(i))) {
          i++;
          continue;
        }
        int end = phrase(text, i, to, Kind.PUBLISHED, Kind.UPDATED);
        if (end > i && isPartOfSentence(text, i, end)) {
          span = span.cover(new Span(i, end));
        } else if (end > i) {
          label = is(Kind.UPDATED, text, i, end) ? Label.UPDATED : Label.PUBLISHED;
        } else {
          end = phrase(text, i, to, Kind.NOISE, Kind.NOISE);
          if (end == i || (!span.isNone() && span.end() == i - 1)) {
            end = Math.max(end, wordEnd(text, i, to));
            span = span.cover(new Span(i, end));
          }
        }
        i = end;
      }
      return label;
    }

    /**
     * "Ada Mensah on May 3" says when she wrote; "The law was passed by the council on May 3" not.
     */
    private boolean isPartOfSentence(String text, int start, int end) {
      return text.substring(start, end).equalsIgnoreCase("on")
          && !span.isNone()
          && new Line(span, false).words(text) > MOST_WRITER_WORDS;
    }

    /** The end of the longest phrase of these kinds that begins at {@code start}. */
    private int phrase(String text, int start, int to, Kind one, Kind other) {
      int best = start;
      int end = start;
      for (int n = 0; n < LONGEST_PHRASE && end < to; n++) {
        end = wordEnd(text, end, to);
        if (is(one, text, start, end) || is(other, text, start, end)) {
          best = end;
        }
        if (end >= to || text.charAt(end) != ' ') {
          break;
        }
        end++;
        if (end >= to || !Character.isLetter(text.charAt(end))) {
          break;
        }
      }
      return best;
    }

    private boolean is(Kind kind, String text, int start, int end) {
      return words.is(kind, text.substring(start, end).toLowerCase(Locale.ROOT));
    }
  }

  private static int wordEnd(String text, int start, int to) {
    int end = start;
    while (end < to
        && (Character.isLetterOrDigit(text.charAt(end))
            || ((text.charAt(end) == '.' || text.charAt(end) == '\'' || text.charAt(end) == '’')
                && end + 1 < to
                && Character.isLetter(text.charAt(end + 1))))) {
      end++;
    }
    return Math.max(end, start + 1);
  }
}
