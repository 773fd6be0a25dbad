/**
 * Asking a record: what is wanted, as a value that makes SQL with parameters; events one by one or
 * one a story; anybody's own SQL over the documented views, from which nothing but an answer can
 * come; counts of dyads. It must not know how answers are shown.
 */
@NullMarked
package org.dyad.record.ask;

import org.jspecify.annotations.NullMarked;
