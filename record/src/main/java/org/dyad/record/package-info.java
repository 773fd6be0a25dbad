/**
 * The record: everything that was coded, kept in one file. What comes in: coded articles. What goes
 * out: articles and events, with all that was found of them, and a connection for whoever asks in
 * SQL. {@link org.dyad.record.EventRecord} is the door.
 */
@NullMarked
package org.dyad.record;

import org.jspecify.annotations.NullMarked;
