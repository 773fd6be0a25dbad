/**
 * The grammar of time expressions: what comes in is a sentence, cut into pieces finer than its
 * tokens; what goes out are stretches of pieces with their {@link org.dyad.time.meaning.Meaning}.
 * Its words are data. It must not know when the article was published.
 */
@NullMarked
package org.dyad.time.grammar;

import org.jspecify.annotations.NullMarked;
