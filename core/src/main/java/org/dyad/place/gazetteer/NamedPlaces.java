package org.dyad.place.gazetteer;

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
import java.util.Optional;
import org.dyad.place.Gazetteer;
import org.dyad.place.Gazetteer.Entry;
import org.dyad.place.Place;

/**
 * The places that people list by hand: regions, seas, mountains and islands ({@code regions.tsv}),
 * and short or old names of places that the table has ({@code short-names.tsv}).
 */
public final class NamedPlaces {

  private static final String REGIONS = "regions.tsv";
  private static final String SHORT = "short-names.tsv";
  private static final String ABBREVIATIONS = "abbreviations.tsv";
  private static final String DEMONYMS = "demonyms.tsv";
  private static final int REGION_COLUMNS = 7;
  private static final int SHORT_COLUMNS = 4;
  private static final int ABBREVIATION_COLUMNS = 5;

  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final Map<String, Abbreviation> abbreviations = new HashMap<>();
  private final Map<String, Demonym> demonyms = new HashMap<>();

  /**
   * A place by an abbreviation.
   *
   * @param afterPlace whether it stands for the place only after another one: "Paducah, Ky."
   */
  public record Abbreviation(Entry entry, boolean afterPlace) {}

  /**
   * An adjective of a place.
   *
   * @param entry the place; absent for a people of no place ("Native American")
   */
  public record Demonym(Optional<Entry> entry) {}

  private NamedPlaces() {}

  /**
   * @param table what short names stand for is looked up there
   * @throws IllegalArgumentException if a line is bad: file, line, what was expected
   */
  public static NamedPlaces load(PlaceTable table) {
    NamedPlaces places = new NamedPlaces();
    eachLine(REGIONS, REGION_COLUMNS, places::region);
    eachLine(SHORT, SHORT_COLUMNS, (fields, at) -> places.shortName(fields, at, table));
    eachLine(
        ABBREVIATIONS,
        ABBREVIATION_COLUMNS,
        (fields, at) -> places.abbreviation(fields, at, table));
    eachLine(DEMONYMS, SHORT_COLUMNS, (fields, at) -> places.demonym(fields, at, table));
    return places;
  }

  /** The places under a key. */
  public List<Entry> find(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** The place that an abbreviation stands for, written just so. */
  public Optional<Abbreviation> abbreviation(String form) {
    return Optional.ofNullable(abbreviations.get(form));
  }

  /** What an adjective of a place, written just so, stands for. */
  public Optional<Demonym> demonym(String form) {
    return Optional.ofNullable(demonyms.get(form));
  }

  private interface LineReader {
    void read(String[] fields, String at);
  }

  private static void eachLine(String file, int columns, LineReader reader) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not among the resources");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        String[] fields = line.split("\t", -1);
        String at = file + ":" + number;
        if (fields.length != columns) {
          throw bad(at, columns + " columns, not " + fields.length);
        }
        reader.read(fields, at);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static IllegalArgumentException bad(String at, String expected) {
    return new IllegalArgumentException(at + ": expected " + expected);
  }

  private void region(String[] fields, String at) {
    String[] names = fields[0].split("\\|", -1);
    try {
      Place.Kind kind = Place.Kind.valueOf(fields[6]);
      Place place =
          new Place(
              names[0],
              fields[1],
              Double.parseDouble(fields[2]),
              Double.parseDouble(fields[3]),
              Long.parseLong(fields[4]),
              kind,
              Long.parseLong(fields[5]),
              kind == Place.Kind.COUNTRY ? 6 : 3,
              "",
              "");
      for (int i = 0; i < names.length; i++) {
        add(names[i], new Entry(place, true), at);
      }
    } catch (IllegalArgumentException e) {
      throw bad(at, "numbers, then a kind of place: " + e.getMessage());
    }
  }

  private void shortName(String[] fields, String at, PlaceTable table) {
    Entry entry = meant(fields, at, table);
    for (String name : fields[0].split("\\|", -1)) {
      add(name, entry, at);
    }
  }

  private void abbreviation(String[] fields, String at, PlaceTable table) {
    boolean after = fields[4].equals("after");
    if (!after && !fields[4].equals("always")) {
      throw bad(at, "always or after, not " + fields[4]);
    }
    Abbreviation abbreviation = new Abbreviation(meant(fields, at, table), after);
    for (String form : fields[0].split("\\|", -1)) {
      abbreviations.put(form, abbreviation);
    }
  }

  private void demonym(String[] fields, String at, PlaceTable table) {
    Demonym demonym =
        new Demonym(
            fields[1].equals("-") ? Optional.empty() : Optional.of(meant(fields, at, table)));
    for (String form : fields[0].split("\\|", -1)) {
      if (demonyms.put(form, demonym) != null) {
        throw bad(at, "forms not given before: " + form);
      }
    }
  }

  /** The place of the table with the name, country and kind of the second to fourth column. */
  private Entry meant(String[] fields, String at, PlaceTable table) {
    Place.Kind kind;
    try {
      kind = Place.Kind.valueOf(fields[3]);
    } catch (IllegalArgumentException e) {
      throw bad(at, "a kind of place, not " + fields[3]);
    }
    String key = Keys.fold(fields[1]);
    for (Entry entry : find(key)) {
      if (entry.place().kind() == kind && entry.place().country().equals(fields[2])) {
        return entry;
      }
    }
    int best = -1;
    for (int posting : table.find(key)) {
      int place = posting >> 1;
      if (table.is(place, kind, fields[2])
          && (best < 0 || table.population(place) > table.population(best))) {
        best = place;
      }
    }
    if (best < 0) {
      throw bad(at, "a known place: no " + fields[3] + " in " + fields[2] + " is " + fields[1]);
    }
    return new Entry(table.place(best), true);
  }

  private void add(String name, Entry entry, String at) {
    String key = Keys.fold(name);
    if (key.isEmpty()) {
      throw bad(at, "names set apart by |");
    }
    byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
  }
}
