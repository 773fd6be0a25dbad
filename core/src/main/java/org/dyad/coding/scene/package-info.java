/**
 * What comes in: what the stages before found in an article. What goes out: the same to be asked
 * word by word, and events in the making. Knows no frame's matching and no event's setting.
 */
@NullMarked
package org.dyad.coding.scene;

import org.jspecify.annotations.NullMarked;
