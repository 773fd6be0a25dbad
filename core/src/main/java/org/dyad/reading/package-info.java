/**
 * What comes in: {@link org.dyad.article.Article}s. What goes out: {@link
 * org.dyad.reading.Reading}s, sentences with tokens, lemmas, parts of speech, UD v2 basic trees and
 * names. It must not know of propositions, actors or events.
 */
@NullMarked
package org.dyad.reading;

import org.jspecify.annotations.NullMarked;
