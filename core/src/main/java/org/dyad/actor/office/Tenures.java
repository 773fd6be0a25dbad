package org.dyad.actor.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dyad.actor.Mentions;
import org.dyad.actor.office.OfficeSeen.Standing;
import org.dyad.article.Article;
import org.dyad.article.Span;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;

/**
 * Collects what reports say of who held which office when, and merges it into tenures. Fill it with
 * one report or many; not to be shared between threads while it is filled.
 *
 * <pre>{@code
 * Tenures tenures = new Tenures();
 * tenures.add(reading, resolver.resolve(reading), times);
 * for (Tenure tenure : tenures.all()) {
 *   System.out.println(tenure.name() + ", " + tenure.office() + " of " + tenure.polity());
 * }
 * }</pre>
 */
public final class Tenures {

  private record Key(String person, String office, String country) {}

  private final Map<Key, List<Observation>> byOffice = new LinkedHashMap<>();

  /**
   * Adds what a report says.
   *
   * @param times times named in its sentences, in any order; only those in the sentence of an
   *     office count
   */
  public void add(Reading reading, Mentions mentions, List<Dated> times) {
    Article article = reading.article();
    for (OfficeSeen seen : mentions.offices()) {
      Sentence sentence = sentence(reading, seen.sentence());
      String text = sentence.span().of(article.text());
      Optional<Dated> time = nearest(seen, sentence, times);
      Optional<LocalDate> published = article.publishedOn();
      Optional<LocalDate> from = time.map(Dated::from).or(() -> published);
      Optional<LocalDate> to = time.map(Dated::to).or(() -> published);
      String dated =
          time.map(dating -> dating.words().of(article.text()))
              .orElse(published.isPresent() ? "published" : "");
      add(new Observation(seen, from, to, dated, article.id(), text));
    }
  }

  /** Adds one observation. */
  public void add(Observation observation) {
    OfficeSeen seen = observation.seen();
    byOffice
        .computeIfAbsent(
            new Key(seen.person(), seen.office(), seen.country()), key -> new ArrayList<>(2))
        .add(observation);
  }

  private static Sentence sentence(Reading reading, int number) {
    for (Sentence sentence : reading.sentences()) {
      if (sentence.number() == number) {
        return sentence;
      }
    }
    throw new IllegalArgumentException("no sentence " + number + " in " + reading.article().id());
  }

  /**
   * The time that an office is said of: that in the sentence, or the one of several that stands
   * nearest to its words. A title before a name holds when the report was written too, but what the
   * sentence tells of its bearer is dated with it.
   */
  private static Optional<Dated> nearest(OfficeSeen seen, Sentence sentence, List<Dated> times) {
    Dated best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Dated time : times) {
      if (time.sentence() != sentence.number()) {
        continue;
      }
      int distance = distance(seen.words(), time.words());
      if (distance < bestDistance) {
        best = time;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(Span one, Span other) {
    if (one.overlaps(other)) {
      return 0;
    }
    return one.end() <= other.start() ? other.start() - one.end() : one.start() - other.end();
  }

  /** The tenures, in the order in which they were first seen. */
  public List<Tenure> all() {
    List<Tenure> all = new ArrayList<>(byOffice.size());
    byOffice.values().forEach(observations -> all.add(merged(observations)));
    return List.copyOf(all);
  }

  /** The tenures of a person, by id. */
  public List<Tenure> of(String person) {
    return all().stream().filter(tenure -> tenure.person().equals(person)).toList();
  }

  /** Those who held an office on a day as far as observations show: more than one is a conflict. */
  public List<Tenure> holders(String office, String country, LocalDate day) {
    return all().stream()
        .filter(tenure -> tenure.office().equals(OfficeNames.usual(office)))
        .filter(tenure -> tenure.country().equals(country) && tenure.covers(day))
        .toList();
  }

  private static Tenure merged(List<Observation> observations) {
    List<Observation> sorted = new ArrayList<>(observations);
    sorted.sort(Comparator.comparing(seen -> seen.from().orElse(LocalDate.MAX)));
    Optional<LocalDate> first = Optional.empty();
    Optional<LocalDate> last = Optional.empty();
    Optional<LocalDate> begins = Optional.empty();
    Optional<LocalDate> ends = Optional.empty();
    for (Observation seen : sorted) {
      Standing standing = seen.seen().standing();
      boolean dated = !seen.dated().equals("published");
      boolean holds =
          switch (standing) {
            case HOLDS, ACTS, BEGINS -> true;
            // "served as premier in 2016" was premier then; without a time, only before the report.
            case HELD -> dated;
            default -> false;
          };
      if (holds) {
        first = first.isEmpty() ? seen.from() : first;
        last = later(last, seen.to());
      }
      if (standing == Standing.BEGINS && begins.isEmpty()) {
        begins = seen.from();
      }
      boolean over = standing == Standing.ENDS || (standing == Standing.HELD && !dated);
      if (over && ends.isEmpty()) {
        ends = seen.to();
      }
    }
    OfficeSeen seen = sorted.get(0).seen();
    String name = longest(sorted);
    return new Tenure(
        seen.person(),
        name,
        seen.office(),
        seen.polity(),
        seen.country(),
        seen.sectors(),
        first,
        last,
        begins,
        ends,
        sorted);
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return one.get().isBefore(other.get()) ? other : one;
  }

  private static String longest(List<Observation> observations) {
    String longest = "";
    for (Observation observation : observations) {
      String name = observation.seen().name();
      longest = name.length() > longest.length() ? name : longest;
    }
    return longest;
  }
}
