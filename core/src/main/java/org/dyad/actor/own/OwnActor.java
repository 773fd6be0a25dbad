package org.dyad.actor.own;

import java.util.List;

/**
 * An actor as a user's file has it; codes and days are as written.
 *
 * @param origin where it stands
 * @param kind person, body, group, party or organ
 * @param id identity of its own, {@code Q42}; empty to make one of the name
 * @param name usual name
 * @param aliases other names
 * @param country a country's code or name; empty if unknown
 * @param sectors PLOVER sectors
 * @param offices offices held, or standings for a time, in any order
 */
public record OwnActor(
    Origin origin,
    String kind,
    String id,
    String name,
    List<String> aliases,
    String country,
    List<String> sectors,
    List<Office> offices) {

  public OwnActor {
    aliases = List.copyOf(aliases);
    sectors = List.copyOf(sectors);
    offices = List.copyOf(offices);
  }

  /**
   * An office held for a time; without a name, what a body was for that time.
   *
   * @param origin where it stands
   * @param name "foreign minister"; empty for bodies
   * @param country a country's code or name; empty for that of the actor
   * @param from first day, as a year, month or day; empty if open
   * @param to last day; empty if open
   * @param sectors PLOVER sectors; empty for those of the office's noun
   */
  public record Office(
      Origin origin, String name, String country, String from, String to, List<String> sectors) {

    public Office {
      sectors = List.copyOf(sectors);
    }
  }
}
