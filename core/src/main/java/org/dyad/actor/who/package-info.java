/**
 * What is known of somebody, and from where. What comes in: the lexicon, and what reports say of
 * people and offices. What goes out: a {@link org.dyad.actor.who.Profile} for a name, with its
 * offices, each with its source. It must not know of events, nor of how anything is shown.
 */
@NullMarked
package org.dyad.actor.who;

import org.jspecify.annotations.NullMarked;
