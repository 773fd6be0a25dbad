package org.dyad.record.duplicates;

/**
 * An article that another shares its words with.
 *
 * @param of key of the article that was there
 * @param containment part of the shorter one's shingles that the other has too, 0 to 1
 * @param resemblance part of all their shingles that both have (Jaccard), 0 to 1
 */
public record Copy(long of, double containment, double resemblance) {}
