/**
 * What comes in: the text of a YAML or JSON file that people edit. What goes out: its tree, each
 * place with its line for complaints. Knows nothing of what the file is about.
 */
@NullMarked
package org.dyad.data;

import org.jspecify.annotations.NullMarked;
