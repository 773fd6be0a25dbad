/**
 * The anatomy of a page: which lines of a text are headline, byline, date, paragraph or furniture,
 * and what they say. What comes in is a text with what its source told apart; what goes out is an
 * {@link org.dyad.article.Article}. It must not know which format the text came in.
 */
@NullMarked
package org.dyad.article.page;

import org.jspecify.annotations.NullMarked;
