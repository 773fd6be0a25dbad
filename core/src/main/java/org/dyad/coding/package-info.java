/**
 * What comes in: propositions, mentions, times and places. What goes out: {@link
 * org.dyad.event.Event}s, each with its evidence. The codebook is data under {@code codebook/};
 * {@code coding.codebook} reads it, and this package applies it to what {@code coding.scene} holds;
 * {@code coding.setting} gives each event its days and its place, {@code coding.backoff} codes what
 * no frame names.
 */
@NullMarked
package org.dyad.coding;

import org.jspecify.annotations.NullMarked;
