package org.dyad.place.gazetteer;

import java.util.Optional;
import org.dyad.place.Place.Kind;

/**
 * What a place is, by GeoNames' feature class and code.
 *
 * @param kind its kind
 * @param rank how much of a place it is in its country: 0 part of a town, 1 town or natural
 *     feature, 2 district or seat of something smaller, 3 seat of a district, 4 province or its
 *     seat, 5 capital, 6 country
 */
record Feature(Kind kind, int rank) {

  /** Of seas, rivers and mountains, which have no inhabitants: so many names are fame. */
  private static final int FAMOUS = 12;

  /**
   * Empty for what no report means by a bare name: buildings, small waters, lowest divisions.
   *
   * @param smallest inhabitants that a town has to have which is the seat of nothing
   */
  static Optional<Feature> of(GeoNamesRow row, long smallest) {
    return Optional.ofNullable(
        switch (row.featureClass()) {
          case 'P' -> town(row, smallest);
          case 'A' -> division(row.code());
          case 'H', 'T' -> nature(row);
          case 'L' -> region(row);
          default -> null;
        });
  }

  private static @org.jspecify.annotations.Nullable Feature town(GeoNamesRow row, long smallest) {
    return switch (row.code()) {
      case "PPLC" -> new Feature(Kind.CITY, 5);
      case "PPLA" -> new Feature(Kind.CITY, 4);
      case "PPLA2" -> new Feature(Kind.CITY, 3);
      case "PPLA3", "PPLA4", "PPLA5" -> new Feature(Kind.CITY, 2);
      case "PPLX" -> row.population() >= smallest ? new Feature(Kind.CITY, 0) : null;
      case "PPLH", "PPLQ", "PPLW" ->
          row.population() >= smallest ? new Feature(Kind.CITY, 0) : null;
      default -> row.population() >= smallest ? new Feature(Kind.CITY, 1) : null;
    };
  }

  private static @org.jspecify.annotations.Nullable Feature division(String code) {
    return switch (code) {
      case "PCLI", "PCLD", "PCLS", "PCLF", "PCLIX", "PCL", "TERR" -> new Feature(Kind.COUNTRY, 6);
      case "ADM1" -> new Feature(Kind.ADMIN, 4);
      case "ADM2" -> new Feature(Kind.ADMIN, 2);
      default -> null;
    };
  }

  private static @org.jspecify.annotations.Nullable Feature nature(GeoNamesRow row) {
    Kind kind = row.featureClass() == 'H' ? Kind.WATER : Kind.OTHER;
    return row.names() >= FAMOUS ? new Feature(kind, 1) : null;
  }

  private static @org.jspecify.annotations.Nullable Feature region(GeoNamesRow row) {
    boolean wide =
        row.code().equals("CONT") || row.code().equals("RGN") || row.code().equals("RGNE");
    return wide && row.names() >= FAMOUS ? new Feature(Kind.REGION, 1) : null;
  }
}
