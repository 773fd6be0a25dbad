package org.dyad.record.export;

import static org.dyad.record.export.Column.code;
import static org.dyad.record.export.Column.empty;
import static org.dyad.record.export.Column.integer;
import static org.dyad.record.export.Column.real;
import static org.dyad.record.export.Column.text;

import java.util.List;
import java.util.StringJoiner;
import org.dyad.place.Place;
import org.dyad.place.Place.Kind;

/** The columns of GDELT's event table that say where: {@code ActionGeo_}. */
final class GdeltPlace {

  private static final int PROVINCE = 4;

  private final Countries countries;

  GdeltPlace(Countries countries) {
    this.countries = countries;
  }

  List<Column> columns() {
    return List.of(
        integer(
            "ActionGeo_Type",
            "1 country, 2 US state, 3 town or landmark in the US, 4 town or landmark elsewhere, 5 province elsewhere",
            row -> row.place().map(GdeltPlace::type).orElse("")),
        text(
            "ActionGeo_FullName",
            "town, province, country",
            row -> row.place().map(this::fullName).orElse("")),
        code(
            "ActionGeo_CountryCode",
            "FIPS 10-4 country",
            row -> row.place().map(place -> countries.fips(place.country())).orElse("")),
        code(
            "ActionGeo_ADM1Code",
            "the FIPS country where the place is one; else empty",
            row -> row.place().map(this::ofCountry).orElse("")),
        empty("ActionGeo_ADM2Code"),
        real("ActionGeo_Lat", "degrees north", row -> Cells.latitude(row.place())),
        real("ActionGeo_Long", "degrees east", row -> Cells.longitude(row.place())),
        code(
            "ActionGeo_FeatureID",
            "the FIPS country where the place is one; else empty: Dyad has GeoNames' ids, not those of GNS",
            row -> row.place().map(this::ofCountry).orElse("")));
  }

  private static String type(Place place) {
    boolean american = place.country().equals("USA");
    if (place.kind() == Kind.COUNTRY) {
      return "1";
    }
    if (isProvince(place)) {
      return american ? "2" : "5";
    }
    return american ? "3" : "4";
  }

  private static boolean isProvince(Place place) {
    return place.kind() == Kind.ADMIN && place.rank() >= PROVINCE;
  }

  private String fullName(Place place) {
    StringJoiner name = new StringJoiner(", ");
    name.add(place.name());
    if (place.kind() != Kind.COUNTRY) {
      if (!place.province().isEmpty() && !place.province().equals(place.name())) {
        name.add(place.province());
      }
      if (!place.country().isEmpty()) {
        name.add(countries.name(place.country()));
      }
    }
    return name.toString();
  }

  private String ofCountry(Place place) {
    return place.kind() == Kind.COUNTRY ? countries.fips(place.country()) : "";
  }
}
