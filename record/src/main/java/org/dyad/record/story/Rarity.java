package org.dyad.record.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.dyad.reading.NeuralReader;

/**
 * How much a word tells, from 0 (the, said) to 1 (a name that few know). It comes from the reader's
 * vocabulary, which lists words by how often they are used, and not from the record: a word must
 * weigh the same whatever came before. Immutable and safe to share.
 */
public final class Rarity {

  /** Line of the vocabulary's most frequent word. Before it are letters and signs. */
  private static final int FIRST = 1_996;

  /** Words that are more frequent than this tell nothing. */
  private static final int COMMON = 150;

  private static final double OF_NUMBERS = 0.5;

  private final Map<String, Double> weights;
  private final double ofOthers;

  private Rarity(Map<String, Double> weights, double ofOthers) {
    this.weights = weights;
    this.ofOthers = ofOthers;
  }

  /** By the vocabulary of the reader that is part of the program. */
  public static Rarity load() {
    InputStream in = NeuralReader.class.getResourceAsStream("model/vocab.txt");
    if (in == null) {
      throw new IllegalStateException("the program is not whole: no model/vocab.txt");
    }
    Map<String, Double> weights = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int rank = -FIRST;
      double most = Math.log(30_000.0 / COMMON);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rank++;
        if (rank > 0 && !line.startsWith("##")) {
          double weight = Math.log((double) rank / COMMON) / most;
          weights.merge(Words.stem(line), Math.max(0, Math.min(1, weight)), Math::min);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Rarity(weights, 1);
  }

  /**
   * @param stem of a word in lower case, as {@link Words#stem} makes it
   */
  double of(String stem) {
    if (Character.isDigit(stem.charAt(0))) {
      return OF_NUMBERS;
    }
    return weights.getOrDefault(stem, ofOthers);
  }
}
