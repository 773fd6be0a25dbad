package org.dyad.training;

import java.util.Arrays;

/**
 * The rows of a table that a batch uses.
 *
 * @param used their numbers in the table, ascending
 * @param ids the batch's numbers, now among {@code used}
 * @param values the rows
 * @param width numbers in a row
 */
record TableRows(int[] used, long[] ids, float[] values, int width) {

  static TableRows of(long[] ids, Weights table) {
    int width = (int) table.shape()[1];
    int[] used = Arrays.stream(ids).mapToInt(i -> (int) i).distinct().sorted().toArray();
    long[] among = new long[ids.length];
    for (int i = 0; i < ids.length; i++) {
      among[i] = Arrays.binarySearch(used, (int) ids[i]);
    }
    float[] values = new float[used.length * width];
    for (int r = 0; r < used.length; r++) {
      System.arraycopy(table.values(), used[r] * width, values, r * width, width);
    }
    return new TableRows(used, among, values, width);
  }
}
