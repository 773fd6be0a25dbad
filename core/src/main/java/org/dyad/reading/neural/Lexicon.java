package org.dyad.reading.neural;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lemmas that the treebanks agree on: one for a word in lower case with its Penn tag. A file of
 * three columns, tabs between them: word, tag, lemma. Proper nouns are not in it. Immutable and
 * safe to share.
 */
public final class Lexicon {

  /** Knows nothing. */
  public static final Lexicon EMPTY = new Lexicon(Map.of());

  private final Map<String, String> lemmas;
  private final Set<String> known;

  private Lexicon(Map<String, String> lemmas) {
    this.lemmas = lemmas;
    this.known = new HashSet<>(lemmas.values());
  }

  /** Reads the file, UTF-8. Closes the stream. */
  public static Lexicon read(InputStream in) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, String> lemmas = new HashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.lastIndexOf('\t');
        if (tab < 0) {
          throw new IllegalArgumentException("no lemma in this line: " + line);
        }
        lemmas.put(line.substring(0, tab), line.substring(tab + 1));
      }
      return new Lexicon(lemmas);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lemma of a word with this Penn tag, or an empty string. */
  String lemma(String form, String xpos) {
    return lemmas.getOrDefault(form.toLowerCase(Locale.ROOT) + '\t' + xpos, "");
  }

  /** Whether some word has this lemma. */
  boolean knows(String lemma) {
    return known.contains(lemma);
  }
}
