package org.dyad.record.kept;

import java.time.LocalDate;
import java.util.Optional;
import org.dyad.event.Event;
import org.dyad.event.Status;

/**
 * An event as the record keeps it, with the article that reports it.
 *
 * @param id unique in a record
 * @param article the report
 * @param event as coded, but for its spans, which count code points of the article's text where the
 *     line counts UTF-16 units
 */
public record KeptEvent(long id, KeptArticle article, Event event) {

  private static final int MOST_IN_AN_ARTICLE = 1 << 20;

  /**
   * The id of an article's event.
   *
   * @param article key of the article
   * @param number of the event in the article, from 0
   * @throws IllegalArgumentException for more events than an id has room for, a million
   */
  public static long id(long article, int number) {
    if (number < 0 || number >= MOST_IN_AN_ARTICLE) {
      throw new IllegalArgumentException("no room for event " + number + " of an article");
    }
    return article * MOST_IN_AN_ARTICLE + number;
  }

  /** The key of the article that an event's id belongs to. */
  public static long articleOf(long id) {
    return id / MOST_IN_AN_ARTICLE;
  }

  /**
   * The day that the event is counted on: its first day, else its last, else the day that the
   * report was published; unknown stays unknown.
   */
  public Optional<LocalDate> day() {
    return event.date().start().or(() -> event.date().end()).or(article::published);
  }

  /** Whether the text says that it happened: neither denied, nor supposed, nor still to come. */
  public boolean happened() {
    return !event.status().negated()
        && !event.status().hypothetical()
        && event.status().time() != Status.Time.FUTURE;
  }
}
