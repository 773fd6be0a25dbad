package org.dyad.record.duplicates;

import java.util.Arrays;

/**
 * The keys by which copies of a text are found: of each window of {@link #WINDOW} shingles the
 * least, neighbours that keep the same one counted once. About two for every {@code WINDOW + 1}
 * words. Schleimer, Wilkerson, Aiken, "Winnowing: local algorithms for document fingerprinting"
 * (2003): a run of {@link #RUN} words that two texts share gives both the same key.
 *
 * @param keys in rising order, each once; none for a text without words
 */
public record Signature(long[] keys) {

  /** Shingles in a window. */
  public static final int WINDOW = 20;

  /** Words in a run that is found for sure: 27. */
  public static final int RUN = WINDOW + Shingles.WORDS - 1;

  public Signature {
    keys = keys.clone();
  }

  @Override
  public long[] keys() {
    return keys.clone();
  }

  /** Of a text's shingles. */
  public static Signature of(Shingles shingles) {
    long[] runs = shingles.inOrder();
    if (runs.length == 0) {
      return new Signature(new long[0]);
    }
    long[] kept = new long[runs.length];
    int size = 0;
    int least = -1;
    for (int end = Math.min(WINDOW, runs.length); end <= runs.length; end++) {
      int from = Math.max(0, end - WINDOW);
      if (least < from) {
        least = leastOf(runs, from, end);
        kept[size++] = runs[least];
      } else if (runs[end - 1] <= runs[least] && least != end - 1) {
        least = end - 1;
        kept[size++] = runs[least];
      }
    }
    return new Signature(Arrays.stream(kept, 0, size).sorted().distinct().toArray());
  }

  /** The last of the least, so that a repeated run is kept as seldom as can be. */
  private static int leastOf(long[] runs, int from, int end) {
    int least = from;
    for (int i = from + 1; i < end; i++) {
      if (runs[i] <= runs[least]) {
        least = i;
      }
    }
    return least;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature signature && Arrays.equals(keys, signature.keys);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(keys);
  }

  @Override
  public String toString() {
    return "Signature of " + keys.length + " keys";
  }
}
