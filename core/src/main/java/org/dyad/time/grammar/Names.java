package org.dyad.time.grammar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dyad.time.TimeMention.Type;
import org.dyad.time.calendar.Feast;
import org.dyad.time.calendar.Period;
import org.dyad.time.calendar.Yearly;
import org.dyad.time.meaning.Direction;
import org.dyad.time.meaning.Explicit;
import org.dyad.time.meaning.Fixed;
import org.dyad.time.meaning.InYear;
import org.dyad.time.meaning.Meaning;
import org.dyad.time.meaning.Recurring;
import org.jspecify.annotations.Nullable;

/** Feasts, days that go by a name, and vague phrases: the multi-word tables. */
final class Names {

  private record NamedFeast(Feast feast, boolean modifies) {}

  private record KnownDate(Period day, Set<String> followers) {}

  private record Vague(String value, boolean adverb, boolean at) {}

  private final Phrases<NamedFeast> feasts = new Phrases<>();
  private final Phrases<KnownDate> known = new Phrases<>();
  private final Phrases<Vague> vague = new Phrases<>();

  private Names() {}

  static Names load() {
    Names names = new Names();
    Table.read("feasts.tsv", 3, names::addFeast);
    Table.read("known-dates.tsv", 3, names::addKnown);
    Table.read("phrases.tsv", 3, names::addVague);
    return names;
  }

  private void addFeast(String[] fields) {
    if (!fields[2].equals("yes") && !fields[2].equals("no")) {
      throw new IllegalArgumentException("expected yes or no, found '" + fields[2] + "'");
    }
    feasts.add(fields[0], new NamedFeast(Feast.parse(fields[1]), fields[2].equals("yes")));
  }

  private void addKnown(String[] fields) {
    Period day = Period.day(date(fields[1]));
    known.add(
        fields[0],
        new KnownDate(day, fields[2].equals("-") ? Set.of() : Set.of(fields[2].split(" "))));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (java.time.format.DateTimeParseException e) {
      throw new IllegalArgumentException(
          "expected a day such as 2001-09-11, found '" + text + "'", e);
    }
  }

  private void addVague(String[] fields) {
    if (!fields[0].endsWith("_REF")) {
      throw new IllegalArgumentException("expected PAST_REF, PRESENT_REF or FUTURE_REF");
    }
    if (!fields[1].equals("ADV") && !fields[1].equals("AT") && !fields[1].equals("-")) {
      throw new IllegalArgumentException("expected ADV, AT or -, found '" + fields[1] + "'");
    }
    vague.add(fields[2], new Vague(fields[0], fields[1].equals("ADV"), fields[1].equals("AT")));
  }

  /** The feast named at a piece, whatever stands around it. */
  Optional<Phrases.Hit<Yearly>> feast(Pieces p, int i) {
    return p.isCapital(i)
        ? feasts.at(p, i).map(hit -> new Phrases.Hit<>(hit.next(), hit.what().feast()))
        : Optional.empty();
  }

  @Nullable Match match(Pieces p, int i) {
    return Years.longer(Years.longer(knownDate(p, i), feastDate(p, i)), vague(p, i));
  }

  private @Nullable Match feastDate(Pieces p, int i) {
    Optional<Phrases.Hit<NamedFeast>> hit = p.isCapital(i) ? feasts.at(p, i) : Optional.empty();
    if (hit.isEmpty()) {
      return null;
    }
    int next = hit.get().next();
    if (p.isIn(i, "PER") && next == i + 1) {
      return null;
    }
    Feast feast = hit.get().what().feast();
    int k = p.is(next, "of") || p.is(next, ",") ? next + 1 : next;
    if (Years.isYear(p, k)) {
      Meaning meaning = new InYear(feast, new Explicit(Period.ofYear(p.number(k))));
      return new Match(i, k + 1, meaning);
    }
    Optional<Match> year = Relatives.ofYear(p, next);
    if (year.isPresent()) {
      return new Match(i, year.get().next(), new InYear(feast, year.get().meaning()));
    }
    if (p.isAny(next, "holiday", "holidays") || p.isAny(next, "weekend", "season")) {
      int start = p.is(i - 1, "the") ? i - 1 : i;
      return new Match(start, next + 1, new Recurring(feast, Direction.BARE));
    }
    boolean named = p.isCapital(next) && p.upos(next).equals("PROPN");
    if (!hit.get().what().modifies() && (named || BareNames.modifies(p, next - 1))) {
      return null;
    }
    return p.is(i - 1, Kind.EACH) ? null : new Match(i, next, new Recurring(feast, Direction.BARE));
  }

  private @Nullable Match knownDate(Pieces p, int i) {
    Optional<Phrases.Hit<KnownDate>> hit = known.at(p, i);
    if (hit.isEmpty() || (p.number(i) >= 0 && p.glued(i) && !opens(p, i - 1))) {
      return null;
    }
    int next = hit.get().next();
    Set<String> followers = hit.get().what().followers();
    boolean follows =
        followers.isEmpty()
            || followers.contains(p.text(next))
            || followers.contains(p.text(next + 1))
            || followers.contains(p.lemma(next))
            || followers.contains(p.lemma(next + 1));
    return follows && Years.endsHere(p, next)
        ? new Match(i, next, new Explicit(hit.get().what().day()))
        : null;
  }

  private static boolean opens(Pieces p, int i) {
    return p.length(i) == 1 && "([\"'\u2018\u201c-".contains(p.text(i));
  }

  private @Nullable Match vague(Pieces p, int i) {
    Optional<Phrases.Hit<Vague>> hit = vague.at(p, i);
    if (hit.isEmpty()) {
      return null;
    }
    int next = hit.get().next();
    if (hit.get().what().at() && (!p.is(i - 1, "at") || p.isAny(next, "of", "when"))) {
      return null;
    }
    String tag = p.upos(i);
    boolean adverb = tag.equals("ADV") || tag.equals("_") || tag.isEmpty();
    if (hit.get().what().adverb() && !adverb || isExcluded(p, i, next)) {
      return null;
    }
    return new Match(i, next, new Fixed(Type.DATE, hit.get().what().value()));
  }

  /** "As soon as", "now that", "shortly after", "earlier than", "earlier this month". */
  private static boolean isExcluded(Pieces p, int i, int next) {
    if (p.is(i - 1, "as") && p.is(next, "as")) {
      return true;
    }
    return switch (p.text(i)) {
      case "now" -> p.is(next, "that");
      case "shortly", "soon" -> p.isAny(next, "after", "before") || p.is(next, "thereafter");
      case "earlier" -> p.isAny(next, "than", "this");
      case "the" ->
          p.is(next, Kind.UNIT)
              || p.is(next, Kind.UNITS)
              || p.number(next) >= 0
              || p.is(next, Kind.CARDINAL)
              || p.is(next, Kind.VAGUE_AMOUNT)
              || p.is(next, "president");
      default -> false;
    };
  }
}
