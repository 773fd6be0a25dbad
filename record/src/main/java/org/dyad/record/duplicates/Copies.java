package org.dyad.record.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what an article is a copy of. The index proposes those that share keys; the most {@link
 * #LOOKED_AT} of them, those with most keys in common, are compared shingle by shingle.
 */
public final class Copies {

  /** A copy has at least this part of the shorter text in common with the other. */
  public static final double CONTAINMENT = 0.4;

  /** And at least so many runs of words, or all that the shorter one has. */
  public static final int SHINGLES = 25;

  /** Articles compared in full for one that comes in. */
  public static final int LOOKED_AT = 32;

  private final CopyIndex index;

  public Copies(CopyIndex index) {
    this.index = index;
  }

  /**
   * The articles in the index that one is a copy of, or that are copies of it; those with most in
   * common first, the earlier first among equals.
   */
  public List<Copy> of(Signature signature, Shingles shingles) {
    List<Map.Entry<Long, Integer>> holders = new ArrayList<>(index.holders(signature).entrySet());
    holders.sort(
        Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    List<Copy> found = new ArrayList<>();
    for (Map.Entry<Long, Integer> holder :
        holders.subList(0, Math.min(LOOKED_AT, holders.size()))) {
      index
          .shingles(holder.getKey())
          .flatMap(other -> copy(holder.getKey(), shingles, other))
          .ifPresent(found::add);
    }
    found.sort(
        Comparator.comparingDouble(Copy::containment)
            .thenComparingDouble(Copy::resemblance)
            .reversed()
            .thenComparingLong(Copy::of));
    return found;
  }

  /** How an article and one that was there relate; empty if neither is a copy of the other. */
  public static Optional<Copy> copy(long of, Shingles one, Shingles other) {
    int shorter = Math.min(one.size(), other.size());
    int shared = one.shared(other);
    double containment = shorter == 0 ? 0 : (double) shared / shorter;
    if (containment < CONTAINMENT || shared < Math.min(SHINGLES, shorter)) {
      return Optional.empty();
    }
    double resemblance = (double) shared / (one.size() + other.size() - shared);
    return Optional.of(new Copy(of, containment, resemblance));
  }
}
