package org.dyad.record.kept;

/**
 * What became of articles that were added.
 *
 * @param articles that were not there before
 * @param changed that were there with other words, and have a new edition now
 * @param unchanged that were there as they are
 * @param events of the first two
 */
public record Added(int articles, int changed, int unchanged, int events) {

  public static final Added NOTHING = new Added(0, 0, 0, 0);

  public Added plus(Added other) {
    return new Added(
        articles + other.articles,
        changed + other.changed,
        unchanged + other.unchanged,
        events + other.events);
  }
}
