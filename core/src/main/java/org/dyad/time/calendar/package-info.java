/**
 * The calendar that news counts in: stretches of days with their TIMEX3 values, and the feasts of
 * the year. It must not know of words or sentences.
 */
@NullMarked
package org.dyad.time.calendar;

import org.jspecify.annotations.NullMarked;
