package org.dyad.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;

/** Tells the format of a source from its first bytes. */
final class Sniffer {

  /** How many bytes are looked at. */
  static final int WINDOW = 1 << 13;

  private static final int CONLLU_TABS = 9;
  private static final Set<String> FEEDS = Set.of("rss", "rdf", "feed", "urlset", "sitemapindex");

  private Sniffer() {}

  /** Reads up to {@link #WINDOW} bytes of the stream. A source that ends early is judged as is. */
  static Format formatOf(InputStream in) throws IOException {
    byte[] head = new byte[WINDOW];
    int length = 0;
    try {
      int read;
      while (length < WINDOW && (read = in.read(head, length, WINDOW - length)) >= 0) {
        length += read;
      }
    } catch (EOFException | ZipException e) {
      // Packed data that is cut or damaged: judged by what came; the reader will say where it ends.
    }
    String seen = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    // UTF-16 shows as letters with NUL between them, after a mark or not.
    boolean wide = length >= 2 && (head[0] == 0 || head[1] == 0 || (head[0] & 0xfe) == 0xfe);
    return formatOf(
        wide
            ? seen.replace("\0", "").replace("\u00ff\u00fe", "").replace("\u00fe\u00ff", "")
            : seen);
  }

  private static Format formatOf(String head) {
    int start = 0;
    if (head.startsWith("\u00ef\u00bb\u00bf")) {
      start = 3;
    }
    while (start < head.length() && Character.isWhitespace(head.charAt(start))) {
      start++;
    }
    if (start == head.length()) {
      return Format.TEXT;
    }
    if (head.startsWith("WARC/", start)) {
      return Format.WARC;
    }
    return switch (head.charAt(start)) {
      case '{' -> Format.JSONL;
      case '<' -> isFeed(head.substring(start)) ? Format.FEED : Format.HTML;
      default -> isConllu(head, start) ? Format.CONLLU : Format.TEXT;
    };
  }

  /** Whether the first element, after what may stand before it, is that of a feed or sitemap. */
  private static boolean isFeed(String head) {
    int at = 0;
    while (at < head.length()) {
      int end;
      if (head.startsWith("<!--", at)) {
        end = head.indexOf("-->", at);
      } else if (head.startsWith("<?", at) || head.startsWith("<!", at)) {
        end = head.indexOf('>', at);
      } else {
        break;
      }
      at = end < 0 ? head.length() : head.indexOf('<', end);
      at = at < 0 ? head.length() : at;
    }
    int end = at + 1;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || head.charAt(end) == ':')) {
      end++;
    }
    String name = head.substring(Math.min(at + 1, head.length()), Math.min(end, head.length()));
    return FEEDS.contains(name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT));
  }

  /** Comments that begin with {@code #}, then a line of ten columns that begins with a digit. */
  private static boolean isConllu(String head, int start) {
    int line = start;
    while (line < head.length()) {
      int end = head.indexOf('\n', line);
      boolean whole = end >= 0;
      end = whole ? end : head.length();
      if (head.charAt(line) != '#' && end > line) {
        int tabs = 0;
        for (int i = line; i < end; i++) {
          tabs += head.charAt(i) == '\t' ? 1 : 0;
        }
        return Character.isDigit(head.charAt(line)) && tabs == CONLLU_TABS;
      }
      line = end + 1;
    }
    return false;
  }
}
