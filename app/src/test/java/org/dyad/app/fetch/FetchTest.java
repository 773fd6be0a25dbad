package org.dyad.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Format;
import org.dyad.article.Input;
import org.dyad.article.ReadOptions;
import org.dyad.article.Reject;
import org.junit.jupiter.api.Test;

/** Pages and what hosts wish, where all goes well. */
class FetchTest extends FetchFixture {

  @Test
  void aPageBecomesAFileThatIsReadAsAnArticle() throws Exception {
    host.page("/news/envoy?id=1", "text/html; charset=utf-8", PAGE);
    assertThat(fetch(host.url("/news/envoy?id=1"))).isEqualTo(new FetchRun.Counts(1, 0, 0));
    assertThat(files()).hasSize(1);
    assertThat(files().get(0).getFileName().toString())
        .startsWith("127.0.0.1-news-envoy-")
        .endsWith(".html");
    List<Article> articles = new ArrayList<>();
    ArticleReader.load()
        .read(
            new Input("a", Format.HTML, () -> Files.newInputStream(files().get(0))),
            ReadOptions.DEFAULTS,
            articles::add,
            rejects::add);
    assertThat(articles.get(0).text()).contains("Lomé next week");
    assertThat(host.agents()).containsOnly("dyad/test");
  }

  @Test
  void articlesBecomeLinesThatAreReadAgain() throws Exception {
    host.page("/a", "text/html", PAGE.replace("é", "&eacute;"));
    StringWriter out = new StringWriter();
    try (Pages pages = new ArticleLines(out, false)) {
      run(FetchCache.none(), pages).fetch(Set.of(host.url("/a")));
    }
    List<Article> articles = new ArrayList<>();
    ArticleReader.load()
        .read(
            Input.of("a.jsonl", Format.JSONL, out.toString().getBytes(StandardCharsets.UTF_8)),
            ReadOptions.DEFAULTS,
            articles::add,
            rejects::add);
    assertThat(rejects).isEmpty();
    assertThat(articles.get(0).id()).isEqualTo(host.url("/a"));
    assertThat(articles.get(0).url()).isEqualTo(host.url("/a"));
    assertThat(articles.get(0).title().value()).isEqualTo("Envoy recalled");
    assertThat(articles.get(0).text()).contains("Lomé next week");
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() throws Exception {
    host.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            Host.send(exchange, 200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
          }
        });
    assertThat(fetch(host.url("/a"))).isEqualTo(new FetchRun.Counts(1, 0, 0));
    assertThat(fetch(host.url("/a"))).isEqualTo(new FetchRun.Counts(0, 1, 0));
    Files.delete(files().get(0));
    assertThat(fetch(host.url("/a"))).isEqualTo(new FetchRun.Counts(1, 0, 0));
  }

  @Test
  void aCacheWithADamagedLineIsReadForTheRest() throws Exception {
    Path file = folder.resolve("cache");
    Files.writeString(file, "{\"url\":\"http://a/\",\"etag\":\"x\"}\n{\"url\":\"http://b/\",\"eta");
    try (FetchCache cache = FetchCache.open(file)) {
      assertThat(cache.of("http://a/").etag()).isEqualTo("x");
      assertThat(cache.of("http://b/")).isEqualTo(Validators.NONE);
      cache.put("http://c/", new Validators("y\r\nX: 1", "z", ""));
    }
    assertThat(Files.readAllLines(file)).hasSize(2);
    try (FetchCache cache = FetchCache.open(file)) {
      assertThat(cache.of("http://c/").headers()).containsOnlyKeys("If-Modified-Since");
    }
  }

  @Test
  void whatRobotsTxtForbidsIsNotAskedFor() throws Exception {
    host.page(
        "/robots.txt",
        "text/plain",
        "User-agent: *\n"
            + "Disallow: /\n\n"
            + "User-agent: Dyad\n"
            + "Disallow: /secret\n"
            + "Allow: /secret/open$\n");
    host.page("/a", "text/html", PAGE).page("/secret/b", "text/html", PAGE);
    host.page("/secret/open", "text/html", PAGE);
    assertThat(reason(host.url("/secret/b"))).isEqualTo("robots.txt does not allow it");
    assertThat(fetch(host.url("/a"), host.url("/secret/open")).fetched()).isEqualTo(2);
    assertThat(host.asked()).doesNotContain("/secret/b");
  }

  @Test
  void whereRobotsTxtFailsNothingIsFetchedAndWhereThereIsNoneAllIs() throws Exception {
    host.page("/a", "text/html", PAGE);
    host.on("/robots.txt", exchange -> exchange.sendResponseHeaders(500, -1));
    assertThat(reason(host.url("/a"))).isEqualTo("robots.txt cannot be had (status 500)");
    host.on("/robots.txt", exchange -> exchange.sendResponseHeaders(403, -1));
    assertThat(fetch(host.url("/a")).fetched()).isEqualTo(1);
  }

  @Test
  void aRobotsTxtWithoutEndIsReadAsFarAsTheRuleWants() throws Exception {
    host.page("/a", "text/html", PAGE);
    host.on("/robots.txt", exchange -> endless(exchange, "User-agent: *\nAllow: /\n"));
    assertThat(fetch(host.url("/a")).fetched()).isEqualTo(1);
  }

  @Test
  void aHostIsAskedOnceASecondOrAsSlowlyAsItWants() throws Exception {
    host.page("/a", "text/html", PAGE).page("/b", "text/html", PAGE);
    fetch(host.url("/a"), host.url("/b"));
    assertThat(waits).containsExactly(1000L, 1000L);
    waits.clear();
    now += Duration.ofDays(1).toNanos();
    host.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7\n");
    fetch(host.url("/a"), host.url("/b"));
    assertThat(waits).containsExactly(1000L, 7000L);
    host.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 200\n");
    assertThat(reason(host.url("/a"))).contains("asks for 200 seconds");
  }

  @Test
  void aBusyHostIsLeftAloneForAsLongAsItSays() throws Exception {
    List<Integer> times = new ArrayList<>();
    host.on(
        "/a",
        exchange -> {
          times.add(1);
          if (times.size() == 1) {
            exchange.getResponseHeaders().set("Retry-After", "20");
            exchange.sendResponseHeaders(429, -1);
          } else {
            Host.send(exchange, 200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
          }
        });
    assertThat(fetch(host.url("/a")).fetched()).isEqualTo(1);
    assertThat(waits).contains(20_000L);
    host.on(
        "/b",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "9999999999999999");
          exchange.sendResponseHeaders(503, -1);
        });
    assertThat(reason(host.url("/b"))).contains("the host is busy (status 503)");
  }

  @Test
  void theCharsetOfTheHeaderGoesBeforeThatOfThePageWhereItIsTrue() throws Exception {
    String lying = PAGE.replace("<head>", "<head><meta charset=\"utf-8\">");
    host.on(
        "/latin",
        e ->
            Host.send(
                e,
                200,
                "text/html; charset=ISO-8859-1",
                lying.getBytes(StandardCharsets.ISO_8859_1)));
    host.on(
        "/wrong",
        e -> Host.send(e, 200, "text/html; charset=ascii", lying.getBytes(StandardCharsets.UTF_8)));
    host.on(
        "/unknown",
        e ->
            Host.send(
                e, 200, "text/html; charset=\"martian\"", lying.getBytes(StandardCharsets.UTF_8)));
    StringWriter out = new StringWriter();
    try (Pages pages = new ArticleLines(out, false)) {
      run(FetchCache.none(), pages)
          .fetch(Set.of(host.url("/latin"), host.url("/wrong"), host.url("/unknown")));
    }
    assertThat(rejects).isEmpty();
    assertThat(out.toString().split("Lomé next week", -1)).hasSize(4);
  }

  @Test
  void whatIsNoPageIsNamed() throws Exception {
    host.on("/a.pdf", e -> Host.send(e, 200, "application/pdf", new byte[] {1, 2, 3}));
    host.on("/gone", e -> e.sendResponseHeaders(410, -1));
    assertThat(reason(host.url("/a.pdf"))).isEqualTo("is application/pdf, which is not read");
    assertThat(reason(host.url("/gone"))).isEqualTo("the host answers with status 410");
    assertThat(reason("ftp://herald.example/a")).startsWith("is neither http nor https");
    assertThat(reason("not an address")).startsWith("is neither http nor https");
    assertThat(reason("http://me:secret@herald.example/")).contains("name or password");
    assertThat(reason("http:///a")).contains("names no host");
  }

  @Test
  void addressesAreAskedForAsTheyMustBeWritten() throws Exception {
    assertThat(Urls.parse(" HTTPS://Herald.Example:443/a b/é?q=ä|1#part ").toString())
        .isEqualTo("https://herald.example/a%20b/%C3%A9?q=%C3%A4%7C1");
    assertThat(Urls.parse("http://höhe.example:81/x").toString())
        .isEqualTo("http://xn--hhe-sna.example:81/x");
    assertThat(Urls.parse("http://herald.example").toString()).isEqualTo("http://herald.example/");
  }

  @Test
  void theAddressesOfFeedsAndSitemapsAreTaken() throws Exception {
    host.page(
        "/index.xml",
        "application/xml",
        "<sitemapindex><sitemap><loc>" + host.url("/map.xml") + "</loc></sitemap></sitemapindex>");
    host.page(
        "/map.xml",
        "application/xml",
        "<urlset><url><loc>http://herald.example/old</loc><lastmod>2019-01-01</lastmod></url>"
            + "<url><loc>http://herald.example/new</loc><lastmod>2019-06-01</lastmod></url>"
            + "<url><loc>http://herald.example/undated</loc></url></urlset>");
    Path feed =
        Files.writeString(
            folder.resolve("feed.rss"),
            "<rss><channel><link>http://herald.example/</link><item><title>One</title><link>/one</link></item>"
                + "<item><title>None</title></item></channel></rss>");
    FetchRun run = run(FetchCache.none(), new PageFiles(folder));
    Set<String> found =
        run.addresses(
            List.of(host.url("/index.xml"), feed.toString(), folder + "/missing.rss"),
            Optional.of(LocalDate.of(2019, 5, 1)),
            10);
    assertThat(found)
        .containsExactly(
            "http://herald.example/new",
            "http://herald.example/undated",
            "http://herald.example/one");
    assertThat(rejects)
        .extracting(Reject::reason)
        .containsExactly("the entry has no address", "cannot be read: no such file or folder");
  }
}
