/**
 * Watches a folder. What comes in is the folder and the word to stop; what goes out are files, as
 * soon as they are complete. It must not know what is done with them.
 */
@NullMarked
package org.dyad.app.watch;

import org.jspecify.annotations.NullMarked;
