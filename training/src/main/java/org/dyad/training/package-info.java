/**
 * How the reader's network is made. What comes in: treebanks and entity corpora, and the weights of
 * a small pretrained encoder. What goes out: the model file that {@code org.dyad.reading} runs. It
 * must not know of anything after reading.
 */
@NullMarked
package org.dyad.training;

import org.jspecify.annotations.NullMarked;
