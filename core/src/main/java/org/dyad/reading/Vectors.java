package org.dyad.reading;

/**
 * What a reader's network makes of the words of a sentence: one vector each, in which words that
 * are used alike lie near one another. Another model makes other vectors. Immutable and safe to
 * share.
 */
public final class Vectors {

  /** Of a reader that has none. */
  public static final Vectors NONE = new Vectors(0, new float[0]);

  private final int width;
  private final float[] values;

  /**
   * @param width numbers in a vector, 0 for none
   * @param values the vectors one after the other, in the order of the words; not to be changed
   */
  public Vectors(int width, float[] values) {
    if (width == 0 ? values.length != 0 : values.length % width != 0) {
      throw new IllegalArgumentException(values.length + " numbers in vectors of " + width);
    }
    this.width = width;
    this.values = values;
  }

  /** Numbers in a vector; 0 where the reader gives none. */
  public int width() {
    return width;
  }

  public boolean isEmpty() {
    return values.length == 0;
  }

  /**
   * Adds a word's vector to numbers.
   *
   * @param token its index, from 1
   * @param to where to add
   * @param from first of the {@code width} places to add to
   * @param weight what each number is multiplied by
   */
  public void add(int token, float[] to, int from, float weight) {
    int at = (token - 1) * width;
    for (int i = 0; i < width; i++) {
      to[from + i] += weight * values[at + i];
    }
  }
}
