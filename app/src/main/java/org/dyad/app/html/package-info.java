/**
 * What comes in: articles as coded. What goes out: a page for people that shows the text with what
 * was found in it, in one file that needs nothing else and executes nothing. It must not know of
 * commands.
 */
@NullMarked
package org.dyad.app.html;

import org.jspecify.annotations.NullMarked;
