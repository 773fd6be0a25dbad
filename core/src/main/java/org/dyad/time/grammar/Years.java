package org.dyad.time.grammar;

import org.dyad.time.calendar.Period;
import org.dyad.time.meaning.Between;
import org.dyad.time.meaning.Explicit;
import org.dyad.time.meaning.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Years, runs of years, decades, centuries and fiscal years. */
final class Years {

  /** Numbers below are amounts unless the words say otherwise. */
  private static final int FIRST_PLAIN_YEAR = 1900;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;

  private Years() {}

  static @Nullable Match match(Pieces p, int i) {
    Match best = longer(theYear(p, i), run(p, i));
    best = longer(best, decade(p, i));
    best = longer(best, century(p, i));
    best = longer(best, fiscal(p, i));
    return best != null || !isBareYear(p, i) ? best : year(p, i);
  }

  static @Nullable Match longer(@Nullable Match a, @Nullable Match b) {
    if (a == null) {
      return b;
    }
    return b != null && b.next() > a.next() ? b : a;
  }

  /** Whether a piece is four digits that can write a year, next to something that is a date. */
  static boolean isYear(Pieces p, int i) {
    int value = p.number(i);
    return p.length(i) == 4 && value >= FIRST_YEAR && value <= LAST_YEAR && endsHere(p, i + 1);
  }

  /** Whether the number before piece i ends before it: no decimals, per cents, hours follow. */
  static boolean endsHere(Pieces p, int i) {
    if (!p.glued(i)) {
      return true;
    }
    String text = p.text(i);
    if (text.equals("%") || text.equals("s") || (text.length() > 0 && isLetter(text.charAt(0)))) {
      return text.startsWith("'");
    }
    boolean joins = text.equals(".") || text.equals(",") || text.equals(":") || text.equals("/");
    return !(joins && p.glued(i + 1) && p.number(i + 1) >= 0);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  static Match year(Pieces p, int i) {
    return new Match(i, i + 1, new Explicit(Period.ofYear(p.number(i))));
  }

  private static boolean isBareYear(Pieces p, int i) {
    if (!isYear(p, i) || !startsHere(p, i) || isCounted(p, i)) {
      return false;
    }
    int value = p.number(i);
    return (value >= FIRST_PLAIN_YEAR && value % 100 != 0) || follows(p, i) || isInBrackets(p, i);
  }

  private static boolean startsHere(Pieces p, int i) {
    String before = p.text(i - 1);
    if (p.is(i - 1, Kind.NUMBERED) || (before.equals(".") && p.is(i - 2, Kind.NUMBERED))) {
      return false;
    }
    if (before.equals("#") || before.equals("than") || p.is(i - 1, Kind.SCALE)) {
      return false;
    }
    if (p.glued(i)) {
      boolean mark = before.length() == 1 && "([{\"'\u2018\u201c/".contains(before);
      return mark || (p.isDash(i - 1) && p.number(i - 2) < 0 && p.glued(i - 1) && isPart(p, i - 2));
    }
    return p.number(i - 1) < 0 || p.length(i - 1) == 4 || p.isDash(i - 1);
  }

  private static boolean isPart(Pieces p, int i) {
    return p.is(i, Kind.PART) || p.is(i, Kind.MONTH) || p.is(i, Kind.MONTH_SHORT);
  }

  /** "The Peace of Westphalia (1648)", "(1825; 1848)". */
  private static boolean isInBrackets(Pieces p, int i) {
    return p.isAny(i - 1, "(", ";") && p.isAny(i + 1, ")", ";");
  }

  /** Whether the words before it want a year: "in 1848", "since 2000". */
  private static boolean follows(Pieces p, int i) {
    return switch (p.text(i - 1)) {
      case "in",
          "since",
          "until",
          "till",
          "by",
          "during",
          "circa",
          "year",
          "between",
          "from",
          "before",
          "after",
          "of",
          "early",
          "late",
          "mid",
          "and",
          "to",
          "through",
          "summer",
          "winter",
          "spring",
          "autumn",
          "fall" ->
          true;
      default -> false;
    };
  }

  /** Whether the number counts what follows: "2016 people", "some 1950 houses". */
  private static boolean isCounted(Pieces p, int i) {
    if (p.is(i + 1, "of") || p.is(i + 1, Kind.SCALE)) {
      return true;
    }
    boolean named = p.is(i - 1, "the") || p.is(i - 1, "'s") || p.xpos(i - 1).equals("PRP$");
    if (p.is(i + 1, Kind.MEASURE)) {
      boolean isIn = p.isAny(i - 1, "in", "since");
      return !isIn || isNumeral(p, i);
    }
    if (p.xpos(i + 1).equals("NNS") && !named && isNumeral(p, i)) {
      return true;
    }
    return p.is(i - 1, Kind.APPROXIMATE)
        && !p.isAny(i - 1, "around", "about")
        && p.upos(i + 1).equals("NOUN");
  }

  /** Whether the tree has it as the number of the word after it. */
  private static boolean isNumeral(Pieces p, int i) {
    if (p.token(i) == 0) {
      return false;
    }
    var token = p.sentence().token(p.token(i));
    return token.is("nummod") && token.head() == p.token(i + 1);
  }

  private static @Nullable Match theYear(Pieces p, int i) {
    int j = p.is(i, "the") ? i + 1 : i;
    if (!p.is(j, "year")) {
      return null;
    }
    int k = p.is(j + 1, "of") ? j + 2 : j + 1;
    return isYear(p, k) ? year(p, k).from(i) : null;
  }

  /** "2010-2012", "2016-17", "2016/17". */
  private static @Nullable Match run(Pieces p, int i) {
    int j = i + 1;
    if (p.length(i) != 4 || p.number(i) < FIRST_YEAR || p.number(i) > LAST_YEAR) {
      return null;
    }
    boolean slash = p.is(j, "/");
    if (!p.isDash(j) && !slash || !p.glued(j) || !p.glued(j + 1) || !startsHere(p, i)) {
      return null;
    }
    int first = p.number(i);
    int second = p.number(j + 1);
    if (p.length(j + 1) == 2 && second > first % 100) {
      second += first - first % 100;
    } else if (p.length(j + 1) != 4) {
      return null;
    }
    if (second <= first
        || second > LAST_YEAR
        || !endsHere(p, j + 2)
        || p.glued(j + 2) && p.isDash(j + 2)) {
      return null;
    }
    return new Match(
        i,
        j + 2,
        new Between(new Explicit(Period.ofYear(first)), new Explicit(Period.ofYear(second))));
  }

  /** "The 1990s", "the '90s", "the nineties". */
  private static @Nullable Match decade(Pieces p, int i) {
    int j = p.is(i, "the") ? i + 1 : i;
    if (p.is(j, Kind.DECADE) && j > i) {
      return new Match(i, j + 1, new Explicit(Period.decade(p.value(j, Kind.DECADE))));
    }
    boolean quoted = p.is(j, "'") || p.is(j, "\u2018");
    int k = quoted ? j + 1 : j;
    int value = p.number(k);
    int next = k + 2;
    if (value < 0 || value % 10 != 0 || !p.glued(k + 1) || !p.isAny(k + 1, "s", "'s")) {
      return null;
    }
    if (p.length(k) == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
      return p.is(k + 1, "'s") && j == i
          ? null
          : new Match(i, next, new Explicit(Period.decade(value)));
    }
    if (p.length(k) == 2 && value >= 30 && (j > i || quoted)) {
      return new Match(i, next, new Explicit(Period.decade(FIRST_PLAIN_YEAR + value)));
    }
    return null;
  }

  /** "The 19th century", "the twentieth century". */
  private static @Nullable Match century(Pieces p, int i) {
    int j = p.is(i, "the") ? i + 1 : i;
    int number = ordinal(p, j);
    int k = j + (p.number(j) >= 0 ? 2 : 1);
    int tens = p.value(j, Kind.CARDINAL);
    if (number < 0 && tens == 20) {
      int one = p.isDash(j + 1) ? j + 2 : j + 1;
      number = ordinal(p, one) > 0 ? 20 + ordinal(p, one) : -1;
      k = one + 1;
    }
    if (p.isDash(k)) {
      k++;
    }
    boolean named = p.is(k, "century");
    return named && number >= 2 && number <= 22
        ? new Match(i, k + 1, new Explicit(Period.century(number)))
        : null;
  }

  /** The number of "3rd" or "third" at a piece, -1 if there is none. */
  static int ordinal(Pieces p, int i) {
    if (p.number(i) >= 0) {
      return p.glued(i + 1) && isOrdinalEnding(p.text(i + 1)) ? p.number(i) : -1;
    }
    int value = p.value(i, Kind.ORDINAL);
    return value == Vocabulary.NONE ? -1 : value;
  }

  static boolean isOrdinalEnding(String text) {
    return switch (text) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  /** "Fiscal 2018", "fiscal year 2018", "FY18": which days it has depends on whose it is. */
  private static @Nullable Match fiscal(Pieces p, int i) {
    int j = p.is(i, "the") ? i + 1 : i;
    int k;
    if (p.isAny(j, "fiscal", "financial")) {
      k = p.is(j + 1, "year") ? j + 2 : j + 1;
    } else if (p.is(j, "fy")) {
      k = j + 1;
    } else {
      return null;
    }
    if (p.length(k) == 4 && p.number(k) >= FIRST_YEAR && p.number(k) <= LAST_YEAR) {
      int year = p.number(k);
      boolean two = p.isDash(k + 1) || p.is(k + 1, "/");
      int next = year + 1;
      if (two && (p.number(k + 2) == next || p.number(k + 2) == next % 100) && endsHere(p, k + 3)) {
        return new Match(i, k + 3, new FiscalYear(next, true));
      }
      return isYear(p, k) ? new Match(i, k + 1, new FiscalYear(year, false)) : null;
    }
    if (p.is(j, "fy") && p.length(k) == 2 && p.number(k) >= 0) {
      return new Match(i, k + 1, new FiscalYear(2000 + p.number(k), false));
    }
    return null;
  }
}
