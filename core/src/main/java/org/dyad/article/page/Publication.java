package org.dyad.article.page;

import java.time.LocalDate;
import java.util.Optional;
import org.dyad.article.Found;

/**
 * Finds the day of publication, most trusted first: what the source told apart from the text; a
 * date that the page calls its publication; a date below the headline or beside the byline; the
 * dateline's date; a date of the last change; a date above the headline. Above the headline, a date
 * with its weekday is the day on which the page was looked at if the page shows other furniture:
 * then it is not the article's and the day stays unknown.
 */
final class Publication {

  private Publication() {}

  static Found find(Page page, Known known, int headline, Optional<Dateline> dateline) {
    if (known.published().isPresent()) {
      return known.published();
    }
    Found found = labelled(page, Stamp.Label.PUBLISHED, "published-label");
    if (!found.isPresent()) {
      found = below(page, headline);
    }
    if (!found.isPresent()) {
      found = dateline.flatMap(Dateline::date).map(d -> found(d, "dateline")).orElse(Found.NOTHING);
    }
    if (!found.isPresent()) {
      found = labelled(page, Stamp.Label.UPDATED, "updated-label");
    }
    if (!found.isPresent()) {
      found = above(page, headline);
    }
    return found.isPresent() ? found : known.fallback();
  }

  private static Found labelled(Page page, Stamp.Label label, String rule) {
    for (int i = 0; i < page.lines.size(); i++) {
      if (page.stamps.get(i).isPresent()) {
        for (Stamp.Labelled date : page.stamps.get(i).get().dates()) {
          if (date.label() == label && date.date().date().isPresent()) {
            return found(date.date(), rule);
          }
        }
      }
    }
    return Found.NOTHING;
  }

  /** Below the headline, and before the report is well under way. */
  private static Found below(Page page, int headline) {
    int proses = 0;
    for (int i = headline + 1; i < page.lines.size() && proses < 2; i++) {
      proses += page.roles.get(i) == Role.PROSE ? 1 : 0;
      if (page.roles.get(i) == Role.DATE && page.stamps.get(i).isPresent()) {
        Stamp.Labelled first = page.stamps.get(i).get().dates().get(0);
        boolean beside = page.bylines.get(i).isPresent();
        boolean ofThePage =
            headline < 0 && !beside && first.date().withWeekday() && isFurnished(page, i);
        if (first.label() == Stamp.Label.NONE && first.date().date().isPresent() && !ofThePage) {
          return found(first.date(), beside ? "date-beside-byline" : "date-below-headline");
        }
      }
    }
    return Found.NOTHING;
  }

  private static Found above(Page page, int headline) {
    boolean otherFurniture = isFurnished(page, headline);
    for (int i = headline - 1; i >= 0; i--) {
      if (page.stamps.get(i).isPresent()) {
        CalendarDate date = page.stamps.get(i).get().dates().get(0).date();
        if (date.date().isPresent() && !(date.withWeekday() && otherFurniture)) {
          return found(date, "date-above-headline");
        }
      }
    }
    return Found.NOTHING;
  }

  /** Whether furniture other than dates stands above a line. */
  private static boolean isFurnished(Page page, int line) {
    for (int i = 0; i < line; i++) {
      if (page.roles.get(i) == Role.FURNITURE && page.stamps.get(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Found found(CalendarDate date, String rule) {
    return date.date()
        .map(LocalDate::toString)
        .map(day -> new Found(day, date.span(), rule))
        .orElse(Found.NOTHING);
  }
}
