/**
 * The database under the record. What comes in: a file. What goes out: a connection to it, quick
 * ways to append rows, and clear words where something is wrong. Only {@code engine.duck} names
 * classes of DuckDB, since a class loader of its own loads them together with their native library;
 * everybody else sees {@code java.sql}. It must not know what the tables hold.
 */
@NullMarked
package org.dyad.record.engine;

import org.jspecify.annotations.NullMarked;
