/**
 * The names that Dyad knows from the start: states, capitals, bodies, organs, armed groups,
 * parties, leaders, and the nouns that name actors by kind. What comes in: the tables beside {@link
 * org.dyad.actor.ActorLexicon}. What goes out: entries found by the words of a sentence. It must
 * not know of mentions: which entry is meant in a text is decided elsewhere.
 */
@NullMarked
package org.dyad.actor.lexicon;

import org.jspecify.annotations.NullMarked;
