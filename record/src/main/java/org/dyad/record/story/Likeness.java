package org.dyad.record.story;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.dyad.event.Event.Location;
import org.dyad.event.EventType;
import org.dyad.place.Place;

/**
 * How much speaks for two tellings being of one event of the world. A sum of what each field says;
 * above {@link #SAME} they are taken for one. Knows the two alone.
 */
final class Likeness {

  /** From here on two tellings are one. */
  static final double SAME = 2.0;

  /** Two that cannot be one, whatever else speaks for it. */
  static final double NEVER = -100;

  private static final double OTHER_MODE = -0.4;
  private static final double OTHER_TYPE = -1.0;
  private static final double SAME_TRIGGER = 0.5;
  private static final double OF_SIDE = 1.0;
  private static final double OF_TIME = 1.0;
  private static final double OF_WORDS = 2.5;
  private static final double OF_GIST = 2.0;

  /** What a gist says of two events of one article. */
  private static final double GIST_WITHIN = 0.4;

  private static final double NEAR_KM = 30;

  /** Types that are told with the sides either way round. */
  private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

  private Likeness() {}

  /** What speaks for one event; {@link #NEVER} where it cannot be. */
  static double of(Telling a, Telling b) {
    if (a.quad() != b.quad() || !a.window().overlaps(b.window())) {
      return NEVER;
    }
    boolean trigger = !Collections.disjoint(a.triggers(), b.triggers());
    double sum = kind(a.event().type(), b.event().type()) + (trigger ? SAME_TRIGGER : 0);
    sum += OF_SIDE * sides(a, b);
    sum += OF_TIME * a.window().closeness(b.window());
    sum += place(a.place(), b.place());
    sum += OF_WORDS * a.words().closeness(b.words());
    boolean within = a.article().equals(b.article());
    sum += OF_GIST * (within ? GIST_WITHIN : a.gist().closeness(b.gist()));
    return sum;
  }

  private static double kind(EventType a, EventType b) {
    if (!a.type().equals(b.type())) {
      return OTHER_TYPE;
    }
    return a.mode().isEmpty() || b.mode().isEmpty() || a.mode().equals(b.mode()) ? 0 : OTHER_MODE;
  }

  /** -2 to 2. */
  private static double sides(Telling a, Telling b) {
    double straight =
        Who.likeness(a.actors(), b.actors()) + Who.likeness(a.recipients(), b.recipients());
    boolean mutual =
        MUTUAL.contains(a.event().type().type())
            || a.recipients().isEmpty() && a.actors().size() > 1
            || b.recipients().isEmpty() && b.actors().size() > 1;
    return mutual ? Math.max(straight, 2 * Who.likeness(a.everybody(), b.everybody())) : straight;
  }

  private static double place(Optional<Location> a, Optional<Location> b) {
    return a.isEmpty() || b.isEmpty() ? 0 : place(a.get().place(), b.get().place());
  }

  static double place(Place a, Place b) {
    if (a.geonames() != 0 && a.geonames() == b.geonames() || a.name().equals(b.name())) {
      return a.kind() == Place.Kind.COUNTRY ? 0.3 : 1;
    }
    if (a.country().isEmpty() || b.country().isEmpty()) {
      return a.distance(b) <= NEAR_KM ? 1 : 0;
    }
    if (!a.country().equals(b.country())) {
      return a.distance(b) <= NEAR_KM ? 0.3 : -2;
    }
    if (a.kind() == Place.Kind.COUNTRY || b.kind() == Place.Kind.COUNTRY) {
      return 0.2;
    }
    if (holds(a, b) || holds(b, a) || a.distance(b) <= NEAR_KM) {
      return 0.8;
    }
    return a.kind() == Place.Kind.REGION || b.kind() == Place.Kind.REGION ? 0 : -2;
  }

  private static boolean holds(Place division, Place place) {
    return division.kind() == Place.Kind.ADMIN
        && (division.name().equals(place.province()) || division.name().equals(place.district()));
  }
}
