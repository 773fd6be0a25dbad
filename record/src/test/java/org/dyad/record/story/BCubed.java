package org.dyad.record.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * B³ of Bagga and Baldwin (1998): of each item, how many of those grouped with it belong with it
 * (precision), and how many of those that belong with it are grouped with it (recall), on the
 * average over all items.
 *
 * @param precision 0 to 1
 * @param recall 0 to 1
 */
record BCubed(double precision, double recall) {

  /**
   * @param gold the right group of each item
   * @param told the group of each item, the same items
   */
  static <K> BCubed of(Map<K, ?> gold, Map<K, ?> told) {
    if (!gold.keySet().equals(told.keySet())) {
      throw new IllegalArgumentException("not the same items");
    }
    Map<Object, Set<K>> right = groups(gold);
    Map<Object, Set<K>> made = groups(told);
    double precision = 0;
    double recall = 0;
    for (K item : gold.keySet()) {
      Set<K> belong = right.get(gold.get(item));
      Set<K> grouped = made.get(told.get(item));
      double both = shared(belong, grouped);
      precision += both / grouped.size();
      recall += both / belong.size();
    }
    return new BCubed(precision / gold.size(), recall / gold.size());
  }

  private static <K> Map<Object, Set<K>> groups(Map<K, ?> of) {
    Map<Object, Set<K>> groups = new HashMap<>();
    of.forEach((item, group) -> groups.computeIfAbsent(group, g -> new HashSet<>()).add(item));
    return groups;
  }

  private static <K> int shared(Collection<K> some, Set<K> others) {
    int shared = 0;
    for (K item : some) {
      shared += others.contains(item) ? 1 : 0;
    }
    return shared;
  }

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return "B3 %.3f (precision %.3f, recall %.3f)".formatted(f1(), precision, recall);
  }
}
