/**
 * Tells what is known of somebody: what comes in are profiles, what goes out is a page for people,
 * JSON, or the CSV that {@code --actors} reads. It must not know of commands.
 */
@NullMarked
package org.dyad.app.who;

import org.jspecify.annotations.NullMarked;
