/**
 * What comes in: events as the record keeps them, one after the other, with the reports that tell
 * each. What goes out: the formats that the field joins, maps and draws with, column by column as
 * their own projects define them; what Dyad does not know stays empty. It must not know how events
 * are stored or chosen.
 */
@NullMarked
package org.dyad.record.export;

import org.jspecify.annotations.NullMarked;
