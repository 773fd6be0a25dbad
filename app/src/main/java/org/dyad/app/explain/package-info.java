/**
 * What comes in: a text. What goes out: why it was coded as it was, and what was refused and by
 * which rule. It must not know of commands.
 */
@NullMarked
package org.dyad.app.explain;

import org.jspecify.annotations.NullMarked;
