/**
 * Whether a record holds together. What comes in: a connection. What goes out: what is wrong, each
 * kind with how often and an example. Only reads; must not know how a record is filled.
 */
@NullMarked
package org.dyad.record.check;

import org.jspecify.annotations.NullMarked;
