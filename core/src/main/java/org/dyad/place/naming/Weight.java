package org.dyad.place.naming;

import java.util.List;
import org.dyad.place.Gazetteer.Entry;
import org.dyad.place.Place;

/** How much of a place the places of a name are. */
final class Weight {

  private static final long LARGE = 100_000;
  private static final long MIDDLING = 10_000;

  /** What {@code regions.tsv} gives for places in which nobody lives. */
  private static final long NOBODY = 1_000;

  private Weight() {}

  /** A country, a province, a region or a large town, by its usual name. */
  static boolean isSolid(List<Entry> entries) {
    for (Entry entry : entries) {
      Place place = entry.place();
      boolean solid =
          switch (place.kind()) {
            case COUNTRY -> true;
            case ADMIN -> place.rank() >= 3;
            case CITY -> place.rank() >= 4 || place.population() >= LARGE;
            case REGION, WATER -> true;
            case OTHER -> isLand(place);
          };
      if (solid && (entry.usual() || place.kind() == Place.Kind.COUNTRY)) {
        return true;
      }
    }
    return false;
  }

  /** Some place by its usual name, or a large one by another: not only a village by a pet name. */
  static boolean isUsual(List<Entry> entries) {
    return isUsual(entries, LARGE);
  }

  /** The same, with the inhabitants from which on a town counts under any name. */
  static boolean isUsual(List<Entry> entries, long large) {
    for (Entry entry : entries) {
      Place place = entry.place();
      if (entry.usual()
          || place.kind() == Place.Kind.COUNTRY
          || (large < Long.MAX_VALUE && (place.kind() != Place.Kind.CITY || place.rank() >= 3))
          || place.population() >= large) {
        return true;
      }
    }
    return false;
  }

  /** A country or a province. */
  static boolean isState(List<Entry> entries) {
    for (Entry entry : entries) {
      Place place = entry.place();
      if (place.kind() == Place.Kind.COUNTRY
          || (place.kind() == Place.Kind.ADMIN && place.rank() >= 3 && entry.usual())) {
        return true;
      }
    }
    return false;
  }

  /** At least a middling town or a district, by its usual name. */
  static boolean isFair(List<Entry> entries) {
    for (Entry entry : entries) {
      Place place = entry.place();
      boolean fair =
          switch (place.kind()) {
            case CITY -> place.rank() >= 3 || place.population() >= MIDDLING;
            case OTHER -> isLand(place);
            case COUNTRY, ADMIN, REGION, WATER -> true;
          };
      if (fair && entry.usual()) {
        return true;
      }
    }
    return false;
  }

  /** An island; not a building, whose name is more often that of who sits in it. */
  private static boolean isLand(Place place) {
    return place.population() > NOBODY;
  }
}
