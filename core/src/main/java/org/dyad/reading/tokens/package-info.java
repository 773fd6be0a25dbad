/**
 * How a block of text falls into words and sentences, as UD English splits them. What comes in: the
 * text and the bounds of a block. What goes out: bounds of words and sentences. It must not know of
 * articles, parts of speech or trees.
 */
@NullMarked
package org.dyad.reading.tokens;

import org.jspecify.annotations.NullMarked;
