package org.dyad.place.gazetteer;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  /** Longest key and name that the file can hold, in bytes; longer ones name no town. */
  private static final int LONGEST = 255;

  /** GeoNames lists a town from 500 inhabitants on in its smallest extract. */
  public static final long TOWN = 500;

  private record Row(GeoNamesRow geo, Feature feature) {}

  private final List<Row> rows = new ArrayList<>();
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
   * @throws IllegalArgumentException if a line is no row: file, line and what was expected
   */
  public void readAll(Path dump) throws IOException {
    String name = dump.toString();
    try (InputStream file = Files.newInputStream(dump);
        InputStream in = unpacked(file, name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      long number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          add(line, name, number);
        }
      }
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
    if (feature.isPresent() && utf8(geo.name()).length <= LONGEST) {
      rows.add(new Row(geo, feature.get()));
    }
  }

  /** Places that will be written. */
  public int size() {
    return rows.size();
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
    rows.sort(
        Comparator.comparing((Row r) -> r.geo.country())
            .thenComparing(r -> r.geo.admin1())
            .thenComparing(r -> r.geo.admin2())
            .thenComparing(r -> r.geo.id())
            .thenComparing(r -> r.geo.name())
            .thenComparing(r -> r.geo.code())
            .thenComparing(r -> r.geo.latitude())
            .thenComparing(r -> r.geo.longitude()));
    TreeMap<byte[], List<Integer>> keys = keys();
    int keyBytes = 0;
    int postings = 0;
    for (Map.Entry<byte[], List<Integer>> key : keys.entrySet()) {
      keyBytes += key.getKey().length;
      postings += key.getValue().size();
    }
    int nameBytes = 0;
    for (Row row : rows) {
      nameBytes += utf8(row.geo.name()).length;
    }
    DataOutputStream data = new DataOutputStream(out);
    for (int n :
        new int[] {PlaceTable.MAGIC, rows.size(), nameBytes, keys.size(), keyBytes, postings}) {
      data.writeInt(n);
    }
    writePlaces(data);
    for (Map.Entry<byte[], List<Integer>> key : keys.entrySet()) {
      data.writeByte(key.getKey().length);
    }
    for (Map.Entry<byte[], List<Integer>> key : keys.entrySet()) {
      data.writeShort(key.getValue().size());
    }
    for (List<Integer> posting : keys.values()) {
      for (int place : posting) {
        data.writeInt(place);
      }
    }
    for (byte[] key : keys.keySet()) {
      data.write(key);
    }
    data.flush();
  }

  /** Column by column, as like packs well with like. */
  private void writePlaces(DataOutputStream data) throws IOException {
    Map<String, Integer> divisions = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      GeoNamesRow geo = rows.get(i).geo;
      if (geo.code().equals("ADM1")) {
        divisions.put(geo.country() + "." + geo.admin1(), i);
      } else if (geo.code().equals("ADM2")) {
        divisions.put(geo.country() + "." + geo.admin1() + "." + geo.admin2(), i);
      }
    }
    for (Row row : rows) {
      data.writeInt((int) Math.round(row.geo.latitude() * PlaceTable.PER_DEGREE));
    }
    for (Row row : rows) {
      data.writeInt((int) Math.round(row.geo.longitude() * PlaceTable.PER_DEGREE));
    }
    for (Row row : rows) {
      data.writeInt(Math.toIntExact(row.geo.id()));
    }
    for (Row row : rows) {
      data.writeInt((int) Math.min(Integer.MAX_VALUE, row.geo.population()));
    }
    for (Row row : rows) {
      String code = row.geo.country() + "." + row.geo.admin1();
      data.writeInt(row.geo.code().equals("ADM1") ? -1 : divisions.getOrDefault(code, -1));
    }
    for (Row row : rows) {
      String code = row.geo.country() + "." + row.geo.admin1() + "." + row.geo.admin2();
      data.writeInt(row.geo.code().equals("ADM2") ? -1 : divisions.getOrDefault(code, -1));
    }
    for (Row row : rows) {
      data.writeShort(PlaceTable.packed(alpha3(row.geo.country())));
    }
    for (Row row : rows) {
      data.writeByte(row.feature.kind().ordinal() << 4 | row.feature.rank());
    }
    for (Row row : rows) {
      data.writeByte(utf8(row.geo.name()).length);
    }
    for (Row row : rows) {
      data.write(utf8(row.geo.name()));
    }
  }

  /** Each key with its places; a place under another than its usual name has the low bit set. */
  private TreeMap<byte[], List<Integer>> keys() {
    TreeMap<byte[], List<Integer>> keys = new TreeMap<>(java.util.Arrays::compareUnsigned);
    for (int i = 0; i < rows.size(); i++) {
      GeoNamesRow geo = rows.get(i).geo;
      Map<String, Integer> own = new HashMap<>();
      for (String name : geo.otherNames()) {
        own.put(Keys.fold(name), i << 1 | 1);
      }
      own.put(Keys.fold(geo.ascii()), i << 1);
      own.put(Keys.fold(geo.name()), i << 1);
      for (Map.Entry<String, Integer> name : own.entrySet()) {
        byte[] key = utf8(name.getKey());
        if (key.length > 0 && key.length <= LONGEST) {
          List<Integer> posting = keys.computeIfAbsent(key, k -> new ArrayList<>(1));
          if (posting.size() < Short.MAX_VALUE) {
            posting.add(name.getValue());
          }
        }
      }
    }
    return keys;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** ISO 3166 alpha-3 of alpha-2; Kosovo's has no official one. */
  private static String alpha3(String alpha2) {
    if (alpha2.equals("XK")) {
      return "XKX";
    }
    try {
      return alpha2.isEmpty() ? "" : new Locale("", alpha2).getISO3Country();
    } catch (java.util.MissingResourceException e) {
      return "";
    }
  }
}
