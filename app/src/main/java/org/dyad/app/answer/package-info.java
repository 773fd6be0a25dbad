/**
 * What comes in: answers to questions, row by row, and counts of dyads. What goes out: tables that
 * fit a terminal, a plot, CSV and JSON. It must not know of commands, nor how a record is asked.
 */
@NullMarked
package org.dyad.app.answer;

import org.jspecify.annotations.NullMarked;
