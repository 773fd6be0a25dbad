package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.resolve.Posts.Polity;

/**
 * How the sector of a noun for actors goes together with that of whose they are: an official is of
 * the government, but of the police where the police are named; a rebel commander is no soldier of
 * the state.
 */
final class Sectors {

  private static final List<String> GOV = List.of("GOV");
  private static final List<String> ELI = List.of("ELI");
  private static final List<String> PTY = List.of("PTY");

  private Sectors() {}

  /**
   * The sectors of somebody named by kind.
   *
   * @param agent the noun
   * @param host sectors of the body, group or kind that they belong to; empty if none is named
   * @param polity whose they are
   */
  static List<String> of(Entry agent, List<String> host, Polity polity) {
    List<String> own = agent.sectors();
    if (own.isEmpty() || own.equals(ELI)) {
      return general(agent, host, polity);
    }
    if (host.isEmpty() || own.equals(host)) {
      return own;
    }
    if (agent.is(Trait.INSTITUTION)) {
      return host.contains("OPP") || host.contains("REB") ? merged(host, own) : own;
    }
    if (own.get(0).equals("CVL")) {
      // The family of a policeman is no police; but supporters of the opposition are of it.
      return host.contains("OPP") ? merged(own, List.of("OPP")) : own;
    }
    if (host.get(0).equals("GOV") || host.get(0).equals("CVL")) {
      return own;
    }
    boolean replaces = own.get(0).equals("GOV") || own.equals(List.of("MIL"));
    return replaces && !host.equals(PTY) ? host : merged(own, host);
  }

  /** Of nouns that have no sector by themselves: leader, official, spokesman, member. */
  private static List<String> general(Entry agent, List<String> host, Polity polity) {
    List<String> own = agent.sectors();
    boolean rules = agent.is(Trait.OFFICE) || agent.is(Trait.SPOKESPERSON);
    if (!host.isEmpty()) {
      return rules && polity.isOfBodyOfStates() ? merged(GOV, host) : host;
    }
    if (rules && polity.sort() == Polity.Sort.PEOPLE) {
      return ELI;
    }
    boolean state = polity.sort() == Polity.Sort.STATE;
    return rules && (state || polity.isOfBodyOfStates()) ? GOV : own;
  }

  static List<String> merged(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    for (String sector : second) {
      if (!all.contains(sector)) {
        all.add(sector);
      }
    }
    return all;
  }

  /** What those who held an office are later. */
  static List<String> former() {
    return ELI;
  }
}
