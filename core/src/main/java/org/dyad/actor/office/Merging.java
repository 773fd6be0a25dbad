package org.dyad.actor.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes tenures of the observations of one office. Observations of one person are one tenure, but
 * for two signs of a gap: that the office was reported over in between, or that somebody else held
 * it.
 */
final class Merging {

  /** How long reports go on calling somebody by an office that is over. */
  static final int STALE_DAYS = 31;

  private static final Comparator<Observation> BY_TIME =
      Comparator.<Observation, LocalDate>comparing(seen -> seen.from().orElse(LocalDate.MAX))
          .thenComparing(seen -> seen.ends())
          .thenComparing(seen -> seen.to().orElse(LocalDate.MAX));

  private Merging() {}

  /**
   * The tenures of a person, the earliest first.
   *
   * @param holders the observations of all who held the office, by person
   */
  static List<Tenure> tenures(String person, Map<String, List<Observation>> holders) {
    List<Observation> sorted = new ArrayList<>(holders.getOrDefault(person, List.of()));
    sorted.sort(BY_TIME);
    List<Tenure> tenures = new ArrayList<>(1);
    List<Observation> run = new ArrayList<>(sorted.size());
    Optional<LocalDate> last = Optional.empty();
    Optional<LocalDate> ended = Optional.empty();
    for (Observation seen : sorted) {
      if (isAnother(seen, last, ended, person, holders)) {
        tenures.add(tenure(run));
        run.clear();
        last = Optional.empty();
        ended = Optional.empty();
      }
      run.add(seen);
      last = seen.holds() ? Tenures.later(last, seen.to()) : last;
      ended = seen.ends() ? Tenures.later(ended, seen.to()) : ended;
    }
    if (!run.isEmpty()) {
      tenures.add(tenure(run));
    }
    return tenures;
  }

  /** Whether an observation is of another tenure than those before it. */
  private static boolean isAnother(
      Observation seen,
      Optional<LocalDate> last,
      Optional<LocalDate> ended,
      String person,
      Map<String, List<Observation>> holders) {
    if (!seen.holds() || seen.from().isEmpty()) {
      return false;
    }
    LocalDate from = seen.from().get();
    boolean over = ended.isPresent() && from.isAfter(ended.get().plusDays(STALE_DAYS));
    return over || (last.isPresent() && isHeldBetween(last.get(), from, person, holders));
  }

  /** Whether somebody else was seen in the office between two days, those not included. */
  private static boolean isHeldBetween(
      LocalDate after, LocalDate before, String person, Map<String, List<Observation>> holders) {
    for (Map.Entry<String, List<Observation>> holder : holders.entrySet()) {
      if (holder.getKey().equals(person)) {
        continue;
      }
      for (Observation seen : holder.getValue()) {
        boolean single = OfficeNames.isSingle(seen.seen().office());
        if (single && seen.holds() && seen.from().isPresent() && seen.to().isPresent()) {
          boolean between = seen.from().get().isAfter(after) && seen.to().get().isBefore(before);
          if (between) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Tenure tenure(List<Observation> sorted) {
    Optional<LocalDate> first = Optional.empty();
    Optional<LocalDate> last = Optional.empty();
    Optional<LocalDate> begins = Optional.empty();
    Optional<LocalDate> ends = Optional.empty();
    for (Observation seen : sorted) {
      if (seen.holds()) {
        first = Tenures.earlier(first, seen.from());
        last = Tenures.later(last, seen.to());
      }
      if (seen.begins()) {
        begins = Tenures.earlier(begins, seen.from());
      }
      if (seen.ends()) {
        ends = Tenures.earlier(ends, seen.to());
      }
    }
    OfficeSeen seen = sorted.get(0).seen();
    return new Tenure(
        seen.person(),
        longest(sorted),
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

  private static String longest(List<Observation> observations) {
    String longest = "";
    for (Observation observation : observations) {
      String name = observation.seen().name();
      longest = name.length() > longest.length() ? name : longest;
    }
    return longest;
  }
}
