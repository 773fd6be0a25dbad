/**
 * What comes in: text on its way to a terminal. What goes out: its width in columns, cut or filled.
 * It must not know what the text is about.
 */
@NullMarked
package org.dyad.app.text;

import org.jspecify.annotations.NullMarked;
