/**
 * RSS, Atom and sitemaps, taken apart. What comes in is the text of one; what goes out are its
 * {@link org.dyad.article.feed.Entry entries} and what could not be read of it, each with its line.
 *
 * <p>The text is first cut into items by their tags alone, and each item is then parsed by itself
 * with the JDK's StAX: an item that is damaged takes no other with it, where a library that parses
 * a feed as one document (ROME) loses all of it to one bad tag. What declares entities, the
 * DOCTYPE, never reaches the parser, and the parser has DTDs and external entities switched off
 * besides. It must not know of articles, nor how text is taken out of HTML.
 */
@NullMarked
package org.dyad.article.feed;

import org.jspecify.annotations.NullMarked;
