package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Trait;

/**
 * How the sector of a noun for actors goes together with that of whose they are: an official is of
 * the government, but of the police where the police are named; a rebel commander is no soldier of
 * the state.
 */
final class Sectors {

  private static final List<String> GOV = List.of("GOV");
  private static final List<String> ELI = List.of("ELI");

  private Sectors() {}

  /**
   * The sectors of somebody named by kind.
   *
   * @param agent the noun
   * @param host sectors of the body, group or kind that they belong to; empty if none is named
   * @param ofState whether they belong to a state as such
   */
  static List<String> of(Entry agent, List<String> host, boolean ofState) {
    List<String> own = agent.sectors();
    if (own.isEmpty() || own.equals(ELI)) {
      if (!host.isEmpty()) {
        return host;
      }
      boolean rules = agent.is(Trait.OFFICE) || agent.is(Trait.SPOKESPERSON);
      return ofState && rules ? GOV : own;
    }
    if (host.isEmpty() || own.equals(host)) {
      return own;
    }
    if (agent.is(Trait.INSTITUTION)) {
      return host.contains("OPP") || host.contains("REB") ? merged(host, own) : own;
    }
    if (isOfGovernment(host)) {
      return own;
    }
    boolean general = own.get(0).equals("GOV") || own.equals(List.of("MIL"));
    return general ? host : merged(own, host);
  }

  private static boolean isOfGovernment(List<String> host) {
    return host.get(0).equals("GOV");
  }

  private static List<String> merged(List<String> first, List<String> second) {
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
