/**
 * Asks people how right events are, and tells what came of it: sheets for spreadsheets, questions
 * on a terminal, tables of precision. What comes in are events of a record and answers; what goes
 * out are verdicts and figures in words. It must not know of commands, nor how verdicts are
 * counted.
 */
@NullMarked
package org.dyad.app.judge;

import org.jspecify.annotations.NullMarked;
