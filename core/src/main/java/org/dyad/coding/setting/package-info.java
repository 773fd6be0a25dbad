/**
 * What comes in: an event in the making. What goes out: its own days and its own place, by the
 * tree, the clause and the story told around it. Knows nothing of how frames match.
 */
@NullMarked
package org.dyad.coding.setting;

import org.jspecify.annotations.NullMarked;
