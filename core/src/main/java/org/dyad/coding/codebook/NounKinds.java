package org.dyad.coding.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which nouns are of a kind: persons, weapons, vehicles. A condition names a kind where any noun of
 * it will do, as no list of them is whole. Immutable and safe to share.
 */
final class NounKinds {

  /** No kinds: for readers of what has no conditions. */
  static final NounKinds NONE = new NounKinds(Map.of());

  private static final String RESOURCE = "/org/dyad/codebook/noun-kinds.tsv";

  private final Map<String, Set<String>> nouns;

  private NounKinds(Map<String, Set<String>> nouns) {
    this.nouns = nouns;
  }

  /** Reads the resource: a kind a line, with its nouns after a tab, blanks between. */
  static NounKinds load() {
    Map<String, Set<String>> nouns = new TreeMap<>();
    try (InputStream in =
            Objects.requireNonNull(NounKinds.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          nouns.put(line.substring(0, tab), folded(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new NounKinds(Collections.unmodifiableMap(nouns));
  }

  /** As the reading's lemmas are compared: in American spelling. */
  private static Set<String> folded(String words) {
    Set<String> folded = new HashSet<>();
    for (String word : words.split(" ")) {
      folded.add(Spelling.fold(word));
    }
    return Collections.unmodifiableSet(folded);
  }

  /** The nouns of a kind, as lemmas; empty if there is no such kind. */
  Optional<Set<String>> of(String kind) {
    return Optional.ofNullable(nouns.get(kind));
  }

  Set<String> names() {
    return nouns.keySet();
  }
}
