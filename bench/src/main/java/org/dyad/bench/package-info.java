/**
 * What comes in: public data and the program. What goes out: figures of Dyad and of its peers from
 * one run. Nothing that users get may depend on it: CoreNLP is under the GPL.
 */
@NullMarked
package org.dyad.bench;

import org.jspecify.annotations.NullMarked;
