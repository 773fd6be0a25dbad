/**
 * Fetches pages over HTTP, politely and warily: robots.txt, conditional requests, one request a
 * host and second; limits of size, time and redirects; no addresses inside one's own network. What
 * comes in are addresses, also those of a feed or sitemap; what goes out are pages, as files or as
 * articles in JSON lines. It must not know of commands, nor what is made of the pages.
 */
@NullMarked
package org.dyad.app.fetch;

import org.jspecify.annotations.NullMarked;
