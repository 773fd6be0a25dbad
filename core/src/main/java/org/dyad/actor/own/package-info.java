/**
 * A user's own actors. What comes in: files in CSV or YAML, and persons with memberships in JSON as
 * Wikidata and Popolo have them. What goes out: {@link org.dyad.actor.own.OwnActor}, each with the
 * file and line that it comes from. It must not know of the built-in tables: what a user's entry
 * does to them is decided in {@link org.dyad.actor.lexicon}.
 */
@NullMarked
package org.dyad.actor.own;

import org.jspecify.annotations.NullMarked;
