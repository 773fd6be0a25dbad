package org.dyad.place.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/** Numbers, millions of them, in pieces, so that growing copies nothing. Mutable. */
final class Ints {

  private static final int BITS = 18;
  private static final int CHUNK = 1 << BITS;
  private static final int MASK = CHUNK - 1;

  private final List<int[]> chunks = new ArrayList<>();
  private int size;

  void add(int value) {
    if (size == chunks.size() << BITS) {
      chunks.add(new int[CHUNK]);
    }
    chunks.get(size >> BITS)[size & MASK] = value;
    size++;
  }

  int get(int index) {
    return chunks.get(index >> BITS)[index & MASK];
  }

  int size() {
    return size;
  }

  /** 0, 1, … n-1 in the order that a comparison of two of them gives; equals keep their order. */
  static int[] sorted(int n, IntBinaryOperator compare) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    sort(order, order.clone(), 0, n, compare);
    return order;
  }

  /** Merges: from and to hold the same numbers between low and high before, sorted in to after. */
  private static void sort(int[] to, int[] from, int low, int high, IntBinaryOperator compare) {
    if (high - low < 2) {
      return;
    }
    int middle = (low + high) >>> 1;
    sort(from, to, low, middle, compare);
    sort(from, to, middle, high, compare);
    int left = low;
    int right = middle;
    for (int i = low; i < high; i++) {
      boolean takeLeft =
          right == high || (left < middle && compare.applyAsInt(from[left], from[right]) <= 0);
      to[i] = takeLeft ? from[left++] : from[right++];
    }
  }
}
