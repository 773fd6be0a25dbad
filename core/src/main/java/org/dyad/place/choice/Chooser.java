package org.dyad.place.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dyad.place.Gazetteer.Entry;
import org.dyad.place.Place;
import org.dyad.place.Place.Kind;
import org.dyad.place.naming.Naming;

/**
 * Chooses the place that each name of a report means: one name is one place in a report. What
 * decides is how much of a place it is, what stands beside the name ("Paris, Texas"), and how well
 * it goes with the other places of the report. Immutable and safe to share.
 */
public final class Chooser {

  private static final int ROUNDS = 3;

  /** Places of a name that are held against those of another name. */
  private static final int LIKELY = 6;

  private static final double BESIDE = 8;

  /** How much less the province is meant where a town in it has the same name. */
  private static final double TOWN_OF_PROVINCE = 0.8;

  private static final double INSIDE_NEAR_KM = 60;

  /** How much the report weighs against inhabitants. */
  private static final double REPORT = 2.4;

  /**
   * The place that a name means.
   *
   * @param why what decided it, for people
   */
  public record Choice(Place place, String why) {}

  /** All that is known of a name in the report. */
  private static final class Name {
    final List<Candidate> candidates = new ArrayList<>();
    int count;

    List<Candidate> likely() {
      return candidates.subList(0, Math.min(LIKELY, candidates.size()));
    }
  }

  /**
   * Chooses for all names of a report.
   *
   * @param given places that are known beforehand, such as the dateline's
   * @return a choice for each key of the namings
   */
  public Map<String, Choice> choose(List<Naming> namings) {
    Map<String, Name> names = new LinkedHashMap<>();
    for (Naming naming : namings) {
      Name name = names.computeIfAbsent(naming.key(), k -> new Name());
      name.count++;
      if (name.candidates.isEmpty()) {
        for (Entry entry : naming.entries()) {
          name.candidates.add(new Candidate(entry));
        }
      }
    }
    names.values().forEach(Chooser::preferTowns);
    for (int i = 1; i < namings.size(); i++) {
      beside(namings.get(i - 1), namings.get(i), names);
    }
    List<Name> all = new ArrayList<>(names.values());
    share(all);
    for (int round = 0; round < ROUNDS; round++) {
      support(all);
      share(all);
    }
    Map<String, Choice> choices = new HashMap<>();
    names.forEach((key, name) -> choices.put(key, choice(name)));
    return choices;
  }

  /** A bare name that a province shares with a town in it means the town more often. */
  private static void preferTowns(Name name) {
    for (Candidate province : name.candidates) {
      for (Candidate town : name.candidates) {
        if (province.place.kind() == Kind.ADMIN
            && town.place.kind() == Kind.CITY
            && town.place.rank() > 0
            && Affinity.isInside(town.place, province.place)) {
          province.prior -= TOWN_OF_PROVINCE;
          break;
        }
      }
    }
  }

  /** "Paris, Texas": the first lies in the second. */
  private static void beside(Naming first, Naming second, Map<String, Name> names) {
    if (first.sentence() != second.sentence() || !isBeside(first, second)) {
      return;
    }
    boolean country = hasCountry(at(names, first));
    for (Candidate inner : at(names, first)) {
      for (Candidate outer : at(names, second)) {
        // "China, Japan": two states in a list, not a town of the first name in the second.
        if (country && outer.place.kind() == Kind.COUNTRY) {
          continue;
        }
        boolean inside =
            Affinity.isInside(inner.place, outer.place)
                || (outer.place.kind() == Kind.CITY
                    && inner.place.distance(outer.place) < INSIDE_NEAR_KM);
        if (inside && inner.beside == 0) {
          inner.beside = BESIDE;
          inner.besideWhy = "in " + outer.place.name();
        }
        if (inside && outer.beside == 0) {
          outer.beside = BESIDE / 2;
          outer.besideWhy = "holds " + inner.place.name();
        }
      }
    }
  }

  private static boolean hasCountry(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.place.kind() == Kind.COUNTRY) {
        return true;
      }
    }
    return false;
  }

  private static List<Candidate> at(Map<String, Name> names, Naming naming) {
    Name name = names.get(naming.key());
    return name == null ? List.of() : name.candidates;
  }

  private static boolean isBeside(Naming first, Naming second) {
    int gap = second.first() - first.last();
    return gap == 1
        || (gap == 2 && first.sentence().token(first.last() + 1).form().equals(","))
        || (gap == 2 && first.sentence().token(first.last() + 1).form().equals("in"));
  }

  /** Sorts the candidates of each name and gives each its share. */
  private static void share(List<Name> names) {
    for (Name name : names) {
      // A stable sort keeps the gazetteer's order among equals, so that runs agree.
      name.candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
      double best = name.candidates.get(0).score();
      double sum = 0;
      for (Candidate candidate : name.candidates) {
        candidate.share = Math.exp(Math.max(-50, 2 * (candidate.score() - best)));
        sum += candidate.share;
      }
      for (Candidate candidate : name.candidates) {
        candidate.share /= sum;
      }
    }
  }

  private static void support(List<Name> names) {
    double[][] supports = new double[names.size()][];
    for (int i = 0; i < supports.length; i++) {
      Name name = names.get(i);
      supports[i] = new double[name.candidates.size()];
      if (supports[i].length == 1) {
        continue;
      }
      for (int c = 0; c < supports[i].length; c++) {
        Candidate candidate = name.candidates.get(c);
        double sum = 0;
        for (int j = 0; j < supports.length; j++) {
          if (j != i) {
            sum += fromName(candidate, names.get(j));
          }
        }
        supports[i][c] = REPORT * Math.log1p(sum);
      }
    }
    for (int i = 0; i < supports.length; i++) {
      for (int c = 0; c < supports[i].length; c++) {
        names.get(i).candidates.get(c).support = supports[i][c];
      }
    }
  }

  private static double fromName(Candidate candidate, Name other) {
    double sum = 0;
    for (Candidate likely : other.likely()) {
      sum += likely.share * Affinity.of(candidate, likely);
    }
    return sum * (1 + 0.5 * Math.log(other.count));
  }

  private static Choice choice(Name name) {
    Candidate best = name.candidates.get(0);
    String why;
    if (name.candidates.size() == 1) {
      why = "the only place so named";
    } else if (!best.besideWhy.isEmpty()) {
      why = best.besideWhy;
    } else if (largest(name) == best) {
      why = "the greatest of " + name.candidates.size() + " so named";
    } else {
      why = "goes best with the report's other places, of " + name.candidates.size() + " so named";
    }
    return new Choice(best.place, why);
  }

  private static Candidate largest(Name name) {
    Candidate largest = name.candidates.get(0);
    for (Candidate candidate : name.candidates) {
      if (candidate.prior > largest.prior) {
        largest = candidate;
      }
    }
    return largest;
  }
}
