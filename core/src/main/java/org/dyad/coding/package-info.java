/**
 * What comes in: propositions, mentions, times and places. What goes out: {@link
 * org.dyad.event.Event}s, each with its evidence. The codebook is data under {@code codebook/};
 * this package compiles and applies it.
 */
@NullMarked
package org.dyad.coding;

import org.jspecify.annotations.NullMarked;
