package org.dyad.actor.who;

import java.util.List;
import java.util.Optional;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.office.Conflict;
import org.dyad.actor.office.Tenure;

/**
 * What is known of somebody.
 *
 * @param id stable identity, as {@link org.dyad.actor.Actor#id}
 * @param name usual or fullest name
 * @param aliases other names, those of the tables first
 * @param country country code; empty if unknown
 * @param sectors PLOVER sectors, as the tables or else the latest report give them
 * @param entry what the tables know; empty if only reports tell of them
 * @param origin the table and line of the entry, {@code leaders.psv:12}; empty without one
 * @param tenures offices that reports tell, each with its sentences
 * @param conflicts where those do not agree
 * @param sightings reports that name them, the earliest first
 */
public record Profile(
    String id,
    String name,
    List<String> aliases,
    String country,
    List<String> sectors,
    Optional<Entry> entry,
    String origin,
    List<Tenure> tenures,
    List<Conflict> conflicts,
    List<Sighting> sightings) {

  public Profile {
    aliases = List.copyOf(aliases);
    sectors = List.copyOf(sectors);
    tenures = List.copyOf(tenures);
    conflicts = List.copyOf(conflicts);
    sightings = List.copyOf(sightings);
  }
}
