/**
 * The few things that {@code java.sql} has no word for, said to DuckDB. Loaded by {@link
 * org.dyad.record.engine.Engine} in a class loader of its own; nobody else may name these classes.
 */
@NullMarked
package org.dyad.record.engine.duck;

import org.jspecify.annotations.NullMarked;
