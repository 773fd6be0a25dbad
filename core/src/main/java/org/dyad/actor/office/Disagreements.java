package org.dyad.actor.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds where the observations of one office cannot all be right. */
final class Disagreements {

  /** A time that long is of a day somewhere in it; one that is longer proves no clash. */
  private static final int SURE_DAYS = 31;

  private Disagreements() {}

  /**
   * Adds what is found.
   *
   * @param holders the observations of all who held the office, by person
   */
  static void find(Map<String, List<Observation>> holders, List<Conflict> found) {
    List<Tenure> tenures = new ArrayList<>();
    for (String person : holders.keySet()) {
      List<Tenure> own = Merging.tenures(person, holders);
      for (int i = 0; i < own.size(); i++) {
        ofTenure(own.get(i), found);
        if (i > 0) {
          again(own.get(i - 1), own.get(i), found);
        }
      }
      tenures.addAll(own);
    }
    if (tenures.isEmpty() || !OfficeNames.isSingle(tenures.get(0).office())) {
      return;
    }
    for (int i = 0; i < tenures.size(); i++) {
      for (int k = i + 1; k < tenures.size(); k++) {
        twoHolders(tenures.get(i), tenures.get(k), found);
      }
    }
  }

  /** Two beginnings, or two ends, at times that do not meet; an office held before it began. */
  private static void ofTenure(Tenure tenure, List<Conflict> found) {
    String whose = tenure.name() + ", " + tenure.title() + ": ";
    apart(tenure, Observation::begins, whose + "reports differ on when it began", found);
    apart(tenure, Disagreements::isDayOfEnd, whose + "reports differ on when it ended", found);
    Observation beginning =
        first(tenure, seen -> seen.seen().standing() == OfficeSeen.Standing.BEGINS);
    for (Observation seen : tenure.observations()) {
      boolean before =
          beginning != null
              && seen.holds()
              && !seen.begins()
              && isSure(seen)
              && seen.to().orElseThrow().isBefore(beginning.from().orElseThrow());
      if (before) {
        found.add(new Conflict(whose + "held before it began", List.of(seen, beginning)));
        return;
      }
    }
  }

  /** A day of resignation and the like, not the first report of a former office. */
  private static boolean isDayOfEnd(Observation seen) {
    return seen.ends() && (seen.closes() || seen.seen().standing() == OfficeSeen.Standing.ENDS);
  }

  private static void apart(
      Tenure tenure, Predicate<Observation> kind, String what, List<Conflict> found) {
    Observation first = first(tenure, kind);
    for (Observation other : tenure.observations()) {
      if (first != null && kind.test(other) && areApart(first, other)) {
        found.add(new Conflict(what, List.of(first, other)));
        return;
      }
    }
  }

  private static @Nullable Observation first(Tenure tenure, Predicate<Observation> kind) {
    for (Observation seen : tenure.observations()) {
      if (kind.test(seen) && seen.from().isPresent()) {
        return seen;
      }
    }
    return null;
  }

  private static boolean areApart(Observation one, Observation other) {
    if (one.from().isEmpty() || other.from().isEmpty()) {
      return false;
    }
    // Where a report tells a beginning without its day, the day of the report comes soon after.
    LocalDate end = one.to().orElseThrow().plusDays(Merging.STALE_DAYS);
    boolean opens = one.opens() || other.opens();
    LocalDate last = opens ? one.from().get().plusYears(1) : end;
    return other.from().get().isAfter(last);
  }

  /** An office called by its name again after its end, though no report tells a new beginning. */
  private static void again(Tenure before, Tenure after, List<Conflict> found) {
    if (before.ends().isEmpty() || after.begins().isPresent()) {
      return;
    }
    Observation end = first(before, Observation::ends);
    Observation held = first(after, Observation::holds);
    if (end != null && held != null) {
      String what = after.name() + ", " + after.title() + ": held after it was over";
      found.add(new Conflict(what, List.of(end, held)));
    }
  }

  /** Two persons in an office for one, on days that cannot both be right. */
  private static void twoHolders(Tenure one, Tenure other, List<Conflict> found) {
    if (one.person().equals(other.person())) {
      return;
    }
    Observation inside = inside(one, other);
    Tenure around = other;
    if (inside == null) {
      inside = inside(other, one);
      around = one;
    }
    if (inside == null) {
      return;
    }
    Observation near = nearest(around, inside.to().orElseThrow());
    if (near != null) {
      String what = one.title() + ": " + one.name() + " and " + other.name() + " at the same time";
      found.add(new Conflict(what, List.of(inside, near)));
    }
  }

  /** A sure observation of one tenure inside the sure days of the other. */
  private static @Nullable Observation inside(Tenure one, Tenure other) {
    Optional<LocalDate> first = Optional.empty();
    Optional<LocalDate> last = Optional.empty();
    for (Observation seen : other.observations()) {
      if (seen.holds() && isSure(seen)) {
        first = Tenures.earlier(first, seen.to());
        last = Tenures.later(last, seen.to());
      }
    }
    for (Observation seen : one.observations()) {
      boolean holds = seen.holds() && isSure(seen) && !seen.begins() && first.isPresent();
      LocalDate day = holds ? seen.to().orElseThrow() : LocalDate.MAX;
      boolean in = holds && !day.isBefore(first.get()) && !day.isAfter(last.orElseThrow());
      boolean handedOver =
          one.ends().filter(end -> !end.isAfter(day)).isPresent()
              || other.begins().filter(begin -> !begin.isBefore(day)).isPresent()
              || other.ends().filter(end -> !end.isAfter(day)).isPresent()
              || one.begins().filter(begin -> !begin.isBefore(day)).isPresent();
      if (in && !handedOver) {
        return seen;
      }
    }
    return null;
  }

  private static @Nullable Observation nearest(Tenure tenure, LocalDate day) {
    Observation best = null;
    long bestDistance = Long.MAX_VALUE;
    for (Observation seen : tenure.observations()) {
      if (seen.holds() && isSure(seen)) {
        long distance = Math.abs(ChronoUnit.DAYS.between(seen.to().orElseThrow(), day));
        if (distance < bestDistance) {
          best = seen;
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  private static boolean isSure(Observation seen) {
    return seen.from().isPresent()
        && ChronoUnit.DAYS.between(seen.from().get(), seen.to().orElseThrow()) <= SURE_DAYS;
  }
}
