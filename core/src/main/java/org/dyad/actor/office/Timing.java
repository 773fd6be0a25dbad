package org.dyad.actor.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dyad.article.Span;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * Of which time a sentence says an office. A time right behind the office is its own ("president
 * from 1999 to 2007", "minister since 2010"); else one in the same clause dates what the sentence
 * tells of its bearer; else the office is of the day of the report.
 */
final class Timing {

  /** How long a title keeps up: a report of June calls by it who bore it in January. */
  private static final int STILL_DAYS = 366;

  /** Words between an office and a time of its own: "minister, from", "minister between". */
  private static final int GAP = 3;

  /**
   * The time of an office.
   *
   * @param words what gives it; {@link Span#NONE} for the day of the report
   */
  record Told(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      boolean opens,
      boolean closes,
      Span words) {}

  private final Sentence sentence;
  private final Optional<LocalDate> published;
  private final List<Dated> times;

  /**
   * @param times of any sentence
   */
  Timing(Sentence sentence, Optional<LocalDate> published, List<Dated> times) {
    this.sentence = sentence;
    this.published = published;
    this.times = new ArrayList<>(2);
    for (Dated time : times) {
      if (time.sentence() == sentence.number()) {
        this.times.add(time);
      }
    }
    this.times.sort(Comparator.comparing(Dated::words));
  }

  Told of(OfficeSeen seen) {
    for (int i = 0; i < times.size(); i++) {
      if (isOwn(seen, times.get(i))) {
        return own(seen, i);
      }
    }
    Dated beside = null;
    int clause = clause(top(seen.words()));
    int bestDistance = Integer.MAX_VALUE;
    for (Dated time : times) {
      int distance = distance(seen.words(), time.words());
      if (distance < bestDistance && clause(top(time.words())) == clause) {
        beside = time;
        bestDistance = distance;
      }
    }
    if (beside == null && seen.standing() == OfficeSeen.Standing.HELD) {
      beside = below(seen, clause);
    }
    return beside == null ? ofReport() : beside(seen, beside);
  }

  /**
   * The nearest time that is past in a clause which goes on from that of an office once held: "in
   * his time as minister he toured the coast, where he met fishermen in 2016".
   */
  private @Nullable Dated below(OfficeSeen seen, int clause) {
    Dated best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Dated time : times) {
      int distance = distance(seen.words(), time.words());
      boolean past = published.filter(day -> time.to().isAfter(day)).isEmpty();
      if (past && distance < bestDistance && isBelow(top(time.words()), clause)) {
        best = time;
        bestDistance = distance;
      }
    }
    return best;
  }

  private boolean isBelow(int token, int above) {
    int at = token;
    for (int steps = 0; at > 0 && steps < sentence.size(); steps++) {
      if (at == above) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  private Told ofReport() {
    return new Told(published, published, false, false, Span.NONE);
  }

  /** A time that belongs to the office, with what the words before it say. */
  private Told own(OfficeSeen seen, int i) {
    Dated time = times.get(i);
    String before = wordBefore(time);
    boolean since = before.equals("since");
    boolean until = before.equals("until") || before.equals("till") || before.equals("through");
    boolean from = before.equals("from") || before.equals("between") || isRange(i);
    if (from && i + 1 < times.size() && isRange(i)) {
      Dated end = times.get(i + 1);
      LocalDate last = end.to().isBefore(time.from()) ? time.to() : end.to();
      return told(time.from(), last, true, true, time.words().cover(end.words()));
    }
    if (since || before.equals("from")) {
      LocalDate now = published.filter(day -> day.isAfter(time.from())).orElse(time.to());
      return told(time.from(), now, true, false, time.words());
    }
    if (until || isStretch(time)) {
      return told(time.from(), time.to(), !until, true, time.words());
    }
    return beside(seen, time);
  }

  /** "1999-2007" as one expression. */
  private boolean isStretch(Dated time) {
    if (!time.to().isAfter(time.from().plusDays(STILL_DAYS))) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      boolean inside = time.words().contains(token.span());
      if (inside && (token.form().indexOf('-') >= 0 || token.form().indexOf('–') >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** A time of the clause that tells of the bearer. */
  private Told beside(OfficeSeen seen, Dated time) {
    boolean coming =
        seen.standing() == OfficeSeen.Standing.WILL_HOLD
            || seen.standing() == OfficeSeen.Standing.BEGINS;
    if (!coming && published.isPresent() && time.from().isAfter(published.get())) {
      // "will fly on Friday": the title is of the day of the report.
      return ofReport();
    }
    String before = wordBefore(time);
    boolean since = before.equals("since");
    boolean title =
        seen.standing() == OfficeSeen.Standing.HOLDS || seen.standing() == OfficeSeen.Standing.ACTS;
    LocalDate to = time.to();
    if (published.isPresent() && (since || title)) {
      boolean still = !published.get().isAfter(time.to().plusDays(STILL_DAYS));
      to = since || still ? later(to, published.get()) : to;
    }
    boolean opens = since;
    boolean closes = before.equals("until") && seen.standing() == OfficeSeen.Standing.HELD;
    return told(time.from(), to, opens, closes, time.words());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Told told(
      LocalDate from, LocalDate to, boolean opens, boolean closes, Span words) {
    return new Told(Optional.of(from), Optional.of(to), opens, closes, words);
  }

  /** Whether a time stands right behind the words of an office. */
  private boolean isOwn(OfficeSeen seen, Dated time) {
    int gap = 0;
    for (Token token : sentence.tokens()) {
      boolean between =
          token.span().start() >= seen.words().end() && token.span().end() <= time.words().start();
      if (between) {
        gap++;
        boolean joins =
            token.upos().equals("ADP")
                || token.upos().equals("SCONJ")
                || token.upos().equals("PUNCT")
                || token.upos().equals("DET");
        if (!joins) {
          return false;
        }
      }
    }
    return time.words().start() >= seen.words().end() && gap <= GAP;
  }

  /** Whether the next time is the end of a stretch that this one begins: "1999 to 2007". */
  private boolean isRange(int i) {
    if (i + 1 >= times.size()) {
      return false;
    }
    int between = 0;
    boolean joined = false;
    for (Token token : sentence.tokens()) {
      boolean inside =
          token.span().start() >= times.get(i).words().end()
              && token.span().end() <= times.get(i + 1).words().start();
      if (inside) {
        between++;
        joined |=
            switch (token.form().toLowerCase(Locale.ROOT)) {
              case "to", "until", "till", "through", "-", "–", "—" -> true;
              case "and" -> wordBefore(times.get(i)).equals("between");
              default -> false;
            };
      }
    }
    return joined && between <= 2;
  }

  /** The word before a time, in lower case; empty at the start of the sentence. */
  private String wordBefore(Dated time) {
    String before = "";
    for (Token token : sentence.tokens()) {
      if (token.span().end() > time.words().start()) {
        break;
      }
      before = token.form().toLowerCase(Locale.ROOT);
    }
    return before.equals("early") || before.equals("late") || before.equals("the") ? "" : before;
  }

  /** The token of a stretch that the tree hangs outside it. */
  private int top(Span words) {
    for (Token token : sentence.tokens()) {
      if (words.contains(token.span())) {
        boolean inside = token.head() > 0 && words.contains(sentence.token(token.head()).span());
        if (!inside && !token.upos().equals("PUNCT")) {
          return token.index();
        }
      }
    }
    return 1;
  }

  /** The head of the clause that a token stands in. */
  private int clause(int token) {
    int at = token;
    for (int steps = 0; steps < sentence.size(); steps++) {
      Token here = sentence.token(at);
      if (here.head() == 0 || isClause(here)) {
        return at;
      }
      at = here.head();
    }
    return at;
  }

  private static boolean isClause(Token token) {
    return switch (token.relation()) {
      case "acl", "advcl", "ccomp", "csubj", "parataxis" -> true;
      case "conj" -> token.upos().equals("VERB") || token.upos().equals("AUX");
      default -> false;
    };
  }

  private static int distance(Span one, Span other) {
    if (one.overlaps(other)) {
      return 0;
    }
    return one.end() <= other.start() ? other.start() - one.end() : one.start() - other.end();
  }
}
