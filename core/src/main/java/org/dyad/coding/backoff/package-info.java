/**
 * What a predicate that no frame names most likely tells, learned from the codebook's examples.
 * What comes in: the reader's vectors of a predicate, its sides and its clause. What goes out: an
 * event type with a score and the examples that are nearest, or nothing. It must not know how
 * propositions, sides or frames are found.
 */
@NullMarked
package org.dyad.coding.backoff;

import org.jspecify.annotations.NullMarked;
