package org.dyad.actor.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Given names that tell a person's gender, so that "she" finds the right one. Read from {@code
 * given-names.psv}: a line {@code female | Amina Angela …} or {@code male | …}; a name may stand in
 * several lines of one gender; one that both genders bear is left out. Immutable.
 */
public final class GivenNames {

  private static final String FILE = "given-names.psv";

  private final Map<String, Gender> byName;

  private GivenNames(Map<String, Gender> byName) {
    this.byName = byName;
  }

  /**
   * Reads the names that are part of the program.
   *
   * @throws IllegalArgumentException for a bad line: names file, line and what was expected
   */
  public static GivenNames load() {
    Map<String, Gender> names = new HashMap<>(1500);
    try (InputStream in = GivenNames.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + FILE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          read(line, number, names);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GivenNames(Map.copyOf(names));
  }

  private static void read(String line, int number, Map<String, Gender> names) {
    int bar = line.indexOf('|');
    String gender = bar < 0 ? "" : line.substring(0, bar).strip();
    if (!gender.equals("female") && !gender.equals("male")) {
      throw new IllegalArgumentException(
          FILE + ":" + number + ": expected \"female | names\" or \"male | names\"");
    }
    for (String name : line.substring(bar + 1).strip().split(" ")) {
      Gender told = gender.equals("male") ? Gender.MALE : Gender.FEMALE;
      Gender before = names.put(name.toLowerCase(java.util.Locale.ROOT), told);
      if (before != null && before != told) {
        throw new IllegalArgumentException(
            FILE + ":" + number + ": \"" + name + "\" is in a line of the other gender too");
      }
    }
  }

  /** What a given name, in lower case, tells. */
  Gender gender(String name) {
    return byName.getOrDefault(name, Gender.UNKNOWN);
  }
}
