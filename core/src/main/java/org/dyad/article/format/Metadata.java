package org.dyad.article.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.article.page.Dates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page says of its article outside the text: linked data (schema.org), Open Graph and
 * other meta elements, time elements.
 *
 * @param language the language that it declares, as it writes it
 * @param stamp the words that gave the day of publication, with the time and zone if they had one
 */
record Metadata(
    Found title,
    Found byline,
    Found publisher,
    Found published,
    String stamp,
    String url,
    Found language) {

  private static final List<String> PUBLISHED_META =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "article:published",
          "datepublished",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published-date",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "article.published",
          "originalpublicationdate",
          "og:pubdate",
          "rnews:datepublished",
          "cxenseparse:recs:publishtime",
          "date");

  private static final List<String> TITLE_META =
      List.of("og:title", "twitter:title", "dc.title", "headline", "sailthru.title");

  private static final List<String> AUTHOR_META =
      List.of("author", "parsely-author", "sailthru.author", "dc.creator", "byl", "article:author");

  private static final List<String> SITE_META =
      List.of("og:site_name", "application-name", "dc.publisher", "publisher", "cre");

  private static final List<String> LANGUAGE_META =
      List.of("og:locale", "content-language", "dc.language", "dcterms.language", "language");

  /** "Analysis by", "Written by": longer words before "by" belong to a name or a sentence. */
  private static final int LONGEST_CREDIT = 15;

  static Metadata of(Document page) {
    return new Reading(page).metadata();
  }

  /** One page being read. */
  private static final class Reading {
    private final Document page;
    private final Optional<Map<?, ?>> linked;
    private final Map<String, String> metas = new java.util.HashMap<>();
    private String stamp = "";

    Reading(Document page) {
      this.page = page;
      this.linked = LinkedData.article(page);
      for (Element meta : page.getElementsByTag("meta")) {
        for (String key : List.of("property", "name", "itemprop")) {
          String name = meta.attr(key).strip().toLowerCase(java.util.Locale.ROOT);
          if (!name.isEmpty() && !meta.attr("content").isBlank()) {
            metas.putIfAbsent(name, meta.attr("content").strip());
          }
        }
      }
    }

    Metadata metadata() {
      Found publisher = first(linkedText("publisher", "json-ld"), meta(SITE_META));
      return new Metadata(
          title(publisher.value()), byline(), publisher, published(), stamp, url(), language());
    }

    private Found title(String site) {
      Found title = first(linkedText("headline", "json-ld"), meta(TITLE_META));
      if (!title.isPresent()) {
        List<Element> headings = page.getElementsByTag("h1");
        title = headings.size() == 1 ? found(headings.get(0).text(), "h1") : title;
      }
      if (!title.isPresent()) {
        title = found(page.title(), "title-element");
      }
      return title.isPresent()
          ? new Found(withoutSite(title.value(), site), Span.NONE, title.rule())
          : title;
    }

    /** {@code Treaty signed | The Coast Herald} without the site's name. */
    private String withoutSite(String title, String site) {
      for (int i = title.length() - 2; i > title.length() / 2 && i > 0; i--) {
        boolean sign = "|-–—·:".indexOf(title.charAt(i)) >= 0;
        if (sign && title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ') {
          String rest = title.substring(i + 2).strip();
          boolean names =
              title.charAt(i) == '|'
                  || (!site.isEmpty() && (site.contains(rest) || rest.contains(site)));
          return names ? title.substring(0, i).strip() : title;
        }
      }
      return title;
    }

    private Found byline() {
      Found author = first(linkedText("author", "json-ld"), meta(AUTHOR_META));
      if (!author.isPresent()) {
        Element link =
            page.selectFirst("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]");
        author = link == null ? author : found(link.text(), "rel-author");
      }
      String name = nameAlone(author.value());
      boolean usable =
          !name.isEmpty()
              && name.length() <= 150
              && !name.startsWith("http")
              && !name.startsWith("@");
      return usable && author.isPresent()
          ? new Found(name, Span.NONE, author.rule())
          : Found.NOTHING;
    }

    /** "Analysis by Ada Mensah @ada May 2, 2019" without what is no name. */
    private static String nameAlone(String words) {
      String name = Dates.before(words).strip();
      for (String sign : List.of(" @", " •", " |", " · ")) {
        int at = name.indexOf(sign);
        name = at > 0 ? name.substring(0, at).strip() : name;
      }
      if (name.regionMatches(true, 0, "by ", 0, 3)) {
        return name.substring(3).strip();
      }
      int by = name.indexOf(" by ");
      return by >= 0 && by <= LONGEST_CREDIT ? name.substring(by + 4).strip() : name;
    }

    private Found published() {
      Found found = date(linkedText("datePublished", "json-ld"));
      for (int i = 0; i < PUBLISHED_META.size() && !found.isPresent(); i++) {
        found = date(found(metas.getOrDefault(PUBLISHED_META.get(i), ""), "meta"));
      }
      if (!found.isPresent()) {
        found = element("[itemprop=datePublished]", "itemprop");
      }
      if (!found.isPresent()) {
        found = element("time[pubdate]", "time-element");
      }
      if (!found.isPresent()) {
        found = element("article time[datetime], header time[datetime]", "time-element");
      }
      return found.isPresent() ? found : soleTime();
    }

    /** A time element outside the article counts only if the page has no other. */
    private Found soleTime() {
      List<Element> times = page.select("time[datetime]");
      return times.size() == 1
          ? date(found(times.get(0).attr("datetime"), "time-element"))
          : Found.NOTHING;
    }

    private Found element(String query, String rule) {
      Element element = page.selectFirst(query);
      if (element == null) {
        return Found.NOTHING;
      }
      for (String attribute : List.of("datetime", "content")) {
        Found found = date(found(element.attr(attribute), rule));
        if (found.isPresent()) {
          return found;
        }
      }
      return date(found(element.text(), rule));
    }

    private String url() {
      Element canonical = page.selectFirst("link[rel=canonical]");
      String url = canonical == null ? "" : canonical.absUrl("href");
      if (url.isEmpty()) {
        url = metas.getOrDefault("og:url", "");
      }
      return url.startsWith("http") ? url : page.baseUri();
    }

    /** The article's own language goes before its template's. */
    private Found language() {
      Found linkedIn = linkedText("inLanguage", "json-ld");
      Element html = page.getElementsByTag("html").first();
      String lang = html == null ? "" : html.attr("lang");
      String old = html == null ? "" : html.attr("xml:lang");
      Found declared = found(lang.isEmpty() ? old : lang, "html-lang");
      Element sent = page.selectFirst("meta[http-equiv=content-language]");
      Found header = sent == null ? Found.NOTHING : found(sent.attr("content"), "meta");
      return first(linkedIn, first(declared, first(meta(LANGUAGE_META), header)));
    }

    private Found meta(List<String> names) {
      for (String name : names) {
        Found found = found(metas.getOrDefault(name, ""), "meta");
        if (found.isPresent()) {
          return found;
        }
      }
      return Found.NOTHING;
    }

    private Found linkedText(String field, String rule) {
      return linked
          .map(node -> found(LinkedData.text(node.get(field)), rule))
          .orElse(Found.NOTHING);
    }

    private static Found first(Found one, Found other) {
      return one.isPresent() ? one : other;
    }

    private Found date(Found words) {
      Optional<LocalDate> day = Dates.parse(words.value());
      stamp = day.isPresent() ? words.value() : stamp;
      return day.map(d -> new Found(d.toString(), Span.NONE, words.rule())).orElse(Found.NOTHING);
    }

    private static Found found(String words, String rule) {
      String value =
          org.jsoup.parser.Parser.unescapeEntities(words, false).replace('\n', ' ').strip();
      return value.isEmpty() ? Found.NOTHING : new Found(value, Span.NONE, rule);
    }
  }

  /** The article among the linked data of a page. */
  static final class LinkedData {

    private static final int NOT_AN_ARTICLE = 3;

    private LinkedData() {}

    static Optional<Map<?, ?>> article(Document page) {
      List<Map<?, ?>> nodes = new ArrayList<>();
      for (Element script : page.select("script[type=application/ld+json]")) {
        Json.parse(script.data().strip()).ifPresent(value -> collect(value, nodes));
      }
      Map<?, ?> best = Map.of();
      int rank = NOT_AN_ARTICLE;
      for (Map<?, ?> node : nodes) {
        int own = rank(text(node.get("@type")));
        if (own < rank && (node.get("datePublished") != null || node.get("headline") != null)) {
          best = node;
          rank = own;
        }
      }
      return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static void collect(Object value, List<Map<?, ?>> nodes) {
      if (value instanceof List<?> list) {
        for (Object each : list) {
          collect(each, nodes);
        }
      } else if (value instanceof Map<?, ?> map) {
        nodes.add(map);
        for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          Object node = map.get(inner);
          if (node != null) {
            collect(node, nodes);
          }
        }
      }
    }

    private static int rank(String type) {
      if (type.contains("NewsArticle")) {
        return 0;
      }
      return type.contains("Article") || type.contains("Posting") || type.contains("Report")
          ? 1
          : type.contains("WebPage") ? 2 : NOT_AN_ARTICLE;
    }

    /** A string, the name of an object, or those of a list with commas. */
    static String text(@org.jspecify.annotations.Nullable Object value) {
      if (value instanceof String string) {
        return string.strip();
      }
      if (value instanceof Map<?, ?> map) {
        return text(map.get("name"));
      }
      StringBuilder names = new StringBuilder();
      if (value instanceof List<?> list) {
        for (Object each : list) {
          String name = text(each);
          if (!name.isEmpty()) {
            names.append(names.length() == 0 ? "" : ", ").append(name);
          }
        }
      }
      return names.toString();
    }
  }
}
