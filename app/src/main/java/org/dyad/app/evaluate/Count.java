package org.dyad.app.evaluate;

import java.util.Set;

/**
 * Hits, tries and what was there, over sets.
 *
 * @param hit items in both
 * @param tried items coded
 * @param there items in the gold
 */
public record Count(int hit, int tried, int there) {

  static final Count NONE = new Count(0, 0, 0);

  static Count of(Set<String> gold, Set<String> coded) {
    int hit = 0;
    for (String item : coded) {
      hit += gold.contains(item) ? 1 : 0;
    }
    return new Count(hit, coded.size(), gold.size());
  }

  Count plus(Count other) {
    return new Count(hit + other.hit, tried + other.tried, there + other.there);
  }

  /** 0 to 1; 0 where nothing was tried. */
  public double precision() {
    return tried == 0 ? 0 : (double) hit / tried;
  }

  /** 0 to 1; 0 where nothing was there. */
  public double recall() {
    return there == 0 ? 0 : (double) hit / there;
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
