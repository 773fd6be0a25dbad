package org.dyad.coding.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dyad.article.Span;
import org.dyad.coding.setting.EventTimes.Belonging;
import org.dyad.coding.setting.EventTimes.Side;
import org.dyad.coding.setting.When.Dated;
import org.dyad.proposition.Factuality.Tense;
import org.dyad.time.DateSpan;
import org.dyad.time.TimeMention.Type;

/**
 * Which of the expressions that belong to a word dates it, and the span that they give together.
 */
final class DatePicker {

  /** What is told in the present tense is no older than this: "leaves" in a headline. */
  private static final int NEWS = 14;

  /** Words from the end of a length of time to the date that it leads to: "before the vote of". */
  private static final int NEAR = 6;

  private final Optional<LocalDate> published;

  DatePicker(Optional<LocalDate> published) {
    this.published = published;
  }

  /**
   * The date that the expressions give: a range of two ("from Monday until Friday"), else the one
   * that hangs nearest, then the finest, then the first.
   *
   * @param tense of the word; what contradicts it cannot date it
   */
  Optional<Dated> pick(List<Belonging> all, Tense tense) {
    Optional<Dated> joined = range(all).or(() -> counted(all));
    if (joined.isPresent()) {
      return joined;
    }
    Belonging best = null;
    DateSpan bestDays = DateSpan.UNKNOWN;
    for (Belonging one : all) {
      if (!names(one)) {
        continue;
      }
      DateSpan days = seenFrom(one);
      if (days.isUnknown() || contradicts(days, tense)) {
        continue;
      }
      if (best == null || isBetter(one, days, best, bestDays)) {
        best = one;
        bestDays = days;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Dated(bestDays, List.of(best.time().span())));
  }

  /**
   * The words of a date that cannot be counted, because the day of publication is not known: "on
   * Sunday". Nothing where that day is known.
   */
  Optional<Dated> uncounted(List<Belonging> all) {
    if (published.isPresent()) {
      return Optional.empty();
    }
    Belonging best = null;
    for (Belonging one : all) {
      Type type = one.time().type();
      boolean date = type == Type.DATE || type == Type.TIME;
      if (date
          && one.side() == Side.ON
          && !one.time().value().endsWith("_REF")
          && (best == null || (one.direct() && !best.direct()))) {
        best = one;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Dated(DateSpan.UNKNOWN, List.of(best.time().span())));
  }

  /** "A month before the election of 8 November": a length of time that leads to a date. */
  private static Optional<Dated> counted(List<Belonging> all) {
    for (Belonging length : all) {
      if (length.time().type() != Type.DURATION || !length.preposition().isEmpty()) {
        continue;
      }
      for (Belonging date : all) {
        boolean before = date.side() == Side.BEFORE || date.preposition().equals("before");
        boolean after = date.side() == Side.AFTER || date.preposition().equals("after");
        int gap = date.time().firstToken() - length.time().lastToken();
        if ((before || after) && gap > 1 && gap <= NEAR && names(date)) {
          Optional<DateSpan> days =
              Durations.from(date.time().days(), length.time().value(), after ? 1 : -1);
          if (days.isPresent()) {
            List<Span> words = List.of(length.time().span(), date.time().span());
            return Optional.of(new Dated(days.get(), words));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean names(Belonging one) {
    Type type = one.time().type();
    return type != Type.SET && !one.time().days().isUnknown();
  }

  private static DateSpan seenFrom(Belonging one) {
    DateSpan days = one.time().days();
    return switch (one.side()) {
      case ON -> days;
      case SINCE -> days.start().map(DateSpan::from).orElse(DateSpan.UNKNOWN);
      case AFTER -> Spans.after(days);
      case BEFORE -> Spans.before(days);
    };
  }

  private static boolean isBetter(Belonging one, DateSpan days, Belonging other, DateSpan others) {
    if (one.side() != other.side() && (one.side() == Side.ON || other.side() == Side.ON)) {
      return one.side() == Side.ON;
    }
    if (one.direct() != other.direct()) {
      return one.direct();
    }
    return Spans.days(days) < Spans.days(others);
  }

  private static Optional<Dated> range(List<Belonging> all) {
    for (Belonging from : all) {
      if (!from.preposition().equals("from") || from.time().days().start().isEmpty()) {
        continue;
      }
      for (Belonging to : all) {
        boolean ends =
            to.preposition().equals("to")
                || to.preposition().equals("until")
                || to.preposition().equals("till")
                || to.preposition().equals("through");
        if (ends && to.time().days().end().isPresent()) {
          LocalDate first = from.time().days().start().get();
          LocalDate last = to.time().days().end().get();
          if (!last.isBefore(first)) {
            List<Span> words = List.of(from.time().span(), to.time().span());
            return Optional.of(new Dated(DateSpan.of(first, last), words));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a word in this tense cannot be dated so: "left" next week, "will leave" last week. */
  boolean contradicts(DateSpan days, Tense tense) {
    if (published.isEmpty()) {
      return false;
    }
    LocalDate told = published.get();
    return switch (tense) {
      case PAST -> days.start().isPresent() && days.start().get().isAfter(told.plusDays(1));
      case FUTURE -> days.end().isPresent() && days.end().get().isBefore(told.minusDays(1));
      case PRESENT -> days.end().isPresent() && days.end().get().isBefore(told.minusDays(NEWS));
      case NONE -> false;
    };
  }
}
