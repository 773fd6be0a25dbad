/**
 * What comes in: articles as coded. What goes out: what was found in them short of events, as JSON.
 * It must not know of commands.
 */
@NullMarked
package org.dyad.app.json;

import org.jspecify.annotations.NullMarked;
