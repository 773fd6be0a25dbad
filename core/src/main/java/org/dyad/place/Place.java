package org.dyad.place;

/**
 * A place of the world.
 *
 * @param name usual name
 * @param country ISO 3166 alpha-3; empty where it lies in none or in several (seas, regions)
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param geonames GeoNames id, 0 if unknown
 * @param kind what it is
 * @param population inhabitants, 0 if unknown
 * @param rank how much of a place it is in its country: 0 part of a town, 1 town or natural
 *     feature, 2 district or seat of something smaller, 3 seat of a district, 4 province or its
 *     seat, 5 capital, 6 country
 * @param province name of the first-level division that it lies in; empty if unknown or none
 * @param district name of the second-level division that it lies in; empty if unknown or none
 */
public record Place(
    String name,
    String country,
    double latitude,
    double longitude,
    long geonames,
    Kind kind,
    long population,
    int rank,
    String province,
    String district) {

  private static final double EARTH_DIAMETER_KM = 12_742;

  /** Levels, coarse to fine, and what is none of them. */
  public enum Kind {
    COUNTRY,
    ADMIN,
    CITY,
    /** Regions that news names: South Asia, Donbas, the West Bank. */
    REGION,
    WATER,
    /** Mountains, islands, buildings that stand for a place. */
    OTHER
  }

  /** Kilometres to another place along the surface of the earth. */
  public double distance(Place other) {
    double a = Math.toRadians(latitude);
    double b = Math.toRadians(other.latitude);
    double half = Math.sin((b - a) / 2);
    double across = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double h = half * half + Math.cos(a) * Math.cos(b) * across * across;
    return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
