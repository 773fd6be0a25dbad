/**
 * Copies of an article: the same words printed again, whole, cut, with another headline or another
 * lead, or together with another article. In goes an article's text, out come the earlier articles
 * that it shares its words with, and how much of them. Must not know events, stories, nor where an
 * index is kept.
 *
 * <p>An article's text becomes the set of its {@link org.dyad.record.duplicates.Shingles}, eight
 * words each. Of every window of 20 shingles the least hash is kept in the index ({@link
 * org.dyad.record.duplicates.Signature}): min-wise hashing inside windows, known as winnowing. Two
 * texts with a run of {@value org.dyad.record.duplicates.Signature#RUN} words in common share a
 * key, whatever surrounds it. What shares a key is looked at with all its shingles ({@link
 * org.dyad.record.duplicates.Copies}).
 */
@NullMarked
package org.dyad.record.duplicates;

import org.jspecify.annotations.NullMarked;
