package org.dyad.article.page;

/** Finds the headline among the lines above the report. */
final class Headlines {

  private static final int HEADLINE_WORDS = 3;

  private Headlines() {}

  /**
   * The number of the headline's line, or -1. It stands above the byline, or above the date, or
   * above the report, whichever of them has such a line right above it; of several lines in a row
   * the first is the headline, the others are its second deck.
   *
   * @param body the line with which the report begins
   */
  static int find(Page page, int body) {
    int[] found = {-1, -1, -1, -1};
    for (int i = 0; i <= body && i < page.lines.size(); i++) {
      int rank = rank(page, i, body);
      if (rank < found.length && found[rank] < 0) {
        found[rank] = above(page, i);
      }
    }
    for (int line : found) {
      if (line >= 0) {
        return line;
      }
    }
    return only(page, body);
  }

  /** Below what a headline is looked for first. */
  private static int rank(Page page, int i, int body) {
    if (i == body) {
      return 2;
    }
    return switch (page.roles.get(i)) {
      case BYLINE -> 0;
      case DATE -> page.bylines.get(i).isPresent() ? 0 : withWeekday(page, i) ? 3 : 1;
      default -> Integer.MAX_VALUE;
    };
  }

  static boolean withWeekday(Page page, int i) {
    return page.stamps
        .get(i)
        .map(stamp -> stamp.dates().get(0))
        .filter(d -> d.label() == Stamp.Label.NONE && d.date().withWeekday())
        .isPresent();
  }

  /** The first of the lines in a row above line {@code i} that can be a headline; -1 for none. */
  private static int above(Page page, int i) {
    int first = -1;
    for (int k = i - 1; k >= 0 && page.roles.get(k) == Role.OTHER; k--) {
      if (page.words(k) < HEADLINE_WORDS) {
        break;
      }
      first = k;
    }
    return first;
  }

  /** The only line above the report that is nothing else, however short. */
  private static int only(Page page, int body) {
    int only = -1;
    for (int i = 0; i < body; i++) {
      if (page.roles.get(i) == Role.OTHER) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
  }
}
