package org.dyad.time.grammar;

import java.util.Set;

/**
 * Whether a name that stands alone is a time: "May" may be a modal or a prime minister, "March" a
 * demonstration, "spring" a leap, "Sunday" a newspaper.
 */
final class BareNames {

  private static final Set<String> BEFORE_TIMES =
      Set.of(
          "in",
          "last",
          "next",
          "since",
          "until",
          "till",
          "early",
          "late",
          "mid",
          "during",
          "by",
          "from",
          "through",
          "throughout",
          "before",
          "after",
          "between",
          "this",
          "every",
          "each",
          "of");

  /** Prepositions after which a person's name is unlikely. */
  private static final Set<String> BEFORE_MONTHS =
      Set.of("in", "last", "next", "since", "until", "till", "early", "late", "mid", "during");

  private static final Set<String> AIMS = Set.of("on", "for", "of", "against", "to");

  private BareNames() {}

  static boolean isMonth(Pieces p, int i, CalendarDates.MonthName month) {
    if (!p.isCapital(i)) {
      return false;
    }
    boolean expected = BEFORE_MONTHS.contains(before(p, i));
    if (p.isIn(i, "PER") && !expected) {
      return false;
    }
    if (p.is(i, Kind.MONTH_SHORT)) {
      return p.isDotted(i) || expected;
    }
    if (month.month() == 5 || month.month() == 3) {
      return expected || isAmbiguousMonth(p, i, month.month() == 3);
    }
    boolean given = month.month() == 4 || month.month() == 6 || month.month() == 8;
    // A given name: "April Smith".
    return !given || expected || !isName(p, i + 1);
  }

  private static boolean isAmbiguousMonth(Pieces p, int i, boolean march) {
    if (p.xpos(i).equals("MD") || p.upos(i).equals("VERB") || isTitleOrName(p, i - 1)) {
      return false;
    }
    if (BEFORE_TIMES.contains(before(p, i))) {
      return true;
    }
    if (march && AIMS.contains(p.text(i + 1))) {
      return false;
    }
    boolean named = p.isAny(i - 1, "the", "a") || p.is(i - 1, "'s");
    return named && p.upos(i + 1).equals("NOUN") && !p.isCapital(i + 1);
  }

  private static boolean isTitleOrName(Pieces p, int i) {
    return p.isCapital(i) && (p.upos(i).equals("PROPN") || p.isDotted(i)) && !p.is(i, Kind.PART);
  }

  private static boolean isName(Pieces p, int i) {
    return p.isCapital(i) && p.upos(i).equals("PROPN") && !p.is(i, Kind.WEEKDAY);
  }

  private static String before(Pieces p, int i) {
    return p.isDash(i - 1) ? p.text(i - 2) : p.text(i - 1);
  }

  static boolean isWeekday(Pieces p, int i) {
    if (p.is(i, Kind.WEEKDAY_SHORT) && !p.is(i, Kind.WEEKDAY)) {
      // "Sun", "sat", "wed", "Mon" are other words too.
      return p.isCapital(i) && (p.isDotted(i) || p.is(i - 1, "on")) && !p.is(i - 1, "the");
    }
    if (p.is(i + 1, "prayer") || p.is(i + 1, "prayers") || p.isIn(i, "PER")) {
      return false;
    }
    if (isTitleOrName(p, i - 1) && isColour(p.text(i - 1))) {
      return false;
    }
    return !(p.isIn(i, "ORG") && p.isIn(i + 1, "ORG") && p.isCapital(i + 1))
        && !(p.is(i - 1, "the") && isName(p, i + 1) && !p.is(i + 1, Kind.DAY_PART));
  }

  /** Whether a weekday follows "last", "next" and the like, where only its own form can deceive. */
  static boolean isDirectedWeekday(Pieces p, int i) {
    if (p.is(i, Kind.WEEKDAY_SHORT)) {
      return p.isCapital(i) && p.isDotted(i);
    }
    return p.is(i, Kind.WEEKDAY) && !p.is(i + 1, "prayers");
  }

  private static boolean isColour(String text) {
    return switch (text) {
      case "black", "bloody", "cyber", "super", "giving", "orange", "sheffield" -> true;
      default -> false;
    };
  }

  /** Whether a season's word stands for a season. */
  static boolean isSeason(Pieces p, int i) {
    if (p.upos(i).equals("VERB") || p.isIn(i, "ORG") || (p.isCapital(i) && p.isCapital(i - 1))) {
      return false;
    }
    boolean the = p.is(i - 1, "the");
    String before = p.text(the ? i - 2 : i - 1);
    if (modifies(p, i)) {
      return false;
    }
    boolean leaps = p.is(i, "fall") || p.is(i, "spring");
    if (leaps && (p.isAny(i + 1, "of", "in") || p.isAny(i + 1, "from", "to"))) {
      return false;
    }
    return BEFORE_TIMES.contains(before) || (the && !leaps) || before.equals("over");
  }

  /** Whether a name only modifies the noun after it: "summer camp", "Christmas trees". */
  static boolean modifies(Pieces p, int i) {
    if (p.token(i) == 0 || p.token(i + 1) == 0) {
      return false;
    }
    var token = p.sentence().token(p.token(i));
    boolean before = token.head() > token.index();
    boolean joined = token.is("compound") || token.is("amod") || token.is("nummod");
    return before && joined || (p.upos(i + 1).equals("NOUN") && !p.is(i + 1, Kind.DAY_PART));
  }
}
