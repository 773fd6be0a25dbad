package org.dyad.actor.who;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dyad.actor.office.Observation;
import org.dyad.actor.office.OfficeNames;
import org.dyad.actor.office.OfficeSeen;

/**
 * Somebody in one report.
 *
 * @param id identity within the report
 * @param name the fullest name there
 * @param names all names there
 * @param observations what the report says of their offices
 * @param sighting where it names them first
 */
record Appearance(
    String id, String name, Set<String> names, List<Observation> observations, Sighting sighting) {

  Appearance {
    names = new LinkedHashSet<>(names);
    observations = List.copyOf(observations);
  }

  /**
   * Of somebody of whom offices alone are kept.
   *
   * @param observations all of one person in one report, at least one
   */
  static Appearance of(List<Observation> observations) {
    Observation first = observations.get(0);
    OfficeSeen seen = first.seen();
    Sighting sighting =
        new Sighting(
            first.article(),
            first.published(),
            seen.name(),
            seen.country(),
            seen.sectors(),
            OfficeNames.title(seen.office(), seen.polity()),
            first.text());
    return new Appearance(seen.person(), seen.name(), Set.of(seen.name()), observations, sighting);
  }
}
