package org.dyad.article.feed;

import java.util.List;

/** The namespaces that feeds write in, each with the addresses that it goes by. */
enum Space {
  /** RSS 0.91 to 2.0 has none; RSS 0.90 and 1.0 have one each. */
  RSS(
      "",
      "",
      "http://purl.org/rss/1.0/",
      "http://my.netscape.com/rdf/simple/0.9/",
      "http://channel.netscape.com/rdf/simple/0.9/",
      "http://backend.userland.com/rss2"),
  ATOM("atom", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#"),
  CONTENT("content", "http://purl.org/rss/1.0/modules/content/"),
  DC("dc", "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"),
  TERMS("dcterms", "http://purl.org/dc/terms/"),
  XHTML("xhtml", "http://www.w3.org/1999/xhtml"),
  RDF("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
  SITEMAP(
      "sm",
      "http://www.sitemaps.org/schemas/sitemap/0.9",
      "https://www.sitemaps.org/schemas/sitemap/0.9",
      "http://www.google.com/schemas/sitemap/0.84",
      "http://www.google.com/schemas/sitemap/0.9",
      ""),
  NEWS("news", "http://www.google.com/schemas/sitemap-news/0.9"),
  FEEDBURNER("feedburner", "http://rssnamespace.org/feedburner/ext/1.0"),
  MEDIA("media", "http://search.yahoo.com/mrss/"),
  ITUNES("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd");

  /** Prefixes of what is not read. */
  private static final List<String> OTHERS =
      List.of("slash", "sy", "wfw", "thr", "georss", "creativeCommons", "image");

  private final String prefix;
  private final List<String> addresses;

  Space(String prefix, String... addresses) {
    this.prefix = prefix;
    this.addresses = List.of(addresses);
  }

  boolean has(String address) {
    return addresses.contains(address);
  }

  /**
   * Declarations of the usual prefixes that a piece of XML uses, for feeds that use one and do not
   * declare it. What a feed declares itself stands inside and goes before.
   */
  static String usual(String xml) {
    StringBuilder out = new StringBuilder();
    for (Space space : values()) {
      declare(space.prefix, space.addresses.get(0), xml, out);
    }
    for (String other : OTHERS) {
      declare(other, other, xml, out);
    }
    return out.toString();
  }

  private static void declare(String prefix, String address, String xml, StringBuilder out) {
    if (!prefix.isEmpty() && xml.contains(prefix + ":")) {
      out.append(" xmlns:").append(prefix).append("=\"").append(address).append('"');
    }
  }
}
