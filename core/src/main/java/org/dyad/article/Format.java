package org.dyad.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The forms that news comes in. Any of them may be gzipped. */
public enum Format {
  /** Plain text, or a page saved as text: one article a source. */
  TEXT,
  /** A web page: one article a source. */
  HTML,
  /** JSON lines: one article a line. */
  JSONL,
  /** RSS or Atom: one article an item; or a sitemap. */
  FEED,
  /** A web archive: one article for each response that holds a page. */
  WARC,
  /** Sentences already parsed; read by {@code org.dyad.reading.conllu}, not here. */
  CONLLU;

  private static final Map<String, Format> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("jsonl", JSONL),
          Map.entry("ndjson", JSONL),
          Map.entry("xml", FEED),
          Map.entry("rss", FEED),
          Map.entry("atom", FEED),
          Map.entry("warc", WARC),
          Map.entry("conllu", CONLLU));

  /** The format that a file name's ending stands for; {@code .gz} after it is passed over. */
  public static Optional<Format> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gz")) {
      lower = lower.substring(0, lower.length() - ".gz".length());
    }
    int dot = lower.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(BY_EXTENSION.get(lower.substring(dot + 1)));
  }
}
