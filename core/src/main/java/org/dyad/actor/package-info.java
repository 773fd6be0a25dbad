/**
 * What comes in: a reading. What goes out: {@link org.dyad.actor.Mentions}, which words name which
 * actor. It must not know of events.
 */
@NullMarked
package org.dyad.actor;

import org.jspecify.annotations.NullMarked;
