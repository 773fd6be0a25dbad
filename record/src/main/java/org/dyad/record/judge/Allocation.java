package org.dyad.record.judge;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many to draw of each stratum. */
public final class Allocation {

  private Allocation() {}

  /**
   * As many of each, so that each can be told apart from the others; what a small stratum does not
   * have goes to the rest.
   *
   * @param sizes of the strata
   * @param n how many in all
   */
  public static SortedMap<String, Long> equal(Map<String, Long> sizes, long n) {
    SortedMap<String, Long> shares = zero(sizes);
    long left = n;
    boolean any = true;
    while (left > 0 && any) {
      any = false;
      for (Map.Entry<String, Long> share : shares.entrySet()) {
        if (left > 0 && share.getValue() < sizes.getOrDefault(share.getKey(), 0L)) {
          share.setValue(share.getValue() + 1);
          left--;
          any = true;
        }
      }
    }
    return shares;
  }

  /** As the strata are large, by the largest remainders. */
  public static SortedMap<String, Long> proportional(Map<String, Long> sizes, long n) {
    SortedMap<String, Long> shares = zero(sizes);
    long all = sizes.values().stream().mapToLong(Long::longValue).sum();
    long wanted = Math.min(n, all);
    long given = 0;
    SortedMap<Double, String> remainders = new TreeMap<>();
    int order = 0;
    for (String stratum : List.copyOf(shares.keySet())) {
      double exact = (double) wanted * sizes.getOrDefault(stratum, 0L) / all;
      long whole = (long) Math.floor(exact);
      shares.put(stratum, whole);
      given += whole;
      // The order of names decides between equal remainders.
      remainders.put(whole - exact + order++ * 1e-9, stratum);
    }
    for (String stratum : remainders.values()) {
      if (given < wanted) {
        shares.merge(stratum, 1L, Long::sum);
        given++;
      }
    }
    return shares;
  }

  private static SortedMap<String, Long> zero(Map<String, Long> sizes) {
    SortedMap<String, Long> shares = new TreeMap<>();
    sizes.keySet().forEach(stratum -> shares.put(stratum, 0L));
    return shares;
  }
}
