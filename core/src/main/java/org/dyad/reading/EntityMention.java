package org.dyad.reading;

/**
 * A name that the reader saw.
 *
 * @param first index of its first token, from 1
 * @param last index of its last token, inclusive
 * @param type {@code PER}, {@code ORG}, {@code LOC} or another type of the reader's
 */
public record EntityMention(int first, int last, String type) {}
