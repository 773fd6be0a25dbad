package org.dyad.coding.codebook;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.dyad.actor.Actor;
import org.dyad.data.DataNode;

/**
 * What a side of a frame must be.
 *
 * @param kinds one of these it must be; empty together with {@code optional} for anybody political
 * @param optional whether it may be missing
 */
public record Need(Set<Kind> kinds, boolean optional) {

  /** The words of the codebook for who may stand in a role. */
  public enum Kind {
    POLITICAL,
    STATE,
    ARMED,
    CIVIL,
    OFFICIAL,
    NAMED,
    ANY,
    NONE
  }

  public static final Need POLITICAL = new Need(EnumSet.of(Kind.POLITICAL), false);
  public static final Need OPTIONAL = new Need(EnumSet.of(Kind.POLITICAL), true);

  public static final Need NAMED = new Need(EnumSet.of(Kind.NAMED), true);

  private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "PRM", "COP", "SPY", "CRM");
  private static final Set<String> CIVIL =
      Set.of(
          "CVL", "SOC", "LAB", "OPP", "EDU", "REL", "REF", "JRN", "MED", "AGR", "PTY", "BUS", "ELI",
          "UNK");
  private static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY");
  private static final Set<String> BODIES = Set.of("IGO", "UNO", "EUR");

  public Need {
    kinds = Set.copyOf(kinds);
  }

  /** Reads the words of one side's needs. */
  static Need parse(DataNode node) {
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    boolean optional = false;
    for (DataNode item : node.oneOrMore()) {
      String word = item.string();
      if (word.equals("optional")) {
        optional = true;
        continue;
      }
      try {
        kinds.add(Kind.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw item.expected(
            "political, state, armed, civil, official, named, any, optional or none, not `"
                + word
                + "`");
      }
    }
    if (kinds.isEmpty()) {
      kinds.add(Kind.POLITICAL);
    }
    return new Need(kinds, optional || kinds.contains(Kind.NONE));
  }

  /** Whether nobody may stand there. */
  public boolean isNone() {
    return kinds.contains(Kind.NONE);
  }

  /** Whether it may be missing, but not must: then somebody of whom nothing is known will do. */
  public boolean mayBeUnknown() {
    return optional && kinds.contains(Kind.POLITICAL);
  }

  /** Whether any noun phrase will do. */
  public boolean isAny() {
    return kinds.contains(Kind.ANY);
  }

  /** The same for those of whom country or sector is known. */
  public Need known() {
    EnumSet<Kind> known = EnumSet.copyOf(kinds);
    known.removeAll(EnumSet.of(Kind.ANY, Kind.NAMED));
    known.add(Kind.POLITICAL);
    return new Need(known, optional);
  }

  /** Whether this actor may stand there. */
  public boolean accepts(Actor actor) {
    for (Kind kind : kinds) {
      if (accepts(kind, actor)) {
        return true;
      }
    }
    return false;
  }

  private static boolean accepts(Kind kind, Actor actor) {
    return switch (kind) {
      // Only somebody named is an actor at all: of a noun phrase that is nobody none is made.
      case ANY, NAMED -> true;
      case NONE -> false;
      case POLITICAL -> actor.isPolitical();
      case STATE ->
          BODIES.contains(actor.country())
              || (!actor.country().isEmpty()
                  && (actor.sectors().isEmpty() || has(actor, OFFICIAL)));
      case ARMED -> has(actor, ARMED);
      case CIVIL -> has(actor, CIVIL);
      case OFFICIAL ->
          has(actor, OFFICIAL)
              || BODIES.contains(actor.country())
              || (!actor.country().isEmpty() && actor.sectors().isEmpty());
    };
  }

  private static boolean has(Actor actor, Set<String> sectors) {
    for (String sector : actor.sectors()) {
      if (sectors.contains(sector)) {
        return true;
      }
    }
    return false;
  }
}
