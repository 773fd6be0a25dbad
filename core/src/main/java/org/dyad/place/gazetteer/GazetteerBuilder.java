package org.dyad.place.gazetteer;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Builds the file that {@link PlaceTable} searches from rows of GeoNames' dump. The same rows give
 * the same bytes, in whatever order they stand.
 *
 * <pre>{@code
 * GazetteerBuilder builder = new GazetteerBuilder();
 * builder.readAll(Path.of("allCountries.txt"));
 * builder.write(Path.of("places.bin"));
 * }</pre>
 */
public final class GazetteerBuilder {

  /** GeoNames lists a town from 500 inhabitants on in its smallest extract. */
  public static final long TOWN = 500;

  /** So many bad rows are told one by one. */
  private static final int TOLD = 10;

  private final PlaceColumns places = new PlaceColumns();
  private final PlaceNames names = new PlaceNames();
  private final long smallest;

  public GazetteerBuilder() {
    this(TOWN);
  }

  /**
   * @param smallest inhabitants that a town has to have which is the seat of nothing; 0 takes
   *     hamlets and towns of unknown size as well
   */
  public GazetteerBuilder(long smallest) {
    this.smallest = smallest;
  }

  /** Builds a file from a dump, gzipped if its name says so: arguments IN and OUT. */
  public static void main(String[] args) {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected two arguments: GeoNames' rows, file to write");
    }
    GazetteerBuilder builder = new GazetteerBuilder();
    try {
      builder.readAll(Path.of(args[0]));
      builder.write(Path.of(args[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds the rows of a dump, gzipped if its name ends in {@code .gz}, or in a {@code .zip} as
   * GeoNames hands it out, beside its readme. Rows of features that no report means by a bare name
   * are passed over.
   *
   * @throws IllegalArgumentException if lines are no rows, once all is read: of the first of them
   *     file, line and what was expected, and how many more there are
   */
  public void readAll(Path dump) throws IOException {
    String name = dump.toString();
    StringJoiner told = new StringJoiner("; ");
    long bad = 0;
    try (InputStream file = Files.newInputStream(dump);
        InputStream in = unpacked(file, name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
      long number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        try {
          if (!line.isBlank()) {
            add(line, name, number);
          }
        } catch (IllegalArgumentException e) {
          bad++;
          if (bad <= TOLD) {
            told.add(e.getMessage());
          }
        }
      }
    }
    if (bad > TOLD) {
      told.add("and " + (bad - TOLD) + " more such rows");
    }
    if (bad > 0) {
      throw new IllegalArgumentException(told.toString());
    }
  }

  private static InputStream unpacked(InputStream file, String name) throws IOException {
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(file, 1 << 16);
    }
    if (!name.endsWith(".zip")) {
      return file;
    }
    ZipInputStream zip = new ZipInputStream(file, StandardCharsets.UTF_8);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String inside = entry.getName().toLowerCase(Locale.ROOT);
      if (inside.endsWith(".txt") && !inside.contains("readme")) {
        return zip;
      }
    }
    throw new IllegalArgumentException(name + " holds no .txt with GeoNames' rows");
  }

  /** Adds one row; {@code source} and {@code number} are named if it is bad. */
  public void add(String line, String source, long number) {
    GeoNamesRow geo = GeoNamesRow.parse(line, source, number);
    Optional<Feature> feature = Feature.of(geo, smallest);
    if (feature.isPresent() && Bytes.utf8(geo.name()).length <= Bytes.LONGEST) {
      addKeys(geo, places.add(geo, feature.get()));
    }
  }

  /** A place under another than its usual name has the low bit set. */
  private void addKeys(GeoNamesRow geo, int row) {
    Map<String, Integer> own = new HashMap<>();
    for (String name : geo.otherNames()) {
      own.put(Keys.fold(name), row << 1 | 1);
    }
    own.put(Keys.fold(geo.ascii()), row << 1);
    own.put(Keys.fold(geo.name()), row << 1);
    for (Map.Entry<String, Integer> name : own.entrySet()) {
      byte[] key = Bytes.utf8(name.getKey());
      if (key.length > 0 && key.length <= Bytes.LONGEST) {
        names.add(key, name.getValue());
      }
    }
  }

  /** Places that will be written. */
  public int size() {
    return places.size();
  }

  /** Writes the file, gzipped if its name ends in {@code .gz}. */
  public void write(Path file) throws IOException {
    try (OutputStream raw = Files.newOutputStream(file);
        OutputStream packed = file.toString().endsWith(".gz") ? new Packed(raw) : raw) {
      write(packed);
    }
  }

  /** GZIP at its best level. */
  private static final class Packed extends GZIPOutputStream {
    Packed(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  void write(OutputStream out) throws IOException {
    PlaceColumns.Sorted sorted = places.sorted();
    PlaceNames.Sorted keys = names.sorted(sorted.places());
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    for (int n :
        new int[] {
          PlaceTable.MAGIC,
          places.size(),
          sorted.nameBytes(),
          keys.keyCount(),
          keys.keyBytes(),
          keys.postings()
        }) {
      data.writeInt(n);
    }
    sorted.write(data);
    keys.write(data);
    data.flush();
  }
}
