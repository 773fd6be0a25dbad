/**
 * Near copies and stories as the record grows: what {@code duplicates} and {@code story} find, read
 * from the tables and written into them within the transaction that adds or removes articles. Must
 * not know how they are found.
 */
@NullMarked
package org.dyad.record.merge;

import org.jspecify.annotations.NullMarked;
