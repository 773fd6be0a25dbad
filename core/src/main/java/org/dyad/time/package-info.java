/**
 * What comes in: a reading and its day of publication. What goes out: {@link
 * org.dyad.time.TimeMention}s with TIMEX3 values and spans of days. It must not know of actors or
 * events.
 */
@NullMarked
package org.dyad.time;

import org.jspecify.annotations.NullMarked;
