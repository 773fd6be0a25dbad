package org.dyad.article.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads the text of a feed or sitemap. */
public final class Feed {

  /** As many addresses as the sitemaps' protocol allows; no feed comes near. */
  public static final int MOST_ENTRIES = 50_000;

  /**
   * Something that could not be read.
   *
   * @param line from 1
   */
  public record Trouble(long line, String reason) {}

  private final XmlTree xml = new XmlTree();
  private final FeedScanner scanner;

  private Feed(String text) {
    this.scanner = new FeedScanner(text);
  }

  /**
   * Reads a feed to its end, in order. Nothing is thrown for bad input.
   *
   * @param entries takes each entry with what the feed says of itself
   * @param troubles takes what could not be read
   */
  public static void read(
      String text, BiConsumer<Heading, Entry> entries, Consumer<Trouble> troubles) {
    new Feed(text).read(entries, troubles);
  }

  private void read(BiConsumer<Heading, Entry> entries, Consumer<Trouble> troubles) {
    Optional<FeedScanner.Cut> cut = scanner.next();
    Optional<Heading.Kind> kind = kind(scanner.root());
    if (kind.isEmpty()) {
      troubles.accept(new Trouble(1, otherRoot(scanner.root())));
      return;
    }
    Node root =
        only(
            xml.read(Repair.of("<feed-item" + Space.usual(scanner.head()) + ">" + scanner.head()))
                .root());
    Heading heading = EntryReader.heading(kind.get(), only(root));
    long count = 0;
    long last = 1;
    for (; cut.isPresent(); cut = scanner.next()) {
      last = cut.get().line();
      if (++count > MOST_ENTRIES) {
        troubles.accept(
            new Trouble(
                last, "is beyond the " + MOST_ENTRIES + " entries that are read of a feed"));
        return;
      }
      entry(cut.get(), heading, entries, troubles);
    }
    if (count == 0) {
      troubles.accept(new Trouble(1, "is a feed without entries"));
    } else if (!scanner.isWhole()) {
      troubles.accept(
          new Trouble(scanner.line(), "breaks off: what came after this line is missing"));
    }
  }

  private void entry(
      FeedScanner.Cut cut,
      Heading heading,
      BiConsumer<Heading, Entry> entries,
      Consumer<Trouble> troubles) {
    if (!cut.trouble().isEmpty()) {
      troubles.accept(new Trouble(cut.line(), "the entry " + cut.trouble()));
      return;
    }
    XmlTree.Read read = xml.read(cut.xml());
    if (read.trouble().isPresent()) {
      XmlTree.Trouble trouble = read.trouble().get();
      troubles.accept(new Trouble(cut.line() + trouble.row(), "the entry " + trouble.reason()));
      return;
    }
    List<Node> path = new ArrayList<>();
    String item = FeedScanner.ITEMS.getOrDefault(scanner.root(), "");
    for (Node node = only(only(read.root())); ; node = only(node)) {
      path.add(node);
      if (node.is(item) || node.children().isEmpty()) {
        break;
      }
    }
    entries.accept(heading, EntryReader.entry(cut.line(), path, heading));
  }

  /** The last child element: around an item stand the tags that were open before it. */
  private static Node only(Node node) {
    List<Node> children = node.children();
    return children.isEmpty() ? new Node("", "") : children.get(children.size() - 1);
  }

  private static Optional<Heading.Kind> kind(String root) {
    return switch (root) {
      case "rss", "RDF" -> Optional.of(Heading.Kind.RSS);
      case "feed" -> Optional.of(Heading.Kind.ATOM);
      case "urlset" -> Optional.of(Heading.Kind.SITEMAP);
      case "sitemapindex" -> Optional.of(Heading.Kind.SITEMAP_INDEX);
      default -> Optional.empty();
    };
  }

  private static String otherRoot(String root) {
    if (root.isEmpty()) {
      return "is no XML; expected RSS, Atom or a sitemap";
    }
    return "is neither RSS nor Atom nor a sitemap: it begins with <"
        + root
        + ">"
        + (root.equalsIgnoreCase("html") ? "; a web page wants the ending .html" : "");
  }
}
