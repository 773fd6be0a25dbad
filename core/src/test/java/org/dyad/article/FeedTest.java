package org.dyad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTest {

  private static final ArticleReader READER = ArticleReader.load();

  private static final String RSS_2 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel>
        <title>The Coast Herald</title>
        <link>https://herald.example/</link>
        <atom:link href="https://herald.example/feed" rel="self"/>
        <language>en-GB</language>
        <image><title>Logo of the Herald</title><link>https://herald.example/logo</link></image>
        <item>
          <title>Minister visits Accra &amp; Lom&#233;</title>
          <link>https://herald.example/visit?from=feed&amp;n=2</link>
          <guid isPermaLink="false">herald-77</guid>
          <pubDate>Tue, 20 Feb 2018 14:30:00 +0100</pubDate>
          <dc:creator>Ada Mensah</dc:creator>
          <dc:creator>Kari Lunde</dc:creator>
          <description>Two days of talks about cod.</description>
          <content:encoded><![CDATA[<figure><figcaption>The minister waves.</figcaption></figure>
            <p>ACCRA (Reuters) - The fisheries minister flew to Accra on Monday.</p>
            <script>count()</script>
            <p>She met the president&nbsp;&amp; his cabinet.</p>
            <p>The post <a href="/visit">Minister visits Accra</a> appeared first on <a href="/">The Coast Herald</a>.</p>]]></content:encoded>
        </item>
        <item>
          <title>Strike ends</title>
          <link>/2018/02/21/strike</link>
          <author>desk@herald.example (Ama Boateng)</author>
          <description>&lt;p&gt;Dockers went back to work.&lt;/p&gt;&lt;p&gt;Their union had asked for more.&lt;/p&gt;</description>
        </item>
      </channel>
      </rss>
      """;

  private final List<Article> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  private void read(String name, byte[] bytes, ReadOptions options) {
    Format format = Format.ofName(name).orElseThrow();
    READER.read(Input.of(name, format, bytes), options, articles::add, rejects::add);
  }

  private void read(String feed) {
    read("a.xml", feed.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULTS);
  }

  private static String body(Article article) {
    return article.text().substring(0, article.bodyEnd());
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>The Herald</title>\n" + items + "</channel></rss>";
  }

  @Test
  void anRssItemIsAnArticleWithAllThatTheFeedTellsOfIt() {
    read(RSS_2);
    assertThat(rejects).isEmpty();
    assertThat(articles).hasSize(2);
    Article first = articles.get(0);
    assertThat(first.id()).isEqualTo("herald-77");
    assertThat(first.source()).isEqualTo("a.xml:10");
    assertThat(first.title().value()).isEqualTo("Minister visits Accra & Lomé");
    assertThat(first.url()).isEqualTo("https://herald.example/visit?from=feed&n=2");
    assertThat(first.byline().value()).isEqualTo("Ada Mensah, Kari Lunde");
    assertThat(first.publisher().value()).isEqualTo("The Coast Herald");
    assertThat(first.published()).isEqualTo(new Found("2018-02-20", Span.NONE, "pubDate"));
    assertThat(first.dateline().value()).isEqualTo("ACCRA");
  }

  @Test
  void theWholeTextGoesBeforeTheSummaryAndLosesWhatIsNoParagraph() {
    read(RSS_2);
    assertThat(body(articles.get(0)))
        .isEqualTo(
            "ACCRA (Reuters) - The fisheries minister flew to Accra on Monday.\n"
                + "She met the president & his cabinet.");
  }

  @Test
  void escapedHtmlIsReadAndAnAddressFromTheRootIsMadeWhole() {
    read(RSS_2);
    Article second = articles.get(1);
    assertThat(body(second))
        .isEqualTo("Dockers went back to work.\nTheir union had asked for more.");
    assertThat(second.url()).isEqualTo("https://herald.example/2018/02/21/strike");
    assertThat(second.id()).isEqualTo(second.url());
    assertThat(second.byline().value()).isEqualTo("Ama Boateng");
    assertThat(second.published().value()).isEqualTo("2018-02-21");
  }

  @Test
  void rss1StandsBesideItsChannel() {
    read(
        """
        <?xml version="1.0"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                 xmlns="http://purl.org/rss/1.0/" xmlns:dublin="http://purl.org/dc/elements/1.1/">
          <channel rdf:about="https://herald.example/"><title>The Herald</title>
            <items><rdf:Seq><rdf:li resource="https://herald.example/1"/></rdf:Seq></items></channel>
          <item rdf:about="https://herald.example/1"><title>Envoy recalled</title>
            <link>https://herald.example/1</link><dublin:date>2019-05-02T08:00:00Z</dublin:date>
            <dublin:creator>Ada Mensah</dublin:creator><dublin:language>en</dublin:language>
            <description>The envoy was recalled for talks.</description></item>
        </rdf:RDF>
        """);
    assertThat(rejects).isEmpty();
    Article article = articles.get(0);
    assertThat(article.id()).isEqualTo("https://herald.example/1");
    assertThat(article.publisher().value()).isEqualTo("The Herald");
    assertThat(article.published()).isEqualTo(new Found("2019-05-02", Span.NONE, "dc:date"));
    assertThat(article.byline().value()).isEqualTo("Ada Mensah");
    assertThat(body(article)).isEqualTo("The envoy was recalled for talks.");
  }

  @Test
  void theOldestRssIsReadToo() {
    read(
        """
        <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
          "http://my.netscape.com/publish/formats/rss-0.91.dtd">
        <rss version="0.91"><channel><title>The Herald</title><language>en</language>
        <item><title>Envoy recalled</title><link>https://herald.example/1</link>
        <description>The envoy was recalled.</description></item></channel></rss>
        """);
    assertThat(rejects).isEmpty();
    assertThat(articles).hasSize(1);
  }

  @Test
  void atomIsReadWithItsKindsOfText() {
    read(
        """
        <?xml version="1.0"?>
        <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://herald.example/">
          <a:title>The Herald</a:title><a:author><a:name>The Desk</a:name></a:author>
          <a:entry><a:id>tag:herald.example,2019:1</a:id>
            <a:title type="html">Envoy &lt;em&gt;recalled&lt;/em&gt;</a:title>
            <a:link rel="enclosure" href="sound.mp3"/><a:link href="news/1"/>
            <a:published>2019-05-02T08:00:00+02:00</a:published><a:updated>2019-05-09T08:00:00Z</a:updated>
            <a:author><a:name>Ada Mensah</a:name></a:author>
            <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The envoy was <b>recalled</b>.</p>
              <p>Talks &amp; tea follow.</p></div></a:content></a:entry>
          <a:entry><a:id>2</a:id><a:title>A &lt; B in the polls</a:title>
            <a:link rel="alternate" href="https://other.example/2"/><a:updated>2019-05-03T08:00:00Z</a:updated>
            <a:source><a:title>The Other Paper</a:title></a:source>
            <a:summary>Party A fell behind.
        Party B leads.</a:summary></a:entry>
        </a:feed>
        """);
    assertThat(rejects).isEmpty();
    Article first = articles.get(0);
    assertThat(first.title().value()).isEqualTo("Envoy recalled");
    assertThat(first.url()).isEqualTo("https://herald.example/news/1");
    assertThat(first.published()).isEqualTo(new Found("2019-05-02", Span.NONE, "published"));
    assertThat(first.byline().value()).isEqualTo("Ada Mensah");
    assertThat(body(first)).isEqualTo("The envoy was recalled.\nTalks & tea follow.");
    Article second = articles.get(1);
    assertThat(second.title().value()).isEqualTo("A < B in the polls");
    assertThat(second.byline().value()).isEqualTo("The Desk");
    assertThat(second.publisher().value()).isEqualTo("The Other Paper");
    assertThat(second.published().rule()).isEqualTo("updated");
    assertThat(body(second)).isEqualTo("Party A fell behind.\nParty B leads.");
  }

  @Test
  void ofANewsSitemapTheHeadlinesAreReadAndTheRestIsSaid() {
    read(
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
          <url><loc>https://herald.example/1</loc><n:news><n:publication><n:name>The Herald</n:name>
            <n:language>en</n:language></n:publication><n:publication_date>2019-05-02</n:publication_date>
            <n:title>Envoy recalled from Accra</n:title></n:news></url>
          <url><loc>https://herald.example/2</loc><lastmod>2019-05-03</lastmod></url>
        </urlset>
        """);
    assertThat(articles).hasSize(1);
    Article article = articles.get(0);
    assertThat(article.text()).isEqualTo("Envoy recalled from Accra");
    assertThat(article.bodyEnd()).isZero();
    assertThat(article.id()).isEqualTo("https://herald.example/1");
    assertThat(article.publisher().value()).isEqualTo("The Herald");
    assertThat(article.published().value()).isEqualTo("2019-05-02");
    assertThat(rejects).extracting(Reject::articleKept).containsExactly(false, true);
    assertThat(rejects.get(0).reason()).contains("1 addresses without texts", "dyad fetch");
  }

  @Test
  void anIndexOfSitemapsHoldsNothingToRead() {
    read(
        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap>"
            + "<loc>https://herald.example/s1.xml</loc></sitemap></sitemapindex>");
    assertThat(articles).isEmpty();
    assertThat(rejects.get(0).reason()).startsWith("is an index of sitemaps: 1 sitemaps");
  }

  @Test
  void aDamagedItemIsNamedByItsLineAndTheOthersAreRead() {
    read(
        rss(
            """
            <item><title>One</title><description>Whole.</description></item>
            <item><title>Two</title><description>Cut off
            <item><title>Three</title><description>Whole.</description></item>
            <item><title>Four</b></title><description>Crossed.</description></item>
            <item><title>Five</title><description><![CDATA[Never closed.</description></item>
            <item><title>Six</title><description><![CDATA[Whole.]]></description></item>
            <item><title>Seven</title><description attribute>Bad.</description></item>
            <item><title>Eight</title><x:y>1</x:y><description>Odd.</description></item>
            <item/>
            """));
    assertThat(articles).extracting(a -> a.title().value()).containsExactly("One", "Three", "Six");
    assertThat(rejects).extracting(Reject::line).containsExactly(3L, 5L, 6L, 8L, 9L, 10L);
    assertThat(rejects.get(0).reason()).contains("the next one begins inside of it");
    assertThat(rejects.get(1).reason()).contains("not well-formed");
  }

  @Test
  void aFeedThatBreaksOffGivesWhatCameBefore() {
    String feed = rss("<item><title>One</title></item>\n<item><title>Two</title></item>\n");
    read(feed.substring(0, feed.indexOf("Two") + 3));
    assertThat(articles).hasSize(1);
    assertThat(rejects.get(0).line()).isEqualTo(3);
    assertThat(rejects.get(0).reason()).contains("breaks off");
    rejects.clear();
    read(feed.substring(0, feed.indexOf("</channel>")));
    assertThat(rejects).hasSize(2);
    assertThat(rejects.get(0).reason()).contains("breaks off: what came after");
  }

  @Test
  void whatManyFeedsGetWrongAndMeansOneThingOnlyIsReadAllTheSame() {
    read(
        rss(
            "<item><title>Smith & Sons: caf&eacute;&nbsp;closed\u0008</title>"
                + "<link>https://herald.example/?a=1&b=2</link>"
                + "<dc:creator>Ada Mensah</dc:creator><description>Closed.</description></item>"));
    assertThat(rejects).isEmpty();
    assertThat(articles.get(0).title().value()).isEqualTo("Smith & Sons: café closed");
    assertThat(articles.get(0).url()).isEqualTo("https://herald.example/?a=1&b=2");
    assertThat(articles.get(0).byline().value()).isEqualTo("Ada Mensah");
  }

  @Test
  void entitiesOfTheFeedsOwnAreNeitherFetchedNorUnfolded() {
    read(
        """
        <!DOCTYPE rss [ <!ENTITY a "ha"> <!ENTITY b "&a;&a;&a;"> <!ENTITY f SYSTEM "file:///etc/hostname">
          <!ENTITY % p SYSTEM "http://127.0.0.1:1/x.dtd"> %p; ]>
        """
            + rss(
                "<item><title>&b;</title><description>Bomb.</description></item>"
                    + "<item><title>&f;</title><description>File.</description></item>"
                    + "<item><title a=\"&f;\">T</title><description>File.</description></item>"
                    + "<item><title>Good</title><description>Whole.</description></item>"));
    assertThat(articles).extracting(a -> a.title().value()).containsExactly("Good");
    assertThat(rejects).hasSize(3);
    assertThat(rejects.get(0).reason()).contains("&b;", "entities are not read");
  }

  @ParameterizedTest
  @CsvSource({
    "<item><title>, </item>",
    "<item>, ''",
    "<!--, ''",
    "<![CDATA[, ''",
    "<item a=', ''",
    "<item><![CDATA[ </item>, ''",
    "<a><b c='d'>, ''",
    "<item/>, ''",
    "<item><b/></item>, ''",
    "&amp;, ''",
    "&&&&&, ''",
    "<?x, ''",
    "<item><i><b>, ''"
  })
  void noLargeFeedTakesLongWhateverIsWrongWithIt(String opening, String closing) {
    String piece = opening + closing;
    String feed = rss(piece.repeat(4_000_000 / piece.length()));
    long began = System.nanoTime();
    read("a.rss", feed.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULTS);
    assertThat((System.nanoTime() - began) / 1e9).isLessThan(20);
    assertThat(articles.size() + rejects.size()).isPositive();
  }

  @Test
  void nestingWithoutEndIsRejectedAndHarmsNothing() {
    read(
        rss(
            "<item><title>"
                + "<b>".repeat(400_000)
                + "</title></item><item><title>Good</title></item>"));
    assertThat(articles).hasSize(1);
    assertThat(rejects.get(0).reason()).contains("nests deeper");
  }

  @Test
  void aFeedBeyondTheLimitIsRejected() {
    read(
        "a.xml",
        RSS_2.getBytes(StandardCharsets.UTF_8),
        new ReadOptions(java.util.Optional.empty(), 100, ReadOptions.Foreign.TAKEN));
    assertThat(rejects.get(0).reason()).isEqualTo("the feed is longer than 100 bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, ISO-8859-1",
    "windows-1252, windows-1252",
    "UTF-16, UTF-16",
    "UTF-16, UTF-16LE",
    "UTF-8, UTF-8",
    "ISO-8859-1, UTF-8",
    "utf-99, UTF-8"
  })
  void theEncodingIsThatOfTheDeclarationWhereItIsTrue(String declared, String real) {
    String feed =
        "<?xml version=\"1.0\" encoding=\""
            + declared
            + "\"?>"
            + rss("<item><title>Lomé</title></item>");
    read("a.atom", feed.getBytes(Charset.forName(real)), ReadOptions.DEFAULTS);
    assertThat(articles.get(0).title().value()).isEqualTo("Lomé");
  }

  @Test
  void entriesInAnotherLanguageAreRejectedWhereOnlyEnglishIsAsked() {
    String german =
        "Der Minister ist am Montag nach Accra geflogen und hat dort mit dem Präsidenten über die Fischerei"
            + " und die Rechte der kleinen Boote gesprochen, wie sein Haus am Abend nach der Reise sagte.";
    String feed = rss("<item><title>Reise</title><description>" + german + "</description></item>");
    read(
        "a.xml",
        feed.getBytes(StandardCharsets.UTF_8),
        ReadOptions.DEFAULTS.withForeign(ReadOptions.Foreign.REJECTED));
    assertThat(articles).isEmpty();
    assertThat(rejects.get(0).reason()).contains("German");
  }

  @Test
  void ofTwoEntriesWithOneIdEachHasItsOwn() {
    read(
        rss(
            "<item><guid>1</guid><title>One</title></item>\n<item><guid>1</guid><title>Two</title></item>"));
    assertThat(articles).extracting(Article::id).containsExactly("1", "1#3");
  }

  @Test
  void whatIsNoFeedIsNamed() {
    read("<html><body>Page</body></html>");
    read("no xml at all");
    read("");
    read("<rss><channel><title>Empty</title></channel></rss>");
    assertThat(rejects)
        .extracting(Reject::reason)
        .satisfiesExactly(
            r -> assertThat(r).contains("begins with <html>", ".html"),
            r -> assertThat(r).contains("is no XML"),
            r -> assertThat(r).isEqualTo("is empty"),
            r -> assertThat(r).contains("without entries"));
  }

  @ParameterizedTest
  @CsvSource({
    "'<?xml version=\"1.0\"?><!-- made by hand --><rss>', FEED",
    "'<rdf:RDF xmlns:rdf=\"x\">', FEED",
    "'<urlset>', FEED",
    "'<!DOCTYPE html><html><script>var a = \"<rss>\"</script>', HTML"
  })
  void aFeedIsToldFromAPageByItsFirstElement(String head, Format format) throws Exception {
    assertThat(
            Sniffer.formatOf(
                new java.io.ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(format);
    assertThat(
            Sniffer.formatOf(
                new java.io.ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_16))))
        .isEqualTo(format);
  }
}
