/**
 * What comes in: this machine's habits and environment. What goes out: a user's folders, and native
 * libraries unpacked there once. It must not know which part of the program needs them.
 */
@NullMarked
package org.dyad.machine;

import org.jspecify.annotations.NullMarked;
