package org.dyad.article.feed;

/**
 * What a feed says of itself. What is not told is empty.
 *
 * @param kind what it is
 * @param title its name
 * @param url the address of the site
 * @param author who writes it
 * @param language tag of its language
 */
public record Heading(Kind kind, Entry.Words title, String url, String author, String language) {

  /** What there is. */
  public enum Kind {
    RSS,
    ATOM,
    /** Addresses of pages; a news sitemap tells their headlines too. */
    SITEMAP,
    /** Addresses of sitemaps. */
    SITEMAP_INDEX
  }
}
