/**
 * The tables of a record and how they came to be so: scripts by version, each of which turns a
 * record of the version before into one of its own. What comes in: a connection. What goes out: a
 * database in the newest form. It must not know what is put into the tables.
 */
@NullMarked
package org.dyad.record.schema;

import org.jspecify.annotations.NullMarked;
