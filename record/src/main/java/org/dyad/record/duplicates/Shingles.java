package org.dyad.record.duplicates;

import java.util.Arrays;
import org.dyad.article.Article;
import org.dyad.article.Block;

/**
 * The runs of {@link #WORDS} words of a text, as numbers: in lower case, without what is neither
 * letter nor digit. A text of fewer words is one run. Immutable; the same on every machine.
 *
 * <p>Resemblance and containment are those of Broder, "On the resemblance and containment of
 * documents" (1997).
 */
public final class Shingles {

  /** Words in a run. */
  public static final int WORDS = 8;

  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_STEP = 0x100000001b3L;
  private static final long ODD = 0x9e3779b97f4a7c15L;

  private final long[] inOrder;
  private final long[] distinct;

  private Shingles(long[] inOrder) {
    this.inOrder = inOrder;
    long[] sorted = inOrder.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    this.distinct = Arrays.copyOf(sorted, size);
  }

  /** Of a text. */
  public static Shingles of(String text) {
    Words words = new Words();
    words.add(text, 0, text.length());
    return words.shingles();
  }

  /** Of an article's paragraphs: its headline, byline and furniture are no part of the copy. */
  public static Shingles of(Article article) {
    Words words = new Words();
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH) {
        words.add(article.text(), block.span().start(), block.span().end());
      }
    }
    return words.shingles();
  }

  /** How many there are, each counted once. */
  public int size() {
    return distinct.length;
  }

  /** In the order of the text, with repetitions. */
  long[] inOrder() {
    return inOrder;
  }

  /** How many two texts have in common. */
  public int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < distinct.length && j < other.distinct.length) {
      int order = Long.compare(distinct[i], other.distinct[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Hashes of the words of a text, one after the other. */
  private static final class Words {

    private long[] hashes = new long[256];
    private int size;

    void add(String text, int from, int to) {
      long hash = FNV_START;
      boolean inside = false;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
          hash = (hash ^ Character.toLowerCase(c)) * FNV_STEP;
          inside = true;
        } else if (inside) {
          end(hash);
          hash = FNV_START;
          inside = false;
        }
      }
      if (inside) {
        end(hash);
      }
    }

    private void end(long hash) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
      }
      hashes[size++] = hash;
    }

    Shingles shingles() {
      if (size == 0) {
        return new Shingles(new long[0]);
      }
      int width = Math.min(WORDS, size);
      long[] runs = new long[size - width + 1];
      for (int i = 0; i < runs.length; i++) {
        long run = 0;
        for (int j = i; j < i + width; j++) {
          run = mix(run * ODD + hashes[j]);
        }
        runs[i] = run;
      }
      return new Shingles(runs);
    }

    /** Spreads the bits, so that the least of several hashes is any of them alike. */
    private static long mix(long bits) {
      long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
      z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
      return z ^ (z >>> 31);
    }
  }
}
