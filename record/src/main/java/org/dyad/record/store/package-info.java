/**
 * What the tables hold. What comes in: coded articles. What goes out: their rows, and articles and
 * events made of rows again. It must not know how a record is opened, checked or handed on.
 */
@NullMarked
package org.dyad.record.store;

import org.jspecify.annotations.NullMarked;
