package org.dyad.place;

/**
 * A place of the world.
 *
 * @param name usual English name
 * @param country ISO 3166 alpha-3; empty where it lies in none or in several (seas, regions)
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param geonames GeoNames id, 0 if unknown
 * @param kind what it is
 * @param population inhabitants, 0 if unknown
 */
public record Place(
    String name,
    String country,
    double latitude,
    double longitude,
    long geonames,
    Kind kind,
    long population) {

  /** Levels, coarse to fine, and what is none of them. */
  public enum Kind {
    COUNTRY,
    ADMIN,
    CITY,
    /** Regions that news names: South Asia, Donbas, the West Bank. */
    REGION,
    WATER,
    OTHER
  }
}
