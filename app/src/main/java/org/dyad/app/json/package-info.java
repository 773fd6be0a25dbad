/**
 * What comes in: articles as coded. What goes out: the JSON forms that users join with. It must not
 * know of commands.
 */
@NullMarked
package org.dyad.app.json;

import org.jspecify.annotations.NullMarked;
