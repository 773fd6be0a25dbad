package org.dyad.actor;

import java.util.List;

/**
 * Somebody: a state, body, office-holder, armed group, people.
 *
 * @param id stable identity: {@code state:PAK}, {@code body:NATO}, {@code group:taliban}, {@code
 *     person:sergey-lavrov}; for somebody known only by kind, what the text says: {@code
 *     kind:protesters}
 * @param name full or usual name
 * @param country ISO 3166 alpha-3 or one of IGO, UNO, EUR, NGO, ISM, IMG, MNC; empty if unknown
 * @param sectors PLOVER sectors such as {@code GOV}, most telling first; empty for a state as such
 * @param office the office held, as "foreign minister of Pakistan"; empty if none is known
 */
public record Actor(String id, String name, String country, List<String> sectors, String office) {

  public Actor {
    sectors = List.copyOf(sectors);
  }

  /**
   * Whether this is an actor of politics as far as the text and the data tell: it has a country
   * code or a sector.
   */
  public boolean isPolitical() {
    return !country.isEmpty() || !sectors.isEmpty();
  }

  public boolean hasSector(String sector) {
    return sectors.contains(sector);
  }
}
