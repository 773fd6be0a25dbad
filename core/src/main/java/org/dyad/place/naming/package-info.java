/**
 * Where the text names places. What comes in: a reading and the gazetteer. What goes out: {@link
 * org.dyad.place.naming.Naming}s, each with all places of that name. It must not know which of them
 * is meant.
 */
@NullMarked
package org.dyad.place.naming;

import org.jspecify.annotations.NullMarked;
