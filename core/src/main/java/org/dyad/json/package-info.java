/**
 * What comes in: events and their articles. What goes out: the JSON form that users join with,
 * offsets in code points, and words made safe for a terminal. It must not know how events are
 * found, nor where the text goes.
 */
@NullMarked
package org.dyad.json;

import org.jspecify.annotations.NullMarked;
