package org.dyad.place.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.dyad.place.Place;

/**
 * The places of a gazetteer file, searched where they lie: no object is made before a name is asked
 * for. Immutable and safe to share.
 *
 * <p>The file, numbers big endian: six ints (magic number, places, bytes of their names, keys,
 * bytes of the keys, postings); then of all places the latitudes, longitudes (ints, ten-thousandths
 * of a degree), GeoNames ids, populations, first-level and second-level divisions (ints, place
 * numbers or -1), countries (shorts), kinds with ranks (bytes: kind times 16 plus rank), lengths of
 * names (bytes) and names (UTF-8); then of all keys in the order of their bytes the lengths
 * (bytes), numbers of postings (shorts), postings (ints: place number times 2, plus 1 if this is
 * not its usual name) and the keys themselves.
 */
public final class PlaceTable {

  static final int MAGIC = 0x44594732;
  static final double PER_DEGREE = 10_000;

  private static final int HEADER = 24;
  private static final int LETTER = 0x1f;
  private static final Place.Kind[] KINDS = Place.Kind.values();

  private final ByteBuffer data;
  private final int places;
  private final int names;
  private final int postings;
  private final int keys;
  private final int[] nameStarts;
  private final int[] keyStarts;
  private final int[] postingStarts;

  /**
   * @param data the whole file, from position 0
   * @param source named in errors
   * @throws IllegalArgumentException if it is no gazetteer file, or of another version
   */
  public PlaceTable(ByteBuffer data, String source) {
    this.data = data.duplicate();
    if (data.limit() < HEADER || data.getInt(0) != MAGIC) {
      throw new IllegalArgumentException(
          source + " is no gazetteer of this version; build it anew from GeoNames' dump");
    }
    places = data.getInt(4);
    int keyCount = data.getInt(12);
    int nameLengths = HEADER + places * 27;
    names = nameLengths + places;
    int keyLengths = names + data.getInt(8);
    int counts = keyLengths + keyCount;
    postings = counts + 2 * keyCount;
    keys = postings + 4 * data.getInt(20);
    if (data.limit() != keys + data.getInt(16)) {
      throw new IllegalArgumentException(
          source + " is cut short: expected " + (keys + data.getInt(16)) + " bytes");
    }
    nameStarts = starts(nameLengths, places, 1);
    keyStarts = starts(keyLengths, keyCount, 1);
    postingStarts = starts(counts, keyCount, 2);
  }

  private int[] starts(int at, int count, int width) {
    byte[] lengths = new byte[count * width];
    data.get(at, lengths);
    int[] starts = new int[count + 1];
    int next = 0;
    for (int i = 0; i < count; i++) {
      next +=
          width == 1 ? lengths[i] & 0xff : (lengths[2 * i] & 0xff) << 8 | lengths[2 * i + 1] & 0xff;
      starts[i + 1] = next;
    }
    return starts;
  }

  /** Number of places. */
  public int size() {
    return places;
  }

  /** Number of different names. */
  public int keyCount() {
    return keyStarts.length - 1;
  }

  /**
   * The places under a key.
   *
   * @return place numbers times 2, plus 1 where it is not the place's usual name; empty if unknown
   */
  public int[] find(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = keyCount() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, wanted);
      if (order == 0) {
        int[] found = new int[postingStarts[middle + 1] - postingStarts[middle]];
        for (int i = 0; i < found.length; i++) {
          found[i] = data.getInt(postings + 4 * (postingStarts[middle] + i));
        }
        return found;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return new int[0];
  }

  private int compare(int key, byte[] wanted) {
    int start = keyStarts[key];
    int length = keyStarts[key + 1] - start;
    for (int i = 0; i < Math.min(length, wanted.length); i++) {
      int difference = (data.get(keys + start + i) & 0xff) - (wanted[i] & 0xff);
      if (difference != 0) {
        return difference;
      }
    }
    return length - wanted.length;
  }

  /** The place with a number. */
  public Place place(int number) {
    int kind = data.get(HEADER + 26 * places + number) & 0xff;
    return new Place(
        name(number),
        country(data.getShort(HEADER + 24 * places + 2 * number)),
        column(0, number) / PER_DEGREE,
        column(1, number) / PER_DEGREE,
        column(2, number),
        KINDS[kind >> 4],
        column(3, number),
        kind & 0xf,
        name(column(4, number)),
        name(column(5, number)));
  }

  /** Whether a place has a kind and lies in a country (ISO 3166 alpha-3, empty for none). */
  boolean is(int number, Place.Kind kind, String country) {
    int kinds = data.get(HEADER + 26 * places + number) & 0xff;
    return kinds >> 4 == kind.ordinal()
        && data.getShort(HEADER + 24 * places + 2 * number) == packed(country);
  }

  long population(int number) {
    return column(3, number);
  }

  private int column(int column, int number) {
    return data.getInt(HEADER + 4 * (column * places + number));
  }

  private String name(int number) {
    if (number < 0) {
      return "";
    }
    byte[] name = new byte[nameStarts[number + 1] - nameStarts[number]];
    data.get(names + nameStarts[number], name);
    return new String(name, StandardCharsets.UTF_8);
  }

  /** Three capitals in fifteen bits; 0 for none. */
  static int packed(String country) {
    int packed = 0;
    for (int i = 0; i < country.length(); i++) {
      packed = packed << 5 | (country.charAt(i) & LETTER);
    }
    return packed;
  }

  private static String country(int packed) {
    if (packed == 0) {
      return "";
    }
    char[] letters = new char[3];
    for (int i = 0; i < 3; i++) {
      letters[i] = (char) ('@' + (packed >> (5 * (2 - i)) & LETTER));
    }
    return new String(letters);
  }
}
