package org.dyad.time.grammar;

import java.util.Optional;
import org.dyad.time.TimeMention.Type;
import org.dyad.time.meaning.Ahead;
import org.dyad.time.meaning.Counted;
import org.dyad.time.meaning.Fixed;
import org.dyad.time.meaning.Lasting;
import org.dyad.time.meaning.Lean;
import org.dyad.time.meaning.Meaning;
import org.dyad.time.meaning.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of time, and dates counted by them: "four days", "four-day", "nearly two years",
 * "57-year-old", "three days ago", "a week later", "years".
 */
final class Durations {

  /** Amounts from here on are years where their unit is singular. */
  private static final int FIRST_YEAR = 1900;

  private Durations() {}

  static @Nullable Match match(Pieces p, int i) {
    int from = approximate(p, i);
    Numbers.Amount amount = Numbers.at(p, from);
    if (amount != null) {
      return counted(p, i, from, amount);
    }
    if (from == i && p.is(i, Kind.UNITS) && !p.glued(i)) {
      return bare(p, i);
    }
    return from == i ? joined(p, i) : null;
  }

  /** One past "more than", "nearly" and the like; the piece itself if there is none. */
  private static int approximate(Pieces p, int i) {
    if (p.isAny(i, "more", "less") || p.is(i, "fewer")) {
      return p.is(i + 1, "than") ? i + 2 : i;
    }
    if (p.is(i, "no") && p.is(i + 2, "than")) {
      return i + 3;
    }
    if (p.is(i, "at")) {
      return p.isAny(i + 1, "least", "most") ? i + 2 : i;
    }
    if (p.is(i, "up")) {
      return p.is(i + 1, "to") ? i + 2 : i;
    }
    if (p.isAny(i, "just", "well")) {
      return p.isAny(i + 1, "over", "under") ? i + 2 : i;
    }
    if (p.isAny(i, "over", "under")) {
      return hangsOnNumber(p, i) ? i + 1 : i;
    }
    boolean some = p.is(i, "some") && p.is(i + 1, Kind.UNITS);
    return p.is(i, Kind.APPROXIMATE) && !some && !isCase(p, i) ? i + 1 : i;
  }

  /** Whether "over" says more than the number after it, and is no preposition. */
  private static boolean hangsOnNumber(Pieces p, int i) {
    if (p.token(i) == 0 || p.token(i + 1) == 0) {
      return false;
    }
    var token = p.sentence().token(p.token(i));
    return token.is("advmod") && token.head() == p.token(i + 1);
  }

  private static boolean isCase(Pieces p, int i) {
    return p.token(i) != 0 && p.sentence().token(p.token(i)).is("case");
  }

  private static @Nullable Match counted(Pieces p, int start, int from, Numbers.Amount amount) {
    int k = amount.next();
    while (p.is(k, Kind.FILLER) && k < amount.next() + 2) {
      k++;
    }
    boolean dash = p.isDash(k);
    if (dash) {
      k++;
    }
    Unit unit = Relatives.unitAt(p, k);
    if (unit == null || !isUnit(p, k, amount, unit, dash) || isRate(p, from, amount)) {
      return null;
    }
    if (p.is(from, "many") && p.is(from - 1, "as")) {
      return null;
    }
    if (amount.article() && start == from && p.isDash(k + 1) && p.isAny(k + 2, "long", "old")) {
      // "A week-long tour": the article is the tour's.
      return null;
    }
    double value = amount.value();
    int next = k + 1;
    if (p.is(next, "and") && p.is(next + 1, "a") && p.is(next + 2, "half") && amount.isKnown()) {
      value += 0.5;
      next += 3;
    }
    Match more = withSmaller(p, start, value, unit, next);
    if (more != null) {
      return more;
    }
    return ended(p, start, value, unit, next);
  }

  private static boolean isUnit(Pieces p, int i, Numbers.Amount amount, Unit unit, boolean dash) {
    boolean plural = p.is(i, Kind.UNITS);
    if (unit == Unit.SECOND) {
      return plural ? !amount.article() : dash;
    }
    if (unit == Unit.QUARTER) {
      return plural && amount.isKnown() && !p.isAny(i + 1, "of", "final") && !p.is(i + 1, "-");
    }
    if (unit == Unit.WEEKEND) {
      return plural || amount.article();
    }
    if (amount.article() && plural) {
      return false;
    }
    if (!plural && !dash && amount.value() >= FIRST_YEAR) {
      // "The 2018 day of action"
      return false;
    }
    // "One day they will see" is no duration, "for one day" is.
    boolean one = p.is(i - 1, "one") && unit == Unit.DAY && !dash;
    return !one || p.isAny(i - 2, "for", "in") || p.isAny(i - 2, "than", "within");
  }

  /** "A year" in "10 million a year" repeats; see {@link Sets}. */
  private static boolean isRate(Pieces p, int i, Numbers.Amount amount) {
    return amount.article() && Sets.isRated(p, i);
  }

  /** "Two years and three months", "one hour 20 minutes". */
  private static @Nullable Match withSmaller(
      Pieces p, int start, double value, Unit unit, int next) {
    int k = p.is(next, "and") || p.is(next, ",") ? next + 1 : next;
    Numbers.Amount second = value < 0 ? null : Numbers.at(p, k);
    if (second == null || !second.isKnown() || second.article()) {
      return null;
    }
    Unit smaller = p.is(second.next(), Kind.UNITS) ? Relatives.unitAt(p, second.next()) : null;
    if (smaller == null
        || smaller.compareTo(unit) >= 0
        || smaller.isOfClock() != unit.isOfClock()) {
      return null;
    }
    String tail = smaller.period(second.value()).substring(smaller.isOfClock() ? 2 : 1);
    return new Match(start, second.next() + 1, new Fixed(Type.DURATION, unit.period(value) + tail));
  }

  /** What follows decides: "ago" and "later" make dates, "old" an age, nothing a duration. */
  private static Match ended(Pieces p, int start, double value, Unit unit, int next) {
    int sign = sign(p, next);
    boolean ago = p.is(next, "ago");
    if (ago || (sign != 0 && isAdverb(p, next))) {
      int end = next + 1;
      return new Match(start, end, new Counted(whole(value, ago ? -1 : sign), unit, !ago));
    }
    if (p.is(next, "hence") || (p.is(next, "from") && p.is(next + 1, "now"))) {
      int end = p.is(next, "hence") ? next + 1 : next + 2;
      return new Match(start, end, new Counted(whole(value, 1), unit, false));
    }
    int end = next;
    int tail = p.isDash(next) ? next + 1 : next;
    if (p.isAny(tail, "old", "long")) {
      end = tail + 1;
    }
    boolean ahead = end == next && value >= 1 && value == Math.rint(value);
    if (ahead
        && p.is(start - 1, "in")
        && !p.xpos(start - 1).equals("RP")
        && !p.isAny(next, "of", "'")
        && !p.is(next, "'s")) {
      return new Match(start, end, new Ahead((int) value, unit));
    }
    return new Match(start, end, new Lasting(value, unit, Lean.EITHER));
  }

  private static Optional<Integer> whole(double value, int sign) {
    return value < 0 ? Optional.empty() : Optional.of(sign * (int) Math.rint(value));
  }

  /** -1 for "earlier" and "before", 1 for "later" and "after", 0 for any other word. */
  static int sign(Pieces p, int i) {
    return switch (p.text(i)) {
      case "earlier", "before", "previously" -> -1;
      case "later", "after", "afterwards", "afterward" -> 1;
      default -> 0;
    };
  }

  /** Whether "before" or "later" stands alone and has nothing after it to count from. */
  static boolean isAdverb(Pieces p, int i) {
    if (p.isAny(i + 1, "than", "that")) {
      return false;
    }
    if (!p.isAny(i, "before", "after")) {
      return !p.isAny(i + 1, "this", "today");
    }
    String tag = p.upos(i + 1);
    return p.token(i + 1) == 0
        || p.is(i + 1, "'s")
        || (p.upos(i).equals("ADV") && !tag.equals("NOUN") && !tag.equals("PROPN"))
        || tag.equals("PUNCT");
  }

  /** "Years" in "for years", "years of war", "decades ago", "decades-long". */
  private static @Nullable Match bare(Pieces p, int i) {
    Unit unit = Relatives.unitAt(p, i);
    if (unit == null || unit == Unit.QUARTER || unit == Unit.WEEKEND || unit == Unit.SECOND) {
      return null;
    }
    int sign = sign(p, i + 1);
    if (p.is(i + 1, "ago") || (sign != 0 && isAdverb(p, i + 1))) {
      Meaning meaning = new Counted(Optional.empty(), unit, !p.is(i + 1, "ago"));
      return new Match(i, i + 2, meaning);
    }
    int tail = p.isDash(i + 1) ? i + 2 : i + 1;
    if (p.isAny(tail, "old", "long") && p.isDash(i + 1)) {
      return new Match(i, tail + 1, new Lasting(-1, unit, Lean.EITHER));
    }
    boolean lasting =
        switch (p.text(i - 1)) {
          case "for", "over", "within", "after", "during", "through", "in" -> true;
          case "take", "takes", "took", "taken", "last", "lasted", "spend", "spent" -> true;
          case "or", "and", "," -> p.is(i - 2, Kind.UNITS);
          default -> p.is(i + 1, "of") && !p.is(i - 1, "the");
        };
    return lasting ? new Match(i, i + 1, new Lasting(-1, unit, Lean.EITHER)) : null;
  }

  /** "Daylong", "week-long", "all day". */
  private static @Nullable Match joined(Pieces p, int i) {
    if (p.is(i, Kind.UNIT) && p.isDash(i + 1) && p.is(i + 2, "long")) {
      Unit unit = Relatives.unitAt(p, i);
      return unit == null ? null : new Match(i, i + 3, new Lasting(1, unit, Lean.EITHER));
    }
    Unit unit =
        switch (p.text(i)) {
          case "daylong" -> Unit.DAY;
          case "weeklong" -> Unit.WEEK;
          case "monthlong" -> Unit.MONTH;
          case "yearlong" -> Unit.YEAR;
          default -> Unit.SECOND;
        };
    return unit == Unit.SECOND ? null : new Match(i, i + 1, new Lasting(1, unit, Lean.EITHER));
  }
}
