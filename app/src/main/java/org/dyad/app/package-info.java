/**
 * What comes in: arguments. What goes out: what the commands print. It must not know how anything
 * is found; that is the core's.
 */
@NullMarked
package org.dyad.app;

import org.jspecify.annotations.NullMarked;
