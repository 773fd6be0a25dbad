package org.dyad.place.choice;

import org.dyad.place.Gazetteer.Entry;
import org.dyad.place.Place;

/** One of the places of a name, with what speaks for it. */
final class Candidate {

  private static final long GREAT_CITY = 5_000_000;

  final Place place;

  /** What the place itself is worth, in powers of ten of inhabitants. */
  double prior;

  private final double x;
  private final double y;
  private final double z;

  /** What the report adds. */
  double support;

  /** What stands beside the name adds: "Paris, Texas". */
  double beside;

  /** Words for people on what stands beside. */
  String besideWhy = "";

  /** Share among the candidates of its name. */
  double share;

  Candidate(Entry entry) {
    place = entry.place();
    prior = prior(entry);
    double latitude = Math.toRadians(place.latitude());
    double longitude = Math.toRadians(place.longitude());
    x = Math.cos(latitude) * Math.cos(longitude);
    y = Math.cos(latitude) * Math.sin(longitude);
    z = Math.sin(latitude);
  }

  private static double prior(Entry entry) {
    Place place = entry.place();
    double worth = Math.log10(Math.max(300, place.population()));
    worth +=
        switch (place.kind()) {
          case COUNTRY -> 3;
          case REGION -> place.country().isEmpty() ? 1 : -0.5;
          case WATER, OTHER -> 4;
          case ADMIN -> place.rank() >= 3 ? 0.5 : -0.5;
          case CITY ->
              (place.population() >= GREAT_CITY ? 0.5 : 0)
                  + switch (place.rank()) {
                    case 5 -> 2;
                    case 4 -> 0.7;
                    case 3 -> 0.3;
                    case 0 -> -0.7;
                    default -> 0;
                  };
        };
    return entry.usual() ? worth : worth - 1.5;
  }

  double score() {
    return prior + support + beside;
  }

  /** Cosine of the angle to another place seen from the middle of the earth. */
  double cosine(Candidate other) {
    return x * other.x + y * other.y + z * other.z;
  }
}
