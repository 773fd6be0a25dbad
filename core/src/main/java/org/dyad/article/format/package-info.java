/**
 * One reader for each format. What comes in is an opened source; what goes out are articles, and
 * rejects for what is none. A format knows its syntax and hands the text to {@link
 * org.dyad.article.page.Anatomy}; it must not know of other formats but the pages inside archives
 * and feeds.
 */
@NullMarked
package org.dyad.article.format;

import org.jspecify.annotations.NullMarked;
