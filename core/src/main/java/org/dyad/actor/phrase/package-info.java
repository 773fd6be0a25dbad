/**
 * Noun phrases and what the lexicon knows of their words. What comes in: sentences and the lexicon.
 * What goes out: {@link org.dyad.actor.phrase.Chunk}s, cut into parts. Phrases are found on the
 * line of the words, with the tree as a witness only: a wrong arc inside a name does not lose the
 * name. It must not know who is meant.
 */
@NullMarked
package org.dyad.actor.phrase;

import org.jspecify.annotations.NullMarked;
