/**
 * What comes in: articles as coded. What goes out: the forms of {@code dyad code}: a table for
 * people, CSV, JSON lines. It must not know of commands.
 */
@NullMarked
package org.dyad.app.output;

import org.jspecify.annotations.NullMarked;
