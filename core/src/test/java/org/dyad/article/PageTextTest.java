package org.dyad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen in a page saved as text. All pages are written for these tests. */
class PageTextTest {

  private static final ArticleReader READER = ArticleReader.load();

  private static final String PAGE =
      """
      close
      Friday June 14, 2024

      Envoy flies to Accra for talks on fishing rights

      By Our Correspondent
      March 6, 2019

      OSLO: Fisheries Minister Kari Lunde Wednesday left for Accra on a two-day visit.

      The minister will meet her counterpart on Thursday. A treaty is to be signed.

      Advertisement

      Read more: What the treaty says
      Share
      """;

  static Article read(String text) {
    List<Article> articles = new ArrayList<>();
    READER.read(
        Input.of("page.txt", Format.TEXT, text.getBytes(StandardCharsets.UTF_8)),
        ReadOptions.DEFAULTS,
        articles::add,
        reject -> {});
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  private static List<String> blocks(Article article, Block.Kind kind) {
    List<String> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind() == kind) {
        found.add(block.span().of(article.text()));
      }
    }
    return found;
  }

  @Test
  void theDateBelowTheBylineIsThePublicationDate() {
    assertThat(read(PAGE).published())
        .isEqualTo(new Found("2019-03-06", read(PAGE).published().span(), "date-below-headline"));
    assertThat(read(PAGE).published().span().of(PAGE)).isEqualTo("March 6, 2019");
  }

  @Test
  void theHeadlineStandsAboveTheByline() {
    assertThat(read(PAGE).title().value())
        .isEqualTo("Envoy flies to Accra for talks on fishing rights");
    assertThat(read(PAGE).blocks().get(0).kind()).isEqualTo(Block.Kind.HEADLINE);
  }

  @Test
  void theBylineLosesItsBy() {
    assertThat(read(PAGE).byline().value()).isEqualTo("Our Correspondent");
  }

  @Test
  void theFirstParagraphBeginsAfterTheDateline() {
    Article article = read(PAGE);
    assertThat(article.dateline().value()).isEqualTo("OSLO");
    assertThat(article.dateline().span().of(article.text())).isEqualTo("OSLO");
    assertThat(blocks(article, Block.Kind.PARAGRAPH).get(0)).startsWith("Fisheries Minister Kari");
  }

  @Test
  void furnitureIsNotRead() {
    assertThat(blocks(read(PAGE), Block.Kind.FURNITURE))
        .containsExactly(
            "close",
            "Friday June 14, 2024",
            "Advertisement",
            "Read more: What the treaty says",
            "Share");
  }

  @Test
  void aTextOfOneParagraphHasNoHeadline() {
    Article article = read("The two countries signed a treaty on fishing in Accra");
    assertThat(article.title().isPresent()).isFalse();
    assertThat(blocks(article, Block.Kind.PARAGRAPH)).hasSize(1);
  }

  @Test
  void sentencesOnLinesOfTheirOwnHaveNoHeadline() {
    Article article =
        read("The envoy left Oslo on Monday.\nShe met the president in Accra on Tuesday.\n");
    assertThat(article.title().isPresent()).isFalse();
    assertThat(blocks(article, Block.Kind.PARAGRAPH)).hasSize(2);
  }

  @Test
  void aPageDateAloneIsNotThePublicationDate() {
    Article article =
        read(
            """
            menu
            Friday June 14, 2024

            Envoy flies to Accra for talks

            The fisheries minister left for Accra on a two-day visit.
            She will be back on Friday.
            """);
    assertThat(article.published().isPresent()).isFalse();
  }

  @Test
  void theOptionGivesTheDateWhereNoneIsFound() {
    List<Article> articles = new ArrayList<>();
    READER.read(
        Input.of("a.txt", Format.TEXT, "The envoy left.".getBytes(StandardCharsets.UTF_8)),
        ReadOptions.DEFAULTS.withDate(java.time.LocalDate.of(2020, 1, 2)),
        articles::add,
        reject -> {});
    assertThat(articles.get(0).published()).isEqualTo(new Found("2020-01-02", Span.NONE, "option"));
  }

  @Test
  void menusAboveTheHeadlineAreFurniture() {
    Article article =
        read(
            """
            The Coast Herald, news since 1931
            Home
            World
            Fishing
            Minister signs treaty with island state
            After ten years the quota dispute is over, both sides say
            By Ada Mensah and Kari Lunde
            Published: 3 May 2019 10:15 GMT | Updated: 4 May 2019
            The minister signed the treaty on Thursday in front of the press.
            """);
    assertThat(article.title().value()).isEqualTo("Minister signs treaty with island state");
    assertThat(article.byline().value()).isEqualTo("Ada Mensah and Kari Lunde");
    assertThat(article.published().value()).isEqualTo("2019-05-03");
    assertThat(article.published().rule()).isEqualTo("published-label");
    assertThat(blocks(article, Block.Kind.PARAGRAPH)).hasSize(2);
  }

  @Test
  void linesBrokenAtAMarginMakeOneParagraph() {
    Article article =
        read(
            """
            The minister signed the treaty on Thursday in front of the
            press, who had come from Oslo, and said that the fishermen
            of both coasts had waited for it for longer than ten years
            at least.
            The president thanked her and said that both parliaments
            would vote on the treaty in the spring of the coming year.
            """);
    assertThat(blocks(article, Block.Kind.PARAGRAPH)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OSLO (Reuters) - The minister left on Monday. | OSLO | Reuters | The minister
          ACCRA, March 3 (Xinhua) -- The minister arrived on Monday. | ACCRA | Xinhua | The minister
          MOSCOW — The minister arrived on Monday. | MOSCOW | '' | The minister
          PORT LINCOLN, Australia (AP) — Boats left on Monday. | PORT LINCOLN, Australia | AP | Boats left
          QUETTA/PESHAWAR: Boats left on Monday. | QUETTA/PESHAWAR | '' | Boats left
          Lagos, Nigeria - Boats left on Monday. | Lagos, Nigeria | '' | Boats left
          Tehran, May 3, IRNA - Boats left the port on Monday. | Tehran | IRNA | Boats left
          (CNN) Boats left the port on Monday. | '' | CNN | Boats left
          NAIROBI Boats left the port of Mombasa on Monday. | NAIROBI | '' | Boats left
          SAN DIEGO, Calif. Boats left the port on Monday. | SAN DIEGO, Calif. | '' | Boats left
          """)
  void datelinesAreRead(String line, String place, String agency, String words) {
    Article article = read(line);
    assertThat(article.dateline().value()).isEqualTo(place);
    assertThat(article.publisher().value()).isEqualTo(agency);
    assertThat(blocks(article, Block.Kind.PARAGRAPH).get(0)).startsWith(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NATO has sent two ships to the Baltic.
          BREAKING: The minister has left for Accra.
          AN envoy of the king left for Accra.
          Boats - The ministry counted forty of them - left the port.
          The Coastal Fishing Union (CFU), founded in 1931, called a strike.
          UNICEF Director Kari Lunde left for Accra.
          The minister: Boats have left the port.
          COVID-19 kept the minister from her visit.
          """)
  void openingsThatLookLikeDatelinesAreLeft(String line) {
    Article article = read(line);
    assertThat(article.dateline().isPresent()).isFalse();
    assertThat(blocks(article, Block.Kind.PARAGRAPH)).containsExactly(line);
  }

  @Test
  void theSpeakersOfATranscriptAreNoDatelines() {
    Article article =
        read(
            """
            LUNDE: We have signed the treaty in Accra today.
            MENSAH: I thank the minister for her long visit.
            LUNDE: We shall be back in the coming year.
            """);
    assertThat(article.dateline().isPresent()).isFalse();
  }
}
