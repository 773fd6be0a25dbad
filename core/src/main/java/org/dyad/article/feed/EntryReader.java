package org.dyad.article.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dyad.article.feed.Entry.Words;

/** Reads entries and headings out of their elements, in all the forms that feeds have had. */
final class EntryReader {

  private EntryReader() {}

  /**
   * @param path the elements around the item, from the root, and last the item
   */
  static Entry entry(long line, List<Node> path, Heading heading) {
    Node item = path.get(path.size() - 1);
    return heading.kind() == Heading.Kind.SITEMAP || heading.kind() == Heading.Kind.SITEMAP_INDEX
        ? address(line, item)
        : article(line, path, item);
  }

  private static Entry article(long line, List<Node> path, Node item) {
    Day day = published(item);
    String id = word(item, n -> n.is(Space.RSS, "guid"), n -> n.is(Space.ATOM, "id"));
    String url = url(item);
    return new Entry(
        line,
        id.isEmpty() ? item.attribute("rdf:about") : id,
        title(item),
        text(item),
        authors(item),
        publisher(item),
        url,
        inherited(path, "xml:base"),
        day.words(),
        day.rule(),
        word(item, n -> n.is(Space.ATOM, "updated"), n -> n.is(Space.TERMS, "modified")),
        language(path, item));
  }

  private static Entry address(long line, Node item) {
    Node news = item.child(n -> n.is(Space.NEWS, "news"));
    Node publication = news.child(n -> n.is(Space.NEWS, "publication"));
    String day = word(news, n -> n.is(Space.NEWS, "publication_date"));
    String url = word(item, n -> n.is(Space.SITEMAP, "loc"));
    return new Entry(
        line,
        url,
        new Words(word(news, n -> n.is(Space.NEWS, "title")), false),
        Words.NONE,
        "",
        word(publication, n -> n.is(Space.NEWS, "name")),
        url,
        "",
        day,
        day.isEmpty() ? "" : "publication_date",
        word(item, n -> n.is(Space.SITEMAP, "lastmod")),
        word(publication, n -> n.is(Space.NEWS, "language")));
  }

  static Heading heading(Heading.Kind kind, Node root) {
    Node channel = root.child(n -> n.is(Space.RSS, "channel"));
    Node about = kind == Heading.Kind.RSS ? channel : root;
    List<Node> path = List.of(root, about);
    return new Heading(kind, title(about), url(about), authors(about), language(path, about));
  }

  private static Words title(Node item) {
    Node title = item.child(n -> n.is(Space.RSS, "title") || n.is(Space.ATOM, "title"));
    if (title.text().isBlank()) {
      title = item.child(n -> n.is(Space.DC, "title") || n.is(Space.MEDIA, "title"));
    }
    return words(title);
  }

  /** The longest of what an entry has of the report. */
  private static Words text(Node item) {
    Words best = Words.NONE;
    for (Node child : item.children()) {
      boolean holdsText =
          child.is(Space.CONTENT, "encoded")
              || child.is(Space.RSS, "description")
              || child.is(Space.XHTML, "body")
              || child.is(Space.XHTML, "div")
              || ((child.is(Space.ATOM, "content") || child.is(Space.ATOM, "summary"))
                  && isText(child));
      if (holdsText) {
        Words words = words(child);
        best = words.value().length() > best.value().length() ? words : best;
      }
    }
    return best;
  }

  /** An Atom content that is a picture, or stands elsewhere, holds no text. */
  private static boolean isText(Node content) {
    String type = content.attribute("type");
    return content.attribute("src").isEmpty()
        && (type.isEmpty()
            || type.equals("text")
            || type.equals("html")
            || type.equals("xhtml")
            || type.startsWith("text/")
            || type.contains("xhtml"));
  }

  /** Atom says what its words are; RSS does not, and both kinds are written. */
  private static Words words(Node node) {
    if (node.hasElements()) {
      return new Words(node.markup().strip(), true);
    }
    String type = node.attribute("type");
    boolean plain =
        node.is(Space.ATOM, "title")
                || node.is(Space.ATOM, "content")
                || node.is(Space.ATOM, "summary")
            ? type.isEmpty() || type.equals("text") || type.equals("text/plain")
            : false;
    return new Words(node.text().strip(), !plain);
  }

  private static String authors(Node item) {
    List<String> names = new ArrayList<>();
    for (Node child : item.children()) {
      String name =
          child.is(Space.ATOM, "author")
              ? child.child(n -> n.is(Space.ATOM, "name")).text()
              : child.is(Space.DC, "creator") ? child.text() : "";
      add(name, names);
    }
    if (names.isEmpty()) {
      add(person(word(item, n -> n.is(Space.RSS, "author"))), names);
    }
    if (names.isEmpty()) {
      add(word(item, n -> n.is(Space.ITUNES, "author")), names);
    }
    return String.join(", ", names);
  }

  private static void add(String name, List<String> names) {
    String stripped = name.strip();
    if (!stripped.isEmpty() && !names.contains(stripped)) {
      names.add(stripped);
    }
  }

  /**
   * {@code desk@herald.example (Ada Mensah)}, as RSS wants it, is Ada Mensah; an address nobody.
   */
  private static String person(String author) {
    int open = author.indexOf('(');
    if (author.indexOf('@') < 0) {
      return author;
    }
    return open >= 0 && author.endsWith(")") ? author.substring(open + 1, author.length() - 1) : "";
  }

  /** The paper that an entry was taken from, where a feed gathers those of several. */
  private static String publisher(Node item) {
    String source = word(item, n -> n.is(Space.RSS, "source"), n -> n.is(Space.DC, "publisher"));
    if (!source.isEmpty()) {
      return source;
    }
    Node feed = item.child(n -> n.is(Space.ATOM, "source"));
    return word(feed, n -> n.is(Space.ATOM, "title"));
  }

  private static String url(Node item) {
    String original = word(item, n -> n.is(Space.FEEDBURNER, "origLink"));
    if (!original.isEmpty()) {
      return original;
    }
    String link = word(item, n -> n.is(Space.RSS, "link"));
    if (!link.isEmpty()) {
      return link;
    }
    for (Node child : item.children()) {
      String rel = child.attribute("rel");
      if (child.is(Space.ATOM, "link") && (rel.isEmpty() || rel.equals("alternate"))) {
        return child.attribute("href");
      }
    }
    Node guid = item.child(n -> n.is(Space.RSS, "guid"));
    boolean permanent = !guid.attribute("isPermaLink").equals("false");
    return permanent && guid.text().strip().startsWith("http")
        ? guid.text().strip()
        : item.attribute("rdf:about");
  }

  private record Day(String words, String rule) {}

  private static Day published(Node item) {
    Day day = day(item, "pubDate", n -> n.is(Space.RSS, "pubDate"));
    day = or(day, day(item, "published", n -> n.is(Space.ATOM, "published")));
    day = or(day, day(item, "issued", n -> n.is(Space.ATOM, "issued")));
    day = or(day, day(item, "dc:date", n -> n.is(Space.DC, "date")));
    day = or(day, day(item, "dcterms:issued", n -> n.is(Space.TERMS, "issued")));
    day = or(day, day(item, "dcterms:created", n -> n.is(Space.TERMS, "created")));
    day = or(day, day(item, "created", n -> n.is(Space.ATOM, "created")));
    return or(day, day(item, "updated", n -> n.is(Space.ATOM, "updated")));
  }

  private static Day or(Day one, Day other) {
    return one.words().isEmpty() ? other : one;
  }

  private static Day day(Node item, String rule, Predicate<Node> wanted) {
    String words = word(item, wanted);
    return new Day(words, words.isEmpty() ? "" : rule);
  }

  private static String language(List<Node> path, Node item) {
    String told = inherited(path, "xml:lang");
    if (!told.isEmpty() && !item.attribute("xml:lang").isEmpty()) {
      return told;
    }
    String own = word(item, n -> n.is(Space.DC, "language"), n -> n.is(Space.RSS, "language"));
    return own.isEmpty() ? told : own;
  }

  /** An attribute that holds for all that is inside, of the innermost that has it. */
  private static String inherited(List<Node> path, String key) {
    for (int i = path.size() - 1; i >= 0; i--) {
      if (!path.get(i).attribute(key).isEmpty()) {
        return path.get(i).attribute(key);
      }
    }
    return "";
  }

  @SafeVarargs
  private static String word(Node item, Predicate<Node>... wanted) {
    for (Predicate<Node> each : wanted) {
      String word = item.child(each).text().strip();
      if (!word.isEmpty()) {
        return word;
      }
    }
    return "";
  }
}
