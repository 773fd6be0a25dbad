/** The line itself: articles in, events out, through the stages of the packages below. */
@NullMarked
package org.dyad;

import org.jspecify.annotations.NullMarked;
