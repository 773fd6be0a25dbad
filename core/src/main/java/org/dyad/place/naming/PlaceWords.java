package org.dyad.place.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dyad.place.Gazetteer;
import org.dyad.reading.Token;

/** The words of {@code place-words.tsv}, whose comments say what each kind is. */
final class PlaceWords {

  private static final String RESOURCE = "place-words.tsv";

  enum Kind {
    MODIFIER,
    KIND_OF,
    KIND,
    LOCATIVE,
    GENERIC,
    LOOSE,
    ROAD,
    NOT_BEFORE,
    SPEECH,
    GOVERNED,
    TITLE
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private PlaceWords(BufferedReader lines) throws IOException {
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      Kind kind = kind(tab < 0 ? line : line.substring(0, tab), number);
      for (String word : line.substring(tab + 1).split("\\|", -1)) {
        if (word.isBlank()) {
          throw new IllegalArgumentException(
              RESOURCE + ":" + number + ": empty entry; expected KIND, tab, words set apart by |");
        }
        words.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
      }
    }
  }

  /**
   * Reads the words from the resources.
   *
   * @throws IllegalArgumentException for a bad line: its number and what was expected
   */
  static PlaceWords load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not among the resources");
      }
      return new PlaceWords(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static Kind kind(String name, int number) {
    try {
      return Kind.valueOf(name.replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          RESOURCE + ":" + number + ": no such kind of words: " + name, e);
    }
  }

  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  boolean is(Kind kind, Token token) {
    return is(kind, token.form());
  }
}
