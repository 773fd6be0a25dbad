package org.dyad.actor.who;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dyad.actor.office.Observation;

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
}
