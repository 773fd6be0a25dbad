/**
 * The file of places by name: built from rows of GeoNames' dump, searched in place. What comes in:
 * rows, names. What goes out: {@link org.dyad.place.Place}s. It must not know of texts.
 */
@NullMarked
package org.dyad.place.gazetteer;

import org.jspecify.annotations.NullMarked;
