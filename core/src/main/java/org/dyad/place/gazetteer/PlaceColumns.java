package org.dyad.place.gazetteer;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** The places of a gazetteer that is being built, a column for each of their facts. Mutable. */
final class PlaceColumns {

  /** Of {@link #kinds}, beside kind and rank. */
  private static final int FIRST_LEVEL = 1 << 8;

  private static final int SECOND_LEVEL = 1 << 9;

  private final Ints latitudes = new Ints();
  private final Ints longitudes = new Ints();
  private final Ints ids = new Ints();
  private final Ints populations = new Ints();
  private final Ints kinds = new Ints();
  private final Ints areas = new Ints();
  private final Ints names = new Ints();
  private final Bytes words = new Bytes();
  private final Map<Area, Integer> areaNumbers = new HashMap<>();
  private final List<Area> listed = new ArrayList<>();

  /** Country (alpha-2) and codes of the divisions that a place lies in, empty where unknown. */
  private record Area(String country, String admin1, String admin2) {}

  int size() {
    return ids.size();
  }

  /** Adds a place and returns its row. */
  int add(GeoNamesRow geo, Feature feature) {
    latitudes.add((int) Math.round(geo.latitude() * PlaceTable.PER_DEGREE));
    longitudes.add((int) Math.round(geo.longitude() * PlaceTable.PER_DEGREE));
    ids.add(geo.id());
    populations.add((int) Math.min(Integer.MAX_VALUE, geo.population()));
    int level = geo.isCode("ADM1") ? FIRST_LEVEL : geo.isCode("ADM2") ? SECOND_LEVEL : 0;
    kinds.add(level | feature.kind().ordinal() << 4 | feature.rank());
    Area area = new Area(geo.country(), geo.admin1(), geo.admin2());
    Integer number = areaNumbers.get(area);
    if (number == null) {
      number = listed.size();
      areaNumbers.put(area, number);
      listed.add(area);
    }
    areas.add(number);
    names.add(words.add(Bytes.utf8(geo.name())));
    return ids.size() - 1;
  }

  /** The rows in the order of the file, which no order of the dump changes. */
  Sorted sorted() {
    return new Sorted();
  }

  /** The places in the order of the file. */
  final class Sorted {
    private final int[] order;

    /** The rows of divisions by the number of the area that they are; -1 where none is known. */
    private final int[] provinces = new int[listed.size()];

    private final int[] districts = new int[listed.size()];

    private Sorted() {
      int[] ranks = new int[listed.size()];
      int[] byName =
          Ints.sorted(listed.size(), (a, b) -> AREA_ORDER.compare(listed.get(a), listed.get(b)));
      for (int i = 0; i < byName.length; i++) {
        ranks[byName[i]] = i;
      }
      order = Ints.sorted(size(), (a, b) -> compare(a, b, ranks));
      divisions();
    }

    private int compare(int a, int b, int[] ranks) {
      int by = Integer.compare(ranks[areas.get(a)], ranks[areas.get(b)]);
      by = by != 0 ? by : Integer.compare(ids.get(a), ids.get(b));
      by = by != 0 ? by : words.compare(names.get(a), names.get(b));
      by = by != 0 ? by : Integer.compare(kinds.get(a), kinds.get(b));
      by = by != 0 ? by : Integer.compare(latitudes.get(a), latitudes.get(b));
      by = by != 0 ? by : Integer.compare(longitudes.get(a), longitudes.get(b));
      return by != 0 ? by : Integer.compare(populations.get(a), populations.get(b));
    }

    private void divisions() {
      Map<Area, Integer> first = new HashMap<>();
      Map<Area, Integer> second = new HashMap<>();
      for (int place = 0; place < order.length; place++) {
        int kind = kinds.get(order[place]);
        if ((kind & (FIRST_LEVEL | SECOND_LEVEL)) != 0) {
          Area area = listed.get(areas.get(order[place]));
          if ((kind & FIRST_LEVEL) != 0) {
            first.put(province(area), place);
          } else {
            second.put(area, place);
          }
        }
      }
      for (int i = 0; i < provinces.length; i++) {
        provinces[i] = first.getOrDefault(province(listed.get(i)), -1);
        districts[i] = second.getOrDefault(listed.get(i), -1);
      }
    }

    private static Area province(Area area) {
      return new Area(area.country, area.admin1, "");
    }

    /** The place number of each row. */
    int[] places() {
      int[] places = new int[order.length];
      for (int i = 0; i < order.length; i++) {
        places[order[i]] = i;
      }
      return places;
    }

    int nameBytes() {
      int bytes = 0;
      for (int row : order) {
        bytes = Math.addExact(bytes, words.length(names.get(row)));
      }
      return bytes;
    }

    /** Column by column, as like packs well with like. */
    void write(DataOutputStream out) throws IOException {
      for (Ints column : List.of(latitudes, longitudes, ids, populations)) {
        for (int row : order) {
          out.writeInt(column.get(row));
        }
      }
      for (int row : order) {
        out.writeInt((kinds.get(row) & FIRST_LEVEL) != 0 ? -1 : provinces[areas.get(row)]);
      }
      for (int row : order) {
        out.writeInt((kinds.get(row) & SECOND_LEVEL) != 0 ? -1 : districts[areas.get(row)]);
      }
      int[] countries = new int[listed.size()];
      Arrays.setAll(countries, i -> PlaceTable.packed(alpha3(listed.get(i).country)));
      for (int row : order) {
        out.writeShort(countries[areas.get(row)]);
      }
      for (int row : order) {
        out.writeByte(kinds.get(row));
      }
      for (int row : order) {
        out.writeByte(words.length(names.get(row)));
      }
      for (int row : order) {
        words.write(names.get(row), out);
      }
    }
  }

  private static final Comparator<Area> AREA_ORDER =
      Comparator.comparing(Area::country).thenComparing(Area::admin1).thenComparing(Area::admin2);

  /** ISO 3166 alpha-3 of alpha-2; Kosovo's has no official one. */
  private static String alpha3(String alpha2) {
    if (alpha2.equals("XK")) {
      return "XKX";
    }
    try {
      return alpha2.isEmpty() ? "" : new Locale("", alpha2).getISO3Country();
    } catch (MissingResourceException e) {
      return "";
    }
  }
}
