/**
 * What comes in: a reading. What goes out: {@link org.dyad.place.PlaceMention}s with coordinates.
 * It must not know of events.
 */
@NullMarked
package org.dyad.place;

import org.jspecify.annotations.NullMarked;
