package org.dyad.actor.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dyad.actor.Mentions;
import org.dyad.article.Article;
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
 *   System.out.println(tenure.name() + ", " + tenure.title());
 * }
 * }</pre>
 */
public final class Tenures {

  private record Office(String office, String country) {}

  /** By office, then by person: observations in the order in which they came. */
  private final Map<Office, Map<String, List<Observation>>> byOffice = new LinkedHashMap<>();

  /** Adds what a report says. */
  public void add(Reading reading, Mentions mentions, List<Dated> times) {
    observations(reading, mentions, times).forEach(this::add);
  }

  /**
   * What a report says of who held which office, each with its time and sentence.
   *
   * @param times times named in its sentences, in any order; only those in the sentence of an
   *     office count
   */
  public static List<Observation> observations(
      Reading reading, Mentions mentions, List<Dated> times) {
    Article article = reading.article();
    List<Observation> found = new ArrayList<>(mentions.offices().size());
    for (OfficeSeen seen : mentions.offices()) {
      Sentence sentence = sentence(reading, seen.sentence());
      Timing.Told told = new Timing(sentence, article.publishedOn(), times).of(seen);
      String dated =
          told.from().isEmpty()
              ? ""
              : told.words().isNone() ? Observation.PUBLISHED : told.words().of(article.text());
      boolean coming =
          seen.standing() == OfficeSeen.Standing.BEGINS
              && told.from().isPresent()
              && article.publishedOn().filter(day -> told.from().get().isAfter(day)).isPresent();
      found.add(
          new Observation(
              // "takes office in January", in a report of December.
              coming ? seen.as(OfficeSeen.Standing.WILL_HOLD) : seen,
              told.from(),
              told.to(),
              told.opens(),
              told.closes(),
              dated,
              article.publishedOn(),
              article.id(),
              sentence.span().of(article.text())));
    }
    return found;
  }

  /** Adds one observation. */
  public void add(Observation observation) {
    OfficeSeen seen = observation.seen();
    byOffice
        .computeIfAbsent(
            new Office(seen.office(), seen.country()), office -> new LinkedHashMap<>(2))
        .computeIfAbsent(seen.person(), person -> new ArrayList<>(2))
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

  /** The tenures, in the order in which their offices and persons were first seen. */
  public List<Tenure> all() {
    List<Tenure> all = new ArrayList<>(byOffice.size());
    for (Map<String, List<Observation>> holders : byOffice.values()) {
      for (String person : holders.keySet()) {
        all.addAll(Merging.tenures(person, holders));
      }
    }
    return List.copyOf(all);
  }

  /** The tenures of a person, by id. */
  public List<Tenure> of(String person) {
    List<Tenure> found = new ArrayList<>(2);
    for (Map<String, List<Observation>> holders : byOffice.values()) {
      if (holders.containsKey(person)) {
        found.addAll(Merging.tenures(person, holders));
      }
    }
    return List.copyOf(found);
  }

  /** Those who held an office on a day as far as observations show: more than one is a conflict. */
  public List<Tenure> holders(String office, String country, LocalDate day) {
    Map<String, List<Observation>> holders =
        byOffice.getOrDefault(new Office(OfficeNames.usual(office), country), Map.of());
    List<Tenure> found = new ArrayList<>(1);
    for (String person : holders.keySet()) {
      for (Tenure tenure : Merging.tenures(person, holders)) {
        if (tenure.covers(day)) {
          found.add(tenure);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Where reports disagree: on the days of a tenure, or on who held an office. */
  public List<Conflict> conflicts() {
    List<Conflict> found = new ArrayList<>();
    for (Map<String, List<Observation>> holders : byOffice.values()) {
      Disagreements.find(holders, found);
    }
    return List.copyOf(found);
  }

  static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return one.get().isAfter(other.get()) ? other : one;
  }

  static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return one.get().isBefore(other.get()) ? other : one;
  }
}
