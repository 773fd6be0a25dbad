package org.dyad.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Format;
import org.dyad.article.Input;
import org.dyad.article.ReadOptions;
import org.dyad.article.Reject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTest {

  private static final String PAGE =
      "<html><head><title>Envoy recalled</title></head><body><article><p>The envoy of Ghana was"
          + " recalled from Oslo on Monday, after a week of talks about cod and herring.</p><p>Her"
          + " successor arrives in Lomé next week, the ministry said in the"
          + " evening.</p></article></body></html>";

  @TempDir Path folder;

  private final Host host = newHost();
  private final List<Reject> rejects = new ArrayList<>();
  private final List<Long> waits = new ArrayList<>();
  private long now;
  private boolean allowPrivate = true;
  private Limits limits = Limits.DEFAULTS.withMaxBytes(100_000).withTimeout(Duration.ofSeconds(20));

  private static Host newHost() {
    try {
      return new Host();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @AfterEach
  void close() {
    host.close();
  }

  private FetchRun run(FetchCache cache, Pages pages) {
    Pace pace =
        new Pace(
            () -> now,
            nanos -> {
              waits.add(Duration.ofNanos(nanos).toMillis());
              now += nanos;
            });
    Fetcher fetcher =
        new Fetcher(new Http("dyad/test", limits), new Guard(allowPrivate), pace, limits);
    return new FetchRun(
        fetcher,
        limits,
        cache,
        pages,
        reject -> {
          synchronized (rejects) {
            rejects.add(reject);
          }
        },
        counts -> {});
  }

  private FetchRun.Counts fetch(String... urls) throws Exception {
    try (FetchCache cache = FetchCache.open(folder.resolve(".fetched.jsonl"));
        Pages pages = new PageFiles(folder)) {
      return run(cache, pages).fetch(new LinkedHashSet<>(List.of(urls)));
    }
  }

  private String reason(String url) throws Exception {
    rejects.clear();
    FetchRun.Counts counts = fetch(url);
    assertThat(counts.fetched()).isZero();
    assertThat(rejects).hasSize(1);
    assertThat(rejects.get(0).source()).isEqualTo(url);
    return rejects.get(0).reason();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }

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
  void redirectsAreFollowedAndCheckedAndLoopsEnd() throws Exception {
    host.page("/end", "text/html", PAGE).redirect("/one", "two").redirect("/two", "/end");
    host.redirect("/loop", "/loop").redirect("/file", "file:///etc/hostname");
    host.redirect("/odd", "http://[").redirect("/shut", "/forbidden");
    host.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /forbidden\n");
    host.on("/nowhere", exchange -> exchange.sendResponseHeaders(301, -1));
    assertThat(fetch(host.url("/one")).fetched()).isEqualTo(1);
    assertThat(reason(host.url("/loop"))).isEqualTo("sends on more than 5 times");
    assertThat(reason(host.url("/file"))).startsWith("is neither http nor https");
    assertThat(reason(host.url("/odd"))).startsWith("sends on to what is no address");
    assertThat(reason(host.url("/shut"))).isEqualTo("robots.txt does not allow it");
    assertThat(reason(host.url("/nowhere"))).startsWith("sends on without saying where to");
  }

  @Test
  void oneOwnNetworkIsNotAskedUnlessAllowed() throws Exception {
    host.page("/a", "text/html", PAGE);
    allowPrivate = false;
    assertThat(reason(host.url("/a"))).contains("127.0.0.1, which is no public address");
    assertThat(reason(host.named("/a"))).contains("no public address", "--allow-private");
    assertThat(host.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.0.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "192.0.2.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "ff02::1",
        "2130706433"
      })
  void anAddressInsideIsToldHoweverItIsWritten(String address) throws Exception {
    assertThat(Guard.isPublic(java.net.InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::808:808"})
  void anAddressOutsideIsToldToo(String address) throws Exception {
    assertThat(Guard.isPublic(java.net.InetAddress.getByName(address))).isTrue();
  }

  private static void endless(com.sun.net.httpserver.HttpExchange exchange, String piece)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 0);
    byte[] bytes = piece.repeat(500).getBytes(StandardCharsets.UTF_8);
    OutputStream out = exchange.getResponseBody();
    for (int i = 0; i < 100_000; i++) {
      out.write(bytes);
    }
  }

  @Test
  void aBodyWithoutEndIsCutOff() throws Exception {
    host.on("/a", exchange -> endless(exchange, "<p>More and more.</p>"));
    assertThat(reason(host.url("/a"))).isEqualTo("is longer than 100000 bytes");
  }

  @Test
  void aBombOfGzipIsNotUnfolded() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[30_000_000]);
    }
    host.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          Host.send(exchange, 200, "text/html", packed.toByteArray());
        });
    host.on(
        "/damaged",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          Host.send(exchange, 200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
        });
    host.on(
        "/other",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "br");
          Host.send(exchange, 200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
        });
    assertThat(packed.size()).isLessThan(100_000);
    assertThat(reason(host.url("/a"))).isEqualTo("unpacks to more than 100000 bytes");
    assertThat(reason(host.url("/damaged"))).startsWith("is damaged");
    assertThat(reason(host.url("/other"))).startsWith("is packed as br");
  }

  @Test
  void aBodyThatComesByDropsIsGivenUp() throws Exception {
    limits = limits.withTimeout(Duration.ofMillis(700));
    host.on(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          for (int i = 0; i < 300; i++) {
            out.write('x');
            out.flush();
            pause(100);
          }
        });
    host.on("/silent", exchange -> pause(10_000));
    assertThat(reason(host.url("/a"))).isEqualTo("took longer than 0.7 seconds");
    assertThat(reason(host.url("/silent"))).isEqualTo("took longer than 0.7 seconds");
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aHostThatDoesNotAnswerIsNotAskedForEver() throws Exception {
    String gone = host.url("");
    host.close();
    fetch(gone + "/1", gone + "/2", gone + "/3", gone + "/4");
    assertThat(rejects).hasSize(4);
    assertThat(rejects.get(0).reason()).startsWith("robots.txt cannot be had: the host does not");
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
