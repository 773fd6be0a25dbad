/**
 * What a record keeps, as values: articles, events and the stories that they tell. Made of the
 * line's own values; must not know where or how they are stored, merged, asked or exported.
 */
@NullMarked
package org.dyad.record.kept;

import org.jspecify.annotations.NullMarked;
