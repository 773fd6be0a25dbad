package org.dyad.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Places of the world by name. The big table stays as bytes, sorted by key, and is searched by
 * halving: it loads as fast as it inflates and costs no objects. Immutable and safe to share.
 */
public final class Gazetteer {

  private static final int COLUMNS = 9;
  private static final int OWN_COLUMNS = 7;

  private final byte[] table;
  private final Map<String, List<Entry>> own;

  /**
   * A place under one of its names.
   *
   * @param place the place
   * @param division name of the first-level division it lies in, empty if unknown
   */
  public record Entry(Place place, String division) {}

  private Gazetteer(byte[] table, Map<String, List<Entry>> own) {
    this.table = table;
    this.own = own;
  }

  /**
   * Reads the gazetteer from the resources.
   *
   * @throws IllegalStateException if a line of {@code regions.tsv} is bad: file, line, what was
   *     expected
   */
  public static Gazetteer load() {
    try (InputStream in = resource("places.tsv.gz");
        InputStream regions = resource("regions.tsv")) {
      byte[] table = new GZIPInputStream(in, 1 << 16).readAllBytes();
      return new Gazetteer(table, regions(regions));
    } catch (IOException e) {
      throw new UncheckedIOException("the gazetteer in the resources", e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = Gazetteer.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is not among the resources");
    }
    return in;
  }

  private static Map<String, List<Entry>> regions(InputStream in) throws IOException {
    Map<String, List<Entry>> own = new HashMap<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length != OWN_COLUMNS) {
        throw bad(number, OWN_COLUMNS + " columns, not " + fields.length);
      }
      try {
        Place place =
            new Place(
                fields[0],
                fields[1],
                Double.parseDouble(fields[2]),
                Double.parseDouble(fields[3]),
                Long.parseLong(fields[4]),
                Place.Kind.valueOf(fields[6]),
                Long.parseLong(fields[5]));
        own.computeIfAbsent(Keys.fold(fields[0]), k -> new ArrayList<>(1))
            .add(new Entry(place, ""));
      } catch (IllegalArgumentException e) {
        throw bad(number, "numbers, then a kind of place: " + e.getMessage());
      }
    }
    return own;
  }

  private static IllegalStateException bad(int line, String expected) {
    return new IllegalStateException("regions.tsv:" + line + ": expected " + expected);
  }

  /** All places of this name, spelling folded; empty if none is known. */
  public List<Entry> find(String name) {
    String key = Keys.fold(name);
    if (key.isEmpty()) {
      return List.of();
    }
    List<Entry> found = new ArrayList<>(own.getOrDefault(key, List.of()));
    byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = table.length;
    while (low < high) {
      int middle = lineStart((low + high) >>> 1);
      if (compare(middle, wanted) < 0) {
        low = lineEnd(middle);
      } else {
        high = middle;
      }
    }
    for (int at = low; at < table.length && compare(at, wanted) == 0; at = lineEnd(at)) {
      found.add(entry(at));
    }
    return found;
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && table[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < table.length && table[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, table.length);
  }

  /** Compares the beginning of a line, tab of the first column included, with a key. */
  private int compare(int line, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      int at = line + i;
      int here = at < table.length ? table[at] & 0xff : 0;
      int difference = here - (wanted[i] & 0xff);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private Entry entry(int at) {
    String line = new String(table, at, lineEnd(at) - at, StandardCharsets.UTF_8).strip();
    String[] fields = line.split("\t", -1);
    String division = fields.length == COLUMNS ? fields[8] : "";
    Place.Kind kind =
        switch (fields[7]) {
          case "COUNTRY" -> Place.Kind.COUNTRY;
          case "ADMIN" -> Place.Kind.ADMIN;
          default -> Place.Kind.CITY;
        };
    Place place =
        new Place(
            fields[1],
            fields[2],
            Double.parseDouble(fields[3]),
            Double.parseDouble(fields[4]),
            Long.parseLong(fields[5]),
            kind,
            Long.parseLong(fields[6]));
    return new Entry(place, division);
  }
}
