package org.dyad.article.page;

import java.util.List;
import org.dyad.article.Span;

/**
 * A line that holds a date and nothing of the report.
 *
 * @param dates at least one, each with what the line calls it
 * @param rest words beside the dates that are no label: a byline may stand there; {@link Span#NONE}
 */
record Stamp(List<Labelled> dates, Span rest) {

  /** What a line says that its date is. */
  enum Label {
    PUBLISHED,
    UPDATED,
    NONE
  }

  record Labelled(CalendarDate date, Label label) {}

  Stamp {
    dates = List.copyOf(dates);
  }
}
