/**
 * What comes in: files, folders, globs, standard input, in the formats that news comes in. What
 * goes out: {@link org.dyad.article.Article}s, and for what is no article a line for the rejects.
 * It must not know of sentences or anything after them.
 */
@NullMarked
package org.dyad.article;

import org.jspecify.annotations.NullMarked;
