package org.dyad.record.story;

import java.util.List;
import org.dyad.actor.Actor;

/**
 * Somebody in an event, as far as stories ask.
 *
 * @param id of the actor
 * @param country code, empty if unknown
 * @param kind what sort of body or person
 */
record Who(String id, String country, Kind kind) {

  /** Of two that are named by what they are, and whose countries differ. */
  private static final double OTHER_COUNTRY = -0.3;

  /** What sort. A state's minister, its army and the state itself are of one; rebels are not. */
  enum Kind {
    STATE,
    ARMED,
    PEOPLE,
    UNKNOWN
  }

  static Who of(Actor actor) {
    return new Who(actor.id(), actor.country(), kind(actor));
  }

  private static Kind kind(Actor actor) {
    for (String sector : actor.sectors()) {
      switch (sector) {
        case "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "PRM" -> {
          return Kind.STATE;
        }
        case "REB", "UAF", "CRM" -> {
          return Kind.ARMED;
        }
        case "UNK" -> {
          return Kind.UNKNOWN;
        }
        default -> {
          return Kind.PEOPLE;
        }
      }
    }
    return actor.country().isEmpty() ? Kind.UNKNOWN : Kind.STATE;
  }

  private boolean isPerson() {
    return id.startsWith("person:");
  }

  /** Pirates, workers, gunmen: their country is often inferred from what stands around them. */
  private boolean isDescribed() {
    return id.startsWith("kind:") && kind != Kind.STATE;
  }

  private boolean isGroup() {
    return id.startsWith("group:") || id.startsWith("body:");
  }

  private boolean isState() {
    return id.startsWith("state:") || id.startsWith("place:");
  }

  /**
   * Whether two can be the same in an event: 1 the same, above 0 one may stand for the other, 0
   * nobody can say, -1 they cannot be.
   */
  double likeness(Who other) {
    if (id.equals(other.id)) {
      return 1;
    }
    if (!country.isEmpty() && !other.country.isEmpty() && !country.equals(other.country)) {
      return isDescribed() && other.isDescribed() && kind == other.kind ? OTHER_COUNTRY : -1;
    }
    if (isPerson() && other.isPerson()) {
      return lastName().equals(other.lastName()) ? 0.8 : -1;
    }
    if (isGroup() && other.isGroup()) {
      return -0.5;
    }
    boolean sameCountry = !country.isEmpty() && country.equals(other.country);
    if (kind == Kind.UNKNOWN || other.kind == Kind.UNKNOWN) {
      return sameCountry ? 0.4 : 0;
    }
    if (kind == other.kind) {
      return sameCountry ? 0.8 : 0.4;
    }
    if (kind == Kind.PEOPLE || other.kind == Kind.PEOPLE) {
      // "Five were killed in Detroit": the place stands for those who live there.
      return sameCountry && (isState() || other.isState()) ? 0.4 : 0;
    }
    return -1;
  }

  /**
   * Whether two sides cannot be the same: each has a state that can be nobody of the other. Of two
   * lists that are not whole one may still be in the other.
   *
   * @param armed whether an armed group counts as a state does
   */
  static boolean exclude(List<Who> some, List<Who> others, boolean armed) {
    return stranger(some, others, armed) && stranger(others, some, armed);
  }

  private static boolean stranger(List<Who> some, List<Who> others, boolean armed) {
    for (Who one : some) {
      boolean stranger = !others.isEmpty();
      for (Who other : others) {
        stranger &= one.isPower(armed) && other.isPower(armed) && one.excludes(other);
      }
      if (stranger) {
        return true;
      }
    }
    return false;
  }

  private boolean isPower(boolean armed) {
    return kind == Kind.STATE || armed && kind == Kind.ARMED;
  }

  /** Not of one state, though two of its ministers are two. */
  private boolean excludes(Who other) {
    return likeness(other) <= -1 && !(kind == other.kind && country.equals(other.country));
  }

  /** How many named persons are among both. */
  static int persons(List<Who> some, List<Who> others) {
    int persons = 0;
    for (Who one : some) {
      for (Who other : others) {
        persons += one.isPerson() && one.id.equals(other.id) ? 1 : 0;
      }
    }
    return persons;
  }

  private String lastName() {
    return id.substring(Math.max(id.lastIndexOf('-'), id.indexOf(':')) + 1);
  }

  /**
   * How two sides of an event agree, -1 to 1; 0 if one is not told. Everybody of the shorter one is
   * to be found in the longer one, of two that are as long either in the other.
   */
  static double likeness(List<Who> side, List<Who> other) {
    if (side.isEmpty() || other.isEmpty()) {
      return 0;
    }
    if (side.size() == other.size()) {
      return (found(side, other) + found(other, side)) / 2;
    }
    return side.size() < other.size() ? found(side, other) : found(other, side);
  }

  private static double found(List<Who> some, List<Who> in) {
    double sum = 0;
    for (Who one : some) {
      double best = -1;
      for (Who candidate : in) {
        best = Math.max(best, one.likeness(candidate));
      }
      sum += best;
    }
    return sum / some.size();
  }
}
