/**
 * Offices and who holds them when, as reports show it. What comes in: what the resolver saw of
 * offices in a report, and the times of its sentences. What goes out: {@link
 * org.dyad.actor.office.Tenure}s, merged from observations that keep their sentences. It must not
 * know of events.
 */
@NullMarked
package org.dyad.actor.office;

import org.jspecify.annotations.NullMarked;
