/**
 * Text on its way out: offsets in code points, words that are safe for a terminal, columns. It must
 * not know what the text is about.
 */
@NullMarked
package org.dyad.app.text;

import org.jspecify.annotations.NullMarked;
