/**
 * How right a record is, as people judge it. What comes in: events and what somebody says of their
 * fields; what goes out: samples to judge, verdicts that are kept with the record, and from them
 * the precision of each field, with its intervals, and how far judges agree. The figures are plain
 * functions of numbers. It must not know how people are asked.
 */
@NullMarked
package org.dyad.record.judge;

import org.jspecify.annotations.NullMarked;
