package org.dyad.article.format;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The main text of a web page. Readability's choice of the element that holds it (Mozilla's
 * algorithm), after what never belongs to it was taken out: navigation, captions, forms, boxes that
 * name themselves as something else. Where the choice is much smaller than the page's own marked
 * body, that one is taken.
 */
final class MainText {

  static final String NEVER =
      "script, style, noscript, template, nav, aside, button, select, textarea, iframe, svg,"
          + " figcaption, footer, dialog, h1, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=complementary], [role=dialog], [role=banner], [role=contentinfo],"
          + " [itemprop=caption], [itemprop=author], [itemprop=datePublished], [rel=author]";

  /** Where a page marks the body of its article. */
  private static final List<String> BODIES =
      List.of("[itemprop=articleBody]", "[property=articleBody]", "article", "main", "[role=main]");

  /** Words in class and id, between signs, of what is not the text. */
  private static final Set<String> NAMES =
      Set.of(
          "caption",
          "wpcaptiontext",
          "credit",
          "credits",
          "related",
          "newsletter",
          "signup",
          "subscribe",
          "subscription",
          "share",
          "sharing",
          "sharebar",
          "sharetools",
          "social",
          "socials",
          "promo",
          "promotion",
          "advert",
          "advertisement",
          "ads",
          "ad",
          "byline",
          "dateline",
          "timestamp",
          "breadcrumb",
          "breadcrumbs",
          "comments",
          "comment",
          "tags",
          "taglist",
          "recirc",
          "recommended",
          "recommendations",
          "trending",
          "popular",
          "outbrain",
          "taboola",
          "disclaimer",
          "copyright",
          "authorbio",
          "bio",
          "aboutauthor",
          "authorbox",
          "toolbar",
          "cookie",
          "cookies",
          "paywall",
          "mostread",
          "readmore",
          "seealso",
          "morefrom",
          "nextprev",
          "pagination",
          "srtitle",
          "screenreader",
          "visuallyhidden",
          "pullquote",
          "sidebar",
          "donate",
          "rating",
          "ratings");

  /** A box that makes up more of the page's text than this is no box, whatever its name. */
  private static final double MOST_OF_THE_PAGE = 0.4;

  /** A choice with less than this part of the marked body missed most of it. */
  private static final double TOO_LITTLE = 0.6;

  /** A line of which so much is links is a link to another page. */
  private static final double LINKED = 0.9;

  private MainText() {}

  /** One paragraph a line; empty if the page has none. The page is changed. */
  static String of(Document page) {
    prune(page);
    Document copy = page.clone();
    String base = page.baseUri().isEmpty() ? "http://localhost/" : page.baseUri();
    Element chosen = chosen(base, copy);
    String text = chosen == null ? "" : withoutRepeats(text(chosen));
    String marked = marked(page);
    if (text.length() < TOO_LITTLE * marked.length()) {
      return marked;
    }
    String whole = Sections.complete(page, text);
    return whole.isEmpty() ? text : withoutRepeats(whole);
  }

  private static @Nullable Element chosen(String base, Document page) {
    try {
      return new Readability4J(base, page).parse().getArticleContent();
    } catch (RuntimeException e) {
      // It gives up on some pages that no browser would show either; the marked body is left.
      return null;
    }
  }

  private static void prune(Document page) {
    page.select(NEVER).remove();
    int all = page.text().length();
    for (Element form : page.select("form")) {
      // Some page makers put the whole page into a form.
      if (form.text().length() < MOST_OF_THE_PAGE * all) {
        form.remove();
      } else {
        form.unwrap();
      }
    }
    for (Element element : page.select("body *[class], body *[id]")) {
      if (element.parent() != null
          && (names(element.className()) || names(element.id()))
          && element.text().length() < MOST_OF_THE_PAGE * all
          && !element.normalName().equals("article")) {
        element.remove();
      }
    }
  }

  private static boolean names(String attribute) {
    int start = 0;
    for (int i = 0; i <= attribute.length(); i++) {
      if (i == attribute.length() || attribute.charAt(i) == ' ') {
        if (namesWord(attribute.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /**
   * Whether a class has one of the names as a part ({@code story__related}, {@code imageCaption})
   * or is one ({@code read-more}).
   */
  private static boolean namesWord(String word) {
    StringBuilder whole = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      boolean end = i == word.length() || !Character.isLetterOrDigit(word.charAt(i));
      boolean hump =
          !end
              && i > start
              && Character.isUpperCase(word.charAt(i))
              && Character.isLowerCase(word.charAt(i - 1));
      if (end || hump) {
        String part = word.substring(start, i).toLowerCase(Locale.ROOT);
        if (NAMES.contains(part)) {
          return true;
        }
        whole.append(part);
        start = end ? i + 1 : i;
      }
    }
    return NAMES.contains(whole.toString());
  }

  /** The longest text of an element that the page marks as its article's. */
  private static String marked(Document page) {
    for (String query : BODIES) {
      String best = "";
      for (Element body : page.select(query)) {
        String text = paragraphs(body);
        best = text.length() > best.length() ? text : best;
      }
      if (!best.isEmpty()) {
        return best;
      }
    }
    return "";
  }

  private static String paragraphs(Element body) {
    StringBuilder out = new StringBuilder();
    for (Element paragraph : body.getElementsByTag("p")) {
      String line = paragraph.text();
      if (!isLink(paragraph) && !line.isBlank()) {
        out.append(out.length() == 0 ? "" : "\n").append(line);
      }
    }
    return out.toString();
  }

  /** The text of an element without lines that are links to other pages. */
  static String text(Element content) {
    for (Element block : content.select("p, li, div, h2, h3, h4, h5, h6")) {
      if (isLink(block)) {
        block.remove();
      }
    }
    return HtmlText.of(content);
  }

  /** Whether nearly all of an element's text is inside of links, and no sentence. */
  static boolean isLink(Element element) {
    String words = element.text();
    if (words.isEmpty() || words.endsWith(".") || element.parent() == null) {
      return false;
    }
    int linked = 0;
    for (Element link : element.getElementsByTag("a")) {
      linked += link.text().length();
    }
    return linked >= LINKED * words.length();
  }

  /** A paragraph that stands twice word for word was printed twice by the page. */
  private static String withoutRepeats(String text) {
    Set<String> seen = new HashSet<>();
    StringBuilder out = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      if (line.length() < 40 || seen.add(line)) {
        out.append(out.length() == 0 ? "" : "\n").append(line);
      }
      start = end + 1;
    }
    return out.toString();
  }
}
