/**
 * What comes in: trees. What goes out: {@link org.dyad.proposition.Proposition}s, predicates with
 * their arguments in normal form, so that frames stay short. It must not know who the arguments are
 * or what an event is.
 */
@NullMarked
package org.dyad.proposition;

import org.jspecify.annotations.NullMarked;
