package org.dyad.time.grammar;

import org.jspecify.annotations.Nullable;

/** Amounts: "5", "2.5", "twenty-five", "a couple of", "half a", "two or three". */
final class Numbers {

  /**
   * @param value how many, negative if the words do not say
   * @param next one past its last piece
   * @param article whether it is only "a" or "an"
   */
  record Amount(double value, int next, boolean article) {

    boolean isKnown() {
      return value >= 0;
    }
  }

  private static final double UNKNOWN = -1;

  private Numbers() {}

  static @Nullable Amount at(Pieces p, int i) {
    if (p.glued(i) && !p.isDash(i - 1) && !opens(p, i - 1)) {
      return null;
    }
    Amount amount = plain(p, i);
    if (amount == null) {
      return null;
    }
    amount = withHalf(p, amount);
    return range(p, amount);
  }

  static boolean opens(Pieces p, int i) {
    String text = p.text(i);
    return text.length() == 1 && "([{\"'`\u2018\u201c\u00ab".contains(text);
  }

  private static @Nullable Amount plain(Pieces p, int i) {
    if (p.number(i) >= 0) {
      return digits(p, i);
    }
    if (p.isAny(i, "a", "an")) {
      return afterArticle(p, i + 1);
    }
    if (p.is(i, "half")) {
      int next = p.isAny(i + 1, "a", "an") ? i + 2 : i + 1;
      return new Amount(0.5, next, false);
    }
    if (p.is(i, "quarter") && p.isDash(i + 1) && p.is(i + 2, "century")) {
      return new Amount(0.25, i + 1, false);
    }
    if (p.is(i, "couple")) {
      return new Amount(UNKNOWN, of(p, i + 1), false);
    }
    if (p.isAny(i, "dozens", "hundreds") || p.isAny(i, "thousands", "scores")) {
      return p.is(i + 1, "of") ? new Amount(UNKNOWN, i + 2, false) : null;
    }
    if (p.is(i, Kind.VAGUE_AMOUNT) || (p.is(i, "some") && p.is(i + 1, Kind.UNITS))) {
      return new Amount(UNKNOWN, i + 1, false);
    }
    return words(p, i);
  }

  private static @Nullable Amount afterArticle(Pieces p, int i) {
    if (p.isAny(i, "few", "couple") || p.is(i, "number")) {
      return new Amount(UNKNOWN, of(p, i + 1), false);
    }
    if (p.is(i, "good") && p.is(i + 1, "many")) {
      return new Amount(UNKNOWN, i + 2, false);
    }
    if (p.is(i, "half")) {
      return new Amount(0.5, i + 1, false);
    }
    if (p.is(i, "quarter") && p.isDash(i + 1) && p.is(i + 2, "century")) {
      return new Amount(0.25, i + 1, false);
    }
    if (p.is(i, "quarter") && p.is(i + 1, "of") && p.is(i + 2, "a") && p.is(i + 3, "century")) {
      return new Amount(0.25, i + 3, false);
    }
    if (p.is(i, "dozen")) {
      return new Amount(12, i + 1, false);
    }
    if (p.is(i, Kind.SCALE)) {
      return new Amount(p.value(i, Kind.SCALE), i + 1, false);
    }
    return new Amount(1, i, true);
  }

  private static int of(Pieces p, int i) {
    return p.is(i, "of") ? i + 1 : i;
  }

  private static @Nullable Amount digits(Pieces p, int i) {
    double value = p.number(i);
    int next = i + 1;
    boolean joined = p.glued(next) && p.glued(next + 1) && p.number(next + 1) >= 0;
    if (joined && p.is(next, ".")) {
      value += p.number(next + 1) / Math.pow(10, p.length(next + 1));
      next += 2;
    } else if (joined && p.is(next, ",") && p.length(next + 1) == 3) {
      value = 1000 * value + p.number(next + 1);
      next += 2;
    }
    int over = p.isDash(next) ? next + 1 : next;
    if (p.number(over) == 1 && p.is(over + 1, "/") && p.number(over + 2) > 1) {
      return new Amount(value + 1.0 / p.number(over + 2), over + 3, false);
    }
    if (p.glued(next) && !p.isDash(next) && isTail(p.text(next))) {
      return null;
    }
    return new Amount(value, next, false);
  }

  /** What makes digits something else than an amount: "20th", "50%", "8:30", "1990s". */
  private static boolean isTail(String text) {
    return switch (text) {
      case "st", "nd", "rd", "th", "%", ":", "/", "s" -> true;
      default -> false;
    };
  }

  private static @Nullable Amount words(Pieces p, int i) {
    if (!p.is(i, Kind.CARDINAL)) {
      return null;
    }
    int value = p.value(i, Kind.CARDINAL);
    int next = i + 1;
    int second = p.isDash(next) ? next + 1 : next;
    if (value >= 20 && p.is(second, Kind.CARDINAL) && p.value(second, Kind.CARDINAL) < 10) {
      value += p.value(second, Kind.CARDINAL);
      next = second + 1;
    }
    if (p.is(next, Kind.SCALE)) {
      value *= p.value(next, Kind.SCALE);
      next++;
    } else if (p.is(next, "dozen")) {
      value *= 12;
      next++;
    }
    return new Amount(value, next, false);
  }

  private static Amount withHalf(Pieces p, Amount amount) {
    int i = p.isDash(amount.next()) ? amount.next() + 1 : amount.next();
    if (!p.is(i, "and")) {
      return amount;
    }
    i = p.isDash(i + 1) ? i + 2 : i + 1;
    if (!p.is(i, "a")) {
      return amount;
    }
    i = p.isDash(i + 1) ? i + 2 : i + 1;
    return p.is(i, "half") ? new Amount(amount.value() + 0.5, i + 1, false) : amount;
  }

  /** "Two or three", "6-8": a number that the words leave open. */
  private static Amount range(Pieces p, Amount amount) {
    int i = amount.next();
    if (amount.article() || !(p.isAny(i, "to", "or") || p.isDash(i))) {
      return amount;
    }
    Amount second = p.number(i + 1) >= 0 ? digits(p, i + 1) : words(p, i + 1);
    return second == null ? amount : new Amount(UNKNOWN, second.next(), false);
  }
}
