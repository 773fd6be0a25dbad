package org.dyad.article.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts the text of a feed or sitemap into items by their tags, whatever else is wrong with it. Each
 * is given inside the start tags that stand around it, so that what these declare holds in it.
 */
final class FeedScanner {

  /** Names of items by the names of roots. */
  static final Map<String, String> ITEMS =
      Map.of(
          "rss",
          "item",
          "RDF",
          "item",
          "feed",
          "entry",
          "urlset",
          "url",
          "sitemapindex",
          "sitemap");

  /** What stands around an item is repeated for each: more than this is no feed. */
  private static final int LONGEST_CONTEXT = 16_384;

  private static final Set<String> PREFIXES = Set.of("", "rss");

  private final String text;
  private final Map<String, Integer> exhausted = new HashMap<>();
  private final Deque<Tag> open = new ArrayDeque<>();
  private int at;
  private int counted;
  private long line = 1;
  private String root = "";
  private String prefix = "";
  private String itemName = "";
  private int headStart = -1;
  private int headEnd = -1;
  private boolean closed;

  /**
   * An item.
   *
   * @param line where it begins, from 1
   * @param xml the item inside of what stands around it; before it is no line break
   * @param trouble why it is no whole item; empty if it is one
   */
  record Cut(long line, String xml, String trouble) {}

  private record Tag(String name, String words) {}

  FeedScanner(String text) {
    this.text = text;
  }

  /** The local name of the first element; empty before the first cut, or if there is none. */
  String root() {
    return root;
  }

  /** From the first element's tag to the first item; known after the first cut. */
  String head() {
    return headStart < 0 ? "" : text.substring(headStart, headEnd < 0 ? text.length() : headEnd);
  }

  /** Whether the first element's end was reached. */
  boolean isWhole() {
    return closed;
  }

  /** The line that the scanner has come to, from 1. */
  long line() {
    return lineOf(at);
  }

  /** The next item; empty at the end of the text. */
  Optional<Cut> next() {
    int begin = -1;
    String name = "";
    while (true) {
      int tag = text.indexOf('<', at);
      if (tag < 0) {
        at = text.length();
        return begin < 0
            ? Optional.empty()
            : Optional.of(broken(begin, at, "breaks off: the feed ends inside of it"));
      }
      if (skipped(tag, name)) {
        continue;
      }
      int end = tagEnd(tag);
      if (end < 0) {
        at = tag + 1;
        continue;
      }
      boolean closing = text.charAt(tag + 1) == '/';
      String tagName = name(tag + (closing ? 2 : 1));
      if (closing && begin >= 0 && tagName.equals(name)) {
        at = end;
        return Optional.of(whole(begin, end));
      }
      if (closing && (begin < 0 || isOpen(tagName))) {
        if (begin >= 0) {
          at = tag;
          return Optional.of(broken(begin, tag, "is cut off: </" + tagName + "> ends it"));
        }
        close(tagName);
      } else if (!closing && (begin >= 0 ? tagName.equals(name) : isItem(tagName))) {
        if (begin >= 0) {
          at = tag;
          return Optional.of(broken(begin, tag, "is cut off: the next one begins inside of it"));
        }
        headEnd = headEnd < 0 ? tag : headEnd;
        begin = tag;
        name = tagName;
        if (text.charAt(end - 2) == '/') {
          at = end;
          return Optional.of(whole(begin, end));
        }
      } else if (!closing && begin < 0 && !tagName.isEmpty()) {
        open(tagName, tag, end);
      }
      at = end;
    }
  }

  /** Passes over what is no tag: comments, CDATA, instructions, the DOCTYPE. */
  private boolean skipped(int tag, String item) {
    if (text.startsWith("<!--", tag)) {
      at = after("-->", tag + 4);
    } else if (text.startsWith("<![CDATA[", tag)) {
      int end = after("]]>", tag + 9);
      // One that is not closed would swallow the items up to the end of the next one.
      at = holdsEndOf(item, tag + 9, end) ? tag + 9 : end;
    } else if (text.startsWith("<?", tag)) {
      at = after("?>", tag + 2);
    } else if (text.startsWith("<!", tag)) {
      at = doctypeEnd(tag + 2);
    } else {
      return false;
    }
    return true;
  }

  /** Past the sign that ends something; past its beginning where it has no end. */
  private int after(String sign, int from) {
    if (exhausted.containsKey(sign)) {
      return from;
    }
    int found = text.indexOf(sign, from);
    if (found < 0) {
      exhausted.put(sign, from);
      return from;
    }
    return found + sign.length();
  }

  /** Whether an item's end tag stands in a stretch, and after it another CDATA section begins. */
  private boolean holdsEndOf(String item, int from, int to) {
    if (item.isEmpty()) {
      return false;
    }
    boolean ended = false;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '<') {
        ended |= text.startsWith("</", i) && text.startsWith(item + ">", i + 2);
        if (ended && text.startsWith("<![CDATA[", i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Past the DOCTYPE, with what it declares in square brackets. Nothing of it is read. */
  private int doctypeEnd(int from) {
    int depth = 0;
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == '>' && depth <= 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** Past the end of a tag; -1 where another begins before it ends. */
  private int tagEnd(int tag) {
    char quote = 0;
    for (int i = tag + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        return -1;
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private String name(int from) {
    int end = from;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
  }

  private void open(String name, int tag, int end) {
    if (root.isEmpty()) {
      int colon = name.indexOf(':');
      root = name.substring(colon + 1);
      prefix = name.substring(0, Math.max(colon, 0));
      itemName = ITEMS.getOrDefault(root, "");
      headStart = tag;
    }
    if (text.charAt(end - 2) != '/') {
      open.push(new Tag(name, text.substring(tag, end)));
    }
  }

  private boolean isItem(String name) {
    int colon = name.indexOf(':');
    String before = name.substring(0, Math.max(colon, 0));
    return !itemName.isEmpty()
        && name.substring(colon + 1).equals(itemName)
        && (PREFIXES.contains(before) || before.equals(prefix));
  }

  private boolean isOpen(String name) {
    for (Tag tag : open) {
      if (tag.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void close(String name) {
    if (!isOpen(name)) {
      return;
    }
    while (!open.isEmpty()) {
      if (open.pop().name().equals(name)) {
        break;
      }
    }
    closed = open.isEmpty();
  }

  private Cut broken(int begin, int end, String trouble) {
    return new Cut(lineOf(begin), text.substring(begin, end), trouble);
  }

  private Cut whole(int begin, int end) {
    StringBuilder xml = new StringBuilder(end - begin + 512);
    String item = text.substring(begin, end);
    xml.append("<feed-item").append(Space.usual(item)).append('>');
    int from = xml.length();
    for (Iterator<Tag> tags = open.descendingIterator(); tags.hasNext(); ) {
      xml.append(tags.next().words());
      if (xml.length() - from > LONGEST_CONTEXT) {
        return broken(begin, end, "stands inside of more tags than a feed has");
      }
    }
    String context = Repair.of(xml.toString().replace('\n', ' ').replace('\r', ' '));
    xml.setLength(0);
    xml.append(context).append(Repair.of(item));
    for (Tag tag : open) {
      xml.append("</").append(tag.name()).append('>');
    }
    return new Cut(lineOf(begin), xml.append("</feed-item>").toString(), "");
  }

  /** Lines are counted as the scanner goes on; a place before the last one asked for is not. */
  private long lineOf(int place) {
    while (counted < place) {
      line += text.charAt(counted++) == '\n' ? 1 : 0;
    }
    return line;
  }
}
