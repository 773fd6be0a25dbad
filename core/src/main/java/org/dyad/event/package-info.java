/**
 * The ontology (PLOVER, CAMEO) as data, and the record of an event. It must not know how an event
 * is found.
 */
@NullMarked
package org.dyad.event;

import org.jspecify.annotations.NullMarked;
