package org.dyad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

  private static final ArticleReader READER = ArticleReader.load();

  private final List<Article> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  private void read(String lines) {
    READER.read(
        Input.of("a.jsonl", Format.JSONL, lines.getBytes(StandardCharsets.UTF_8)),
        ReadOptions.DEFAULTS,
        articles::add,
        rejects::add);
  }

  @Test
  void aTitleGivenApartIsAppendedAfterTheText() {
    read(
        """
        {"id":"a","title":"Treaty signed","date":"2019-05-03","text":"The minister signed.","url":"u","publisher":"Herald"}
        """);
    Article article = articles.get(0);
    assertThat(article.text()).isEqualTo("The minister signed.\nTreaty signed");
    assertThat(article.bodyEnd()).isEqualTo("The minister signed.".length());
    assertThat(article.title()).isEqualTo(new Found("Treaty signed", new Span(21, 34), "given"));
    assertThat(article.blocks().get(0)).isEqualTo(new Block(Block.Kind.HEADLINE, new Span(21, 34)));
    assertThat(article.publishedOn().map(Object::toString)).contains("2019-05-03");
    assertThat(article.publisher().value()).isEqualTo("Herald");
    assertThat(article.url()).isEqualTo("u");
    assertThat(article.source()).isEqualTo("a.jsonl:1");
  }

  @Test
  void theAuthorIsTheBylineWithoutBy() {
    read(
        """
        {"id":"a","text":"We left.","author":"By Amnesty International"}
        {"id":"b","text":"We left.","byline":"Ana Ruiz","author":"The desk"}
        """);
    assertThat(articles.get(0).byline().value()).isEqualTo("Amnesty International");
    assertThat(articles.get(1).byline().value()).isEqualTo("Ana Ruiz");
  }

  @Test
  void aTitleThatOpensTheTextIsNotAppended() {
    read(
        """
        {"id":"a","title":"Treaty signed","text":"Treaty signed. OSLO — The minister signed it."}
        """);
    assertThat(articles.get(0).text()).doesNotEndWith("\nTreaty signed");
    assertThat(articles.get(0).title().span()).isEqualTo(new Span(0, 13));
    assertThat(articles.get(0).dateline().value()).isEqualTo("OSLO");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"b"} | has no field "text"
          {"text":"b"} | has no field "id"
          {"id":"b","text":" "} | field "text" is empty
          {"id":"b","text":5} | field "text" must be a string
          {"id":["b"],"text":"t"} | field "id" must be a string
          {"id":"b","text":"t","date":"2019-02-30"} | field "date" is no date: "2019-02-30"; expected YYYY-MM-DD
          {"id":"b","text":"t","date":"soon"} | field "date" is no date: "soon"; expected YYYY-MM-DD
          {"id":"b","text":"t"} {} | holds more than one JSON object
          [1] | is not a JSON object; expected one article a line, {"id": …, "text": …}
          """)
  void aBadLineIsRejectedWithItsNumberAndTheRestGoesOn(String line, String reason) {
    read("{\"id\":\"a\",\"text\":\"t\"}\n\n" + line + "\n{\"id\":\"c\",\"text\":\"t\"}");
    assertThat(articles).extracting(Article::id).containsExactly("a", "c");
    assertThat(rejects).extracting(Reject::line).containsExactly(3L);
    assertThat(rejects.get(0).reason()).isEqualTo(reason);
    assertThat(rejects.get(0).offset()).isEqualTo(23);
  }

  @Test
  void brokenJsonIsRejected() {
    read("{\"id\":\"a\",\"text\":\"t\n{\"id\":\"c\",\"text\":\"t\"}\n");
    assertThat(articles).extracting(Article::id).containsExactly("c");
    assertThat(rejects.get(0).reason()).startsWith("is not JSON: ");
  }

  @Test
  void anArticleWithAnIncompleteDateIsKeptWithoutIt() {
    read("{\"id\":\"a\",\"text\":\"t\",\"date\":\"Wed Nov 23\"}");
    assertThat(articles.get(0).published().isPresent()).isFalse();
    assertThat(rejects.get(0).articleKept()).isTrue();
  }

  @Test
  void aLineLongerThanTheLimitIsRejectedAndTheNextIsRead() {
    READER.read(
        Input.of(
            "a.jsonl",
            Format.JSONL,
            ("{\"id\":\"a\",\"text\":\"" + "x".repeat(200) + "\"}\n{\"id\":\"c\",\"text\":\"t\"}")
                .getBytes(StandardCharsets.UTF_8)),
        new ReadOptions(java.util.Optional.empty(), 100, ReadOptions.Foreign.TAKEN),
        articles::add,
        rejects::add);
    assertThat(articles).extracting(Article::id).containsExactly("c");
    assertThat(rejects.get(0).toString()).isEqualTo("a.jsonl:1: the line is longer than 100 bytes");
  }
}
