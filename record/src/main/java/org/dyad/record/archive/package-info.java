/**
 * A whole record as Parquet files, and back again without loss. What comes in: a connection to a
 * record, or a folder. What goes out: the other. Knows the tables by their names only, so that a
 * new one needs no word here.
 */
@NullMarked
package org.dyad.record.archive;

import org.jspecify.annotations.NullMarked;
