/**
 * Which of the places of a name is meant. What comes in: {@link org.dyad.place.naming.Naming}s of a
 * report. What goes out: one place for each name. It must not know of grammar.
 */
@NullMarked
package org.dyad.place.choice;

import org.jspecify.annotations.NullMarked;
