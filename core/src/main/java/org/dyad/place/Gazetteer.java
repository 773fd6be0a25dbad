package org.dyad.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dyad.place.gazetteer.Keys;
import org.dyad.place.gazetteer.NamedPlaces;
import org.dyad.place.gazetteer.NamedPlaces.Abbreviation;
import org.dyad.place.gazetteer.NamedPlaces.Demonym;
import org.dyad.place.gazetteer.PlaceTable;

/**
 * Places of the world by name: the table compiled from GeoNames, and the regions, seas, short names
 * and abbreviations that people list. Immutable and safe to share.
 */
public final class Gazetteer {

  private static final String RESOURCE = "places.bin.gz";

  private final PlaceTable table;
  private final Optional<PlaceTable> users;
  private final NamedPlaces named;

  /**
   * A place under one of its names.
   *
   * @param usual whether this is its usual name, not one of its others
   */
  public record Entry(Place place, boolean usual) {}

  private Gazetteer(PlaceTable table, Optional<PlaceTable> users) {
    this.table = table;
    this.users = users;
    this.named = NamedPlaces.load(table);
  }

  /**
   * Reads the gazetteer from the resources.
   *
   * @throws IllegalArgumentException if a line of the tables that people edit is bad: file, line,
   *     what was expected
   */
  public static Gazetteer load() {
    return new Gazetteer(builtIn(), Optional.empty());
  }

  /**
   * The gazetteer of the resources and, over it, a file that {@link
   * org.dyad.place.gazetteer.GazetteerBuilder} wrote, not packed, which is mapped into memory: a
   * name means the places of both.
   *
   * @throws IllegalArgumentException if it is no such file
   */
  public static Gazetteer open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, channel.size());
      PlaceTable users = new PlaceTable(bytes, file.toString());
      return new Gazetteer(builtIn(), Optional.of(users));
    }
  }

  private static PlaceTable builtIn() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not among the resources");
      }
      byte[] bytes = new GZIPInputStream(in, 1 << 16).readAllBytes();
      return new PlaceTable(ByteBuffer.wrap(bytes), RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException("the gazetteer in the resources", e);
    }
  }

  /** All places of this name, spelling folded, in a fixed order; empty if none is known. */
  public List<Entry> find(String name) {
    return findKey(Keys.fold(name));
  }

  /** All places under a key that {@link Keys#fold} made. */
  public List<Entry> findKey(String key) {
    if (key.isEmpty()) {
      return List.of();
    }
    List<Entry> found = new ArrayList<>(named.find(key));
    users.ifPresent(places -> add(places, key, found));
    add(table, key, found);
    return found;
  }

  /** The place that an abbreviation stands for, written just so ({@code Ky.}, {@code NSW}). */
  public Optional<Abbreviation> abbreviation(String form) {
    return named.abbreviation(form);
  }

  /** What an adjective of a place, written just so, stands for ({@code Turkish}). */
  public Optional<Demonym> demonym(String form) {
    return named.demonym(form);
  }

  /** Adds the places under a key; of one that the user's file has too, only that file's. */
  private void add(PlaceTable from, String key, List<Entry> found) {
    int before = from == table && users.isPresent() ? found.size() : 0;
    for (int posting : from.find(key)) {
      Place place = from.place(posting >> 1);
      boolean known =
          found.subList(0, before).stream()
              .anyMatch(one -> place.geonames() != 0 && one.place().geonames() == place.geonames());
      if (!known) {
        found.add(new Entry(place, (posting & 1) == 0));
      }
    }
  }
}
