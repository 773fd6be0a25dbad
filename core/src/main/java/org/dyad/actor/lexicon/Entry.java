package org.dyad.actor.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody, or a kind of somebody, that the lexicon knows.
 *
 * @param kind what its names name
 * @param id stable identity: {@code state:PAK}, {@code body:NATO}, {@code person:sergey-lavrov}; an
 *     adjective, demonym, capital or prefix has the id of what it stands for; {@code kind:} and the
 *     noun for agents
 * @param name its usual name; of an adjective, capital or prefix the name of what it stands for
 * @param country ISO 3166 alpha-3 or one of IGO, UNO, EUR, NGO, ISM, IMG, MNC; empty if it has none
 *     by itself
 * @param sectors PLOVER sectors, most telling first, outside the times of {@code standings}
 * @param standings offices and standings with their times, earliest first
 * @param traits properties of agents and modifiers; empty for all others
 */
public record Entry(
    Kind kind,
    String id,
    String name,
    String country,
    List<String> sectors,
    List<Standing> standings,
    Set<Trait> traits) {

  public Entry {
    sectors = List.copyOf(sectors);
    standings = List.copyOf(standings);
    traits = Set.copyOf(traits);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** The standing on a day; of several the one that began last. */
  public Optional<Standing> standingOn(LocalDate day) {
    for (int i = standings.size() - 1; i >= 0; i--) {
      if (standings.get(i).covers(day)) {
        return Optional.of(standings.get(i));
      }
    }
    return Optional.empty();
  }

  /** The last standing that had ended before a day: a former office. */
  public Optional<Standing> formerOn(LocalDate day) {
    Optional<Standing> last = Optional.empty();
    for (Standing standing : standings) {
      if (standing.to().isBefore(day)
          && (last.isEmpty() || last.get().to().isBefore(standing.to()))) {
        last = Optional.of(standing);
      }
    }
    return last;
  }

  /** Its sectors on a day: those of its standing then, or those it always has. */
  public List<String> sectorsOn(LocalDate day) {
    return standingOn(day).map(Standing::sectors).orElse(sectors);
  }
}
