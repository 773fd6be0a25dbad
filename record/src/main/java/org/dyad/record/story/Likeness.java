package org.dyad.record.story;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dyad.event.Event.Location;
import org.dyad.event.EventType;
import org.dyad.event.Evidence;
import org.dyad.place.Place;

/**
 * How much speaks for two tellings being of one event of the world. A sum of what each field says;
 * above {@link #SAME} they are taken for one. Knows the two alone.
 */
final class Likeness {

  /** From here on two tellings are one. */
  static final double SAME = 2.4;

  /** Two that cannot be one, whatever else speaks for it. */
  static final double NEVER = -100;

  /** Two modes of a type, such as firearms and explosives. */
  private static final double OTHER_MODE = -0.3;

  /** Two types, one of them without a mode: reports of an arrest also say that men were caught. */
  private static final double OTHER_TYPE = -0.4;

  /** Two types with their modes. */
  private static final double OTHER_TYPE_AND_MODE = -1;

  private static final double SAME_TRIGGER = 1;

  /** Other words of the same sentence: what the coder told apart there. */
  private static final double SAME_SENTENCE = -2;

  private static final double OF_SIDE = 0.5;

  /** Each of two named persons in common: fewer events have them than have their states. */
  private static final double OF_PERSON = 0.5;

  /** Nobody on a side can be anybody of the other telling's. */
  private static final double OTHERS = -1;

  /**
   * Two states on one side, or an armed group and a state who both did it: as good as a veto. To
   * whom it was done is told too loosely ("a post", "fighters at a post") for the second.
   */
  private static final double INCOMPATIBLE = -6;

  private static final double OF_TIME = 1;
  private static final double OF_PLACE = 1;
  private static final double OTHER_PLACE = -3;
  private static final double OF_WORDS = 1.6;
  private static final double OF_NUMBERS = 0.7;
  private static final double OF_GIST = 2.2;

  /** What the gist says of two events of one article. */
  private static final double GIST_WITHIN = 0.2;

  private static final double NEAR_KM = 30;

  /** Types that are told with the sides either way round, but for visits. */
  private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

  private Likeness() {}

  /** What speaks for one event; {@link #NEVER} where it cannot be. */
  static double of(Telling a, Telling b) {
    if (a.quad() != b.quad() || !a.window().overlaps(b.window())) {
      return NEVER;
    }
    boolean trigger = !Collections.disjoint(a.triggers(), b.triggers());
    double sum = kind(a.event().type(), b.event().type()) + (trigger ? SAME_TRIGGER : 0);
    sum +=
        OF_SIDE * sides(a, b) + OF_PERSON * Math.min(2, Who.persons(a.everybody(), b.everybody()));
    sum += OF_TIME * a.window().closeness(b.window());
    sum += OF_PLACE * place(a.place(), b.place());
    sum += OF_NUMBERS * a.words().numbers(b.words());
    if (!a.article().equals(b.article())) {
      return sum
          + OF_WORDS * a.words().closeness(b.words())
          + OF_GIST * a.gist().closeness(b.gist());
    }
    sum += OF_GIST * GIST_WITHIN;
    return isSameSentence(a, b)
        ? sum + (trigger ? 0 : SAME_SENTENCE)
        : sum + OF_WORDS * a.words().closeness(b.words());
  }

  private static boolean isSameSentence(Telling a, Telling b) {
    for (Evidence one : a.event().evidence()) {
      for (Evidence other : b.event().evidence()) {
        if (one.sentence() == other.sentence()) {
          return true;
        }
      }
    }
    return false;
  }

  private static double kind(EventType a, EventType b) {
    boolean modes = !a.mode().isEmpty() && !b.mode().isEmpty();
    if (!a.type().equals(b.type())) {
      return modes ? OTHER_TYPE_AND_MODE : OTHER_TYPE;
    }
    return modes && !a.mode().equals(b.mode()) ? OTHER_MODE : 0;
  }

  /**
   * -3 to 2, and {@link #INCOMPATIBLE} less where those of one side cannot be those of the other.
   */
  private static double sides(Telling a, Telling b) {
    double actors = Who.likeness(a.actors(), b.actors());
    double recipients = Who.likeness(a.recipients(), b.recipients());
    double straight = actors + recipients + (Math.min(actors, recipients) <= -1 ? OTHERS : 0);
    if (Who.exclude(a.actors(), b.actors(), true)
        || Who.exclude(a.recipients(), b.recipients(), false)) {
      straight += INCOMPATIBLE;
    }
    boolean mutual = isMutual(a) || isMutual(b) || isMany(a) || isMany(b);
    if (!mutual) {
      return straight;
    }
    List<Who> some = a.everybody();
    List<Who> others = b.everybody();
    double together =
        2 * Who.likeness(some, others) + (Who.exclude(some, others, true) ? INCOMPATIBLE : 0);
    return Math.max(straight, together);
  }

  private static boolean isMutual(Telling telling) {
    return MUTUAL.contains(telling.event().type().type()) && !isVisit(telling);
  }

  private static boolean isMany(Telling telling) {
    return telling.recipients().isEmpty() && telling.actors().size() > 1;
  }

  private static boolean isVisit(Telling telling) {
    return telling.event().type().mode().equals("visit");
  }

  private static double place(Optional<Location> a, Optional<Location> b) {
    return a.isEmpty() || b.isEmpty() ? 0 : place(a.get().place(), b.get().place());
  }

  static double place(Place a, Place b) {
    if (a.geonames() != 0 && a.geonames() == b.geonames() || a.name().equals(b.name())) {
      return a.kind() == Place.Kind.COUNTRY || b.kind() == Place.Kind.COUNTRY ? 0.3 : 1;
    }
    if (a.country().isEmpty() || b.country().isEmpty()) {
      return a.distance(b) <= NEAR_KM ? 1 : 0;
    }
    if (!a.country().equals(b.country())) {
      return a.distance(b) <= NEAR_KM ? 0.3 : OTHER_PLACE;
    }
    if (a.kind() == Place.Kind.COUNTRY || b.kind() == Place.Kind.COUNTRY) {
      return 0.2;
    }
    if (holds(a, b) || holds(b, a) || a.distance(b) <= NEAR_KM) {
      return 0.8;
    }
    return a.kind() == Place.Kind.REGION || b.kind() == Place.Kind.REGION ? 0 : OTHER_PLACE;
  }

  private static boolean holds(Place division, Place place) {
    return division.kind() == Place.Kind.ADMIN
        && (division.name().equals(place.province()) || division.name().equals(place.district()));
  }
}
