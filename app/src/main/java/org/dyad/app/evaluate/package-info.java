/**
 * What comes in: texts with the events that people took from them, and what the line takes from
 * them. What goes out: precision, recall and F1, and the misses by cause. It must not know of
 * commands.
 */
@NullMarked
package org.dyad.app.evaluate;

import org.jspecify.annotations.NullMarked;
