package org.dyad.place.choice;

import org.dyad.place.Place;
import org.dyad.place.Place.Kind;

/** How much two places of one report speak for each other. */
final class Affinity {

  private static final double EARTH_RADIUS_KM = 6371;

  /** Cosines of 60, 250 and 800 km. */
  private static final double NEAR = Math.cos(60 / EARTH_RADIUS_KM);

  private static final double WITHIN_A_DAY = Math.cos(250 / EARTH_RADIUS_KM);
  private static final double SAME_PART = Math.cos(800 / EARTH_RADIUS_KM);

  private Affinity() {}

  /** From 0, nothing in common, to about 2, one inside the other. */
  static double of(Candidate a, Candidate b) {
    Place p = a.place;
    Place q = b.place;
    double affinity = 0;
    if (!p.country().isEmpty() && p.country().equals(q.country())) {
      affinity += 0.5;
      if (p.kind() == Kind.COUNTRY || q.kind() == Kind.COUNTRY) {
        return affinity + 0.3;
      }
      if (isInside(p, q) || isInside(q, p)) {
        return affinity + 1.2;
      }
      if (!p.province().isEmpty() && p.province().equals(q.province())) {
        affinity += 0.4;
      }
    }
    double cosine = a.cosine(b);
    if (cosine > NEAR) {
      affinity += 1;
    } else if (cosine > WITHIN_A_DAY) {
      affinity += 0.6;
    } else if (cosine > SAME_PART) {
      affinity += 0.2;
    }
    return affinity;
  }

  /** Whether one place lies in another by the names of its divisions. */
  static boolean isInside(Place inner, Place outer) {
    if (inner.country().isEmpty() || !inner.country().equals(outer.country())) {
      return false;
    }
    return switch (outer.kind()) {
      case COUNTRY -> inner.kind() != Kind.COUNTRY;
      case ADMIN ->
          outer.name().equals(inner.province())
              || (outer.name().equals(inner.district())
                  && outer.province().equals(inner.province()));
      default -> false;
    };
  }
}
