package org.dyad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

  private static final ArticleReader READER = ArticleReader.load();

  private static final String BODY =
      """
      <nav><a href="/">Home</a> <a href="/w">World</a></nav>
      <h1>Minister signs treaty</h1>
      <div class="byline">By Ada Mensah</div>
      <article>
      <figure><img src="a.jpg"><figcaption>The minister with her pen, which she keeps.</figcaption></figure>
      <p>OSLO (Reuters) - The fisheries minister signed a treaty with the island state on Thursday,
      after ten years of talks about cod, herring and the rights of small boats.</p>
      <p>Both parliaments will vote on it in the spring, she told reporters in the harbour, where
      forty boats had come together to greet the delegation of the islanders.</p>
      <p><a href="/other">What the treaty means for herring</a></p>
      <div class="story-related"><h3>Related</h3><p>Ten boats that made history on the coast.</p></div>
      <p>The opposition called the treaty too generous, and asked for a debate before the vote.</p>
      </article>
      <footer>All rights reserved</footer>
      """;

  private final List<Article> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  private Article read(String head, Charset charset) {
    String page = "<!doctype html><html><head>" + head + "</head><body>" + BODY + "</body></html>";
    READER.read(
        Input.of("a.html", Format.HTML, page.getBytes(charset)),
        ReadOptions.DEFAULTS,
        articles::add,
        rejects::add);
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  private Article read(String head) {
    return read(head, StandardCharsets.UTF_8);
  }

  @Test
  void theTextIsTheParagraphsOneALineWithoutFurniture() {
    Article article = read("<title>Minister signs treaty | The Herald</title>");
    String body = article.text().substring(0, article.bodyEnd());
    assertThat(body.split("\n")).hasSize(3);
    assertThat(body).startsWith("OSLO (Reuters) - The fisheries").endsWith("before the vote.");
  }

  @Test
  void theDatelineIsReadAsInAnyText() {
    Article article = read("");
    assertThat(article.dateline().value()).isEqualTo("OSLO");
    assertThat(article.publisher().value()).isEqualTo("Reuters");
  }

  @Test
  void linkedDataGivesTitleAuthorPublisherAndDate() {
    Article article =
        read(
            """
            <link rel="canonical" href="https://herald.example/treaty">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
            {"@type":"WebSite","name":"x"},
            {"@type":"NewsArticle","headline":"Treaty on cod signed","datePublished":"2019-05-02T23:30:00+02:00",
             "author":[{"@type":"Person","name":"Ada Mensah"},{"name":"Kari Lunde"}],
             "publisher":{"name":"The Coast Herald"}}]}</script>
            """);
    assertThat(article.title().value()).isEqualTo("Treaty on cod signed");
    assertThat(article.byline().value()).isEqualTo("Ada Mensah, Kari Lunde");
    assertThat(article.publisher().value()).isEqualTo("The Coast Herald");
    assertThat(article.published()).isEqualTo(new Found("2019-05-02", Span.NONE, "json-ld"));
    assertThat(article.url()).isEqualTo("https://herald.example/treaty");
  }

  @Test
  void metaElementsGiveTheDateWhereThereIsNoLinkedData() {
    Article article =
        read("<meta property=\"article:published_time\" content=\"2019-05-02T10:00:00Z\">");
    assertThat(article.published()).isEqualTo(new Found("2019-05-02", Span.NONE, "meta"));
  }

  @Test
  void theTitleLosesTheNameOfTheSite() {
    Article article =
        read(
            "<title>Minister signs treaty - The Herald</title>"
                + "<meta property=og:site_name content='The Herald'>"
                + "<meta property=og:title content='Minister signs treaty - The Herald'>");
    assertThat(article.title().value()).isEqualTo("Minister signs treaty");
  }

  @Test
  void theDeclaredEncodingIsUsed() {
    Article article =
        read(
            "<meta charset=windows-1252><meta name=author content='Zoë Müller'>",
            Charset.forName("windows-1252"));
    assertThat(article.byline().value()).isEqualTo("Zoë Müller");
    assertThat(rejects).isEmpty();
  }

  @Test
  void anUndeclaredEncodingIsReadAndRemarkedOn() {
    Article article = read("<meta name=author content='Zoë Müller'>", StandardCharsets.ISO_8859_1);
    assertThat(article.byline().value()).isEqualTo("Zoë Müller");
    assertThat(rejects).hasSize(1);
    assertThat(rejects.get(0).articleKept()).isTrue();
    assertThat(rejects.get(0).reason()).contains("windows-1252");
  }

  /** The page, with other words in place of the byline's. */
  private Article readWith(String head, String masthead) {
    String page =
        "<!doctype html><html><head>"
            + head
            + "</head><body>"
            + BODY.replace("By Ada Mensah", masthead)
            + "</body></html>";
    READER.read(
        Input.of("a.html", Format.HTML, page.getBytes(StandardCharsets.UTF_8)),
        ReadOptions.DEFAULTS,
        articles::add,
        rejects::add);
    return articles.get(articles.size() - 1);
  }

  @Test
  void theDayAndTheWriterThatAPagePrintsUnderItsHeadlineAreRead() {
    Article article = readWith("", "By Ada Mensah<br>Thursday, 2 May 2019");
    assertThat(article.published().value()).isEqualTo("2019-05-02");
    assertThat(article.byline().value()).isEqualTo("Ada Mensah");
    assertThat(readWith("", "Published 10:02 AM EST May 3, 2019").published().value())
        .isEqualTo("2019-05-03");
  }

  @Test
  void theEveningInTheWestIsTheDayThatThePagePrints() {
    String meta = "<meta property='article:published_time' content='2019-05-03T01:10:00Z'>";
    assertThat(readWith(meta, "May 2, 2019 at 8:10 pm").published().value())
        .isEqualTo("2019-05-02");
    assertThat(readWith(meta, "May 3, 2019").published().value()).isEqualTo("2019-05-03");
    String afternoon = meta.replace("T01", "T15");
    assertThat(readWith(afternoon, "May 2, 2019").published().value()).isEqualTo("2019-05-03");
    String zoned = meta.replace("00Z", "00+05:00");
    assertThat(readWith(zoned, "May 2, 2019").published().value()).isEqualTo("2019-05-03");
  }

  @Test
  void theAddressGivesTheDayWhereNothingElseDoes() {
    for (String path :
        List.of("2019/05/02/treaty", "news/2019/may/2/treaty", "treaty-20190502", "2019-05-02-t")) {
      String head = "<link rel='canonical' href='https://herald.example/" + path + "'>";
      assertThat(readWith(head, "").published())
          .as(path)
          .isEqualTo(new Found("2019-05-02", Span.NONE, "url"));
    }
    String head = "<link rel='canonical' href='https://herald.example/story/2019050217?id=2020'>";
    assertThat(readWith(head, "").published().isPresent()).isFalse();
  }

  @Test
  void aSentenceWithADateIsNoDayOfPublication() {
    Article article =
        readWith("", "The first such treaty was passed by the council on May 2, 1931");
    assertThat(article.published().isPresent()).isFalse();
  }

  @Test
  void theWritersNameStandsAlone() {
    String head = "<meta name='author' content='Analysis by Ada Mensah @ada May 2, 2019 at 9 am'>";
    assertThat(readWith(head, "").byline().value()).isEqualTo("Ada Mensah");
  }

  @Test
  void aPageWithoutTextIsRejected() {
    READER.read(
        Input.of("a.html", Format.HTML, "<p></p>".getBytes(StandardCharsets.UTF_8)),
        ReadOptions.DEFAULTS,
        articles::add,
        rejects::add);
    assertThat(articles).isEmpty();
    assertThat(rejects).containsExactly(Reject.of("a.html", "holds no article text"));
  }
}
