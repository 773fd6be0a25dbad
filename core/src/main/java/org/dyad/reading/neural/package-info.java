/**
 * The reader's own network, short of the network itself: word pieces, word shapes, lemma scripts,
 * the tree decoder and the run on ONNX Runtime. What comes in: sentences with tokens. What goes
 * out: the same tokens with tags, lemmas, heads, relations and names. It must not know of articles'
 * sources, propositions or events.
 */
@NullMarked
package org.dyad.reading.neural;

import org.jspecify.annotations.NullMarked;
