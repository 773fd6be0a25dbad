/**
 * Who is meant: from noun phrases to actors, over a whole article. What comes in: a reading and the
 * lexicon. What goes out: mentions. It must not know of events.
 */
@NullMarked
package org.dyad.actor.resolve;

import org.jspecify.annotations.NullMarked;
