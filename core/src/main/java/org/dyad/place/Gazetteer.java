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
  private final NamedPlaces named;

  /**
   * A place under one of its names.
   *
   * @param usual whether this is its usual name, not one of its others
   */
  public record Entry(Place place, boolean usual) {}

  private Gazetteer(PlaceTable table) {
    this.table = table;
    this.named = NamedPlaces.load(table);
  }

  /**
   * Reads the gazetteer from the resources.
   *
   * @throws IllegalArgumentException if a line of the tables that people edit is bad: file, line,
   *     what was expected
   */
  public static Gazetteer load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not among the resources");
      }
      byte[] bytes = new GZIPInputStream(in, 1 << 16).readAllBytes();
      return new Gazetteer(new PlaceTable(ByteBuffer.wrap(bytes), RESOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException("the gazetteer in the resources", e);
    }
  }

  /**
   * Maps a file that {@link org.dyad.place.gazetteer.GazetteerBuilder} wrote, not packed, into
   * memory.
   *
   * @throws IllegalArgumentException if it is no such file
   */
  public static Gazetteer open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, channel.size());
      return new Gazetteer(new PlaceTable(bytes, file.toString()));
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
    found.addAll(inTable(key));
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

  private List<Entry> inTable(String key) {
    int[] postings = table.find(key);
    List<Entry> found = new ArrayList<>(postings.length);
    for (int posting : postings) {
      found.add(new Entry(table.place(posting >> 1), (posting & 1) == 0));
    }
    return found;
  }
}
