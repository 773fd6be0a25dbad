package org.dyad.time.grammar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.dyad.time.calendar.Period;
import org.dyad.time.calendar.Yearly;
import org.dyad.time.meaning.Between;
import org.dyad.time.meaning.Direction;
import org.dyad.time.meaning.Explicit;
import org.dyad.time.meaning.InYear;
import org.dyad.time.meaning.Meaning;
import org.dyad.time.meaning.Recurring;
import org.jspecify.annotations.Nullable;

/**
 * Days and months of the calendar, with or without year: "20 February 2018", "Feb. 20", "the 20th
 * of February", "February 2018", "2018-02-20", "20/02/2018", "3 to 7 May", "May 3-7".
 */
final class CalendarDates {

  /** A month's name at a piece: 1 to 12, and one past it. */
  record MonthName(int month, int next) {}

  private record Number(int value, int next) {}

  private CalendarDates() {}

  static @Nullable Match match(Pieces p, int i) {
    Match best = Years.longer(dayMonth(p, i), monthDay(p, i));
    best = Years.longer(best, monthYear(p, i));
    return Years.longer(best, NumericDates.match(p, i));
  }

  /** The month named at a piece, full or short, whatever stands around it. */
  static @Nullable MonthName month(Pieces p, int i) {
    int full = p.value(i, Kind.MONTH);
    if (full != Vocabulary.NONE) {
      // "may" and "march" in lower case are no months, "february" is.
      boolean ambiguous = full == 3 || full == 5 || full == 8;
      return ambiguous && !p.isCapital(i) ? null : new MonthName(full, i + 1);
    }
    int brief = p.value(i, Kind.MONTH_SHORT);
    if (brief == Vocabulary.NONE || !p.isCapital(i)) {
      return null;
    }
    return new MonthName(brief, p.is(i + 1, ".") ? i + 2 : i + 1);
  }

  private static @Nullable Number day(Pieces p, int i) {
    int value = p.number(i);
    if (value < 1 || value > 31 || p.length(i) > 2) {
      return null;
    }
    int next = i + 1;
    if (p.glued(next) && Years.isOrdinalEnding(p.text(next))) {
      return new Number(value, next + 1);
    }
    return Years.endsHere(p, next) ? new Number(value, next) : null;
  }

  /** "20 February", "the 20th of February 2018", "3-7 May", "3 to 7 May 2018". */
  private static @Nullable Match dayMonth(Pieces p, int i) {
    int j = p.is(i, "the") ? i + 1 : i;
    Number first = day(p, j);
    if (first == null && j > i && Years.ordinal(p, j) > 0) {
      first = new Number(Years.ordinal(p, j), j + 1);
    }
    if (first == null || (p.glued(j) && !p.isDash(j - 1) && Character.isDigit(before(p, j)))) {
      return null;
    }
    Number second =
        p.isDash(first.next()) || isTo(p, first.next()) ? day(p, first.next() + 1) : null;
    int k = second == null ? first.next() : second.next();
    if (p.isDash(k) && p.glued(k)) {
      k++;
    }
    MonthName month = month(p, p.is(k, "of") ? k + 1 : k);
    if (month == null) {
      return null;
    }
    int upper = second == null ? first.value() : second.value();
    return dated(p, i, first.value(), upper, month.month(), month.next());
  }

  private static char before(Pieces p, int i) {
    String text = p.text(i - 1);
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  private static boolean isTo(Pieces p, int i) {
    return p.isAny(i, "to", "and") || p.isAny(i, "through", "until") || p.is(i, "/");
  }

  /** "February 20", "Feb. 20th, 2018", "May 3-7". */
  private static @Nullable Match monthDay(Pieces p, int i) {
    MonthName month = month(p, i);
    if (month == null) {
      return null;
    }
    int j = p.isDash(month.next()) && p.glued(month.next()) ? month.next() + 1 : month.next();
    if (p.is(j, "the")) {
      j++;
    }
    Number first = day(p, j);
    if (first == null || isCounted(p, j, first.next())) {
      return null;
    }
    Number second = null;
    if (p.isDash(first.next()) || isTo(p, first.next())) {
      second = day(p, first.next() + 1);
    }
    // "May 3 to 7 June" is no span within May.
    if (second == null || second.value() <= first.value() || month(p, second.next()) != null) {
      return dated(p, i, first.value(), first.value(), month.month(), first.next());
    }
    return dated(p, i, first.value(), second.value(), month.month(), second.next());
  }

  /** Whether a number after a month counts the noun after it: "In May 20 people". */
  private static boolean isCounted(Pieces p, int number, int next) {
    return p.is(next, Kind.MEASURE)
        || (p.xpos(next).equals("NNS") && p.sentence().token(p.token(number)).is("nummod"));
  }

  private static @Nullable Match dated(
      Pieces p, int start, int first, int last, int month, int next) {
    int comma = p.is(next, ",") ? next + 1 : next;
    int yearAt = p.isDash(comma) && p.glued(comma) ? comma + 1 : comma;
    if (p.is(yearAt, "of")) {
      yearAt++;
    }
    if (first > last) {
      return null;
    }
    if (Years.isYear(p, yearAt) && !isCounted(p, yearAt, yearAt + 1)) {
      YearMonth of = YearMonth.of(p.number(yearAt), month);
      if (!of.isValidDay(first) || !of.isValidDay(last)) {
        return null;
      }
      Meaning from = explicit(of.atDay(first));
      Meaning meaning = first == last ? from : new Between(from, explicit(of.atDay(last)));
      return new Match(start, yearAt + 1, meaning);
    }
    if (!YearMonth.of(2000, month).isValidDay(last)) {
      return null;
    }
    Optional<Match> year = Relatives.ofYear(p, next);
    Meaning from = yearless(Yearly.day(month, first), year);
    Meaning meaning =
        first == last ? from : new Between(from, yearless(Yearly.day(month, last), year));
    return new Match(start, year.map(Match::next).orElse(next), meaning);
  }

  private static Meaning yearless(Yearly what, Optional<Match> year) {
    return year.isPresent() ? new InYear(what, year.get().meaning()) : bare(what);
  }

  private static Meaning explicit(LocalDate day) {
    return new Explicit(Period.day(day));
  }

  private static Meaning bare(Yearly what) {
    return new Recurring(what, Direction.BARE);
  }

  /** "February 2018", "Feb 2018", "February of last year". */
  private static @Nullable Match monthYear(Pieces p, int i) {
    MonthName month = month(p, i);
    if (month == null) {
      return null;
    }
    int j = month.next();
    int comma = p.is(j, ",") || p.is(j, "of") || (p.isDash(j) && p.glued(j)) ? j + 1 : j;
    if (Years.isYear(p, comma)) {
      return new Match(i, comma + 1, new Explicit(Period.month(p.number(comma), month.month())));
    }
    Optional<Match> year = Relatives.ofYear(p, j);
    if (year.isPresent()) {
      return new Match(
          i, year.get().next(), new InYear(Yearly.month(month.month()), year.get().meaning()));
    }
    return BareNames.isMonth(p, i, month)
        ? new Match(i, j, bare(Yearly.month(month.month())))
        : null;
  }
}
