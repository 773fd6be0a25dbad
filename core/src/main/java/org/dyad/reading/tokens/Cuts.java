package org.dyad.reading.tokens;

import java.util.Arrays;

/** Bounds of words, in order, as indices into the text. Grows; not shared between threads. */
public final class Cuts {

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  /** First character of a word, counted from 0. */
  public int start(int word) {
    return starts[word];
  }

  /** One past the last character of a word. */
  public int end(int word) {
    return ends[word];
  }

  int length(int word) {
    return ends[word] - starts[word];
  }

  /** Whether white space, or the end of the block, follows a word. */
  boolean spaceAfter(int word) {
    return word + 1 >= size || starts[word + 1] > ends[word];
  }
}
