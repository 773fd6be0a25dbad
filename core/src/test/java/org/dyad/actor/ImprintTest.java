package org.dyad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.reading.NeuralReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who says "we" and "I" in a press release: whoever puts it out. */
class ImprintTest {

  private static final NeuralReader READER = NeuralReader.load(1);
  private static final ActorResolver RESOLVER = new ActorResolver(ActorLexicon.load());

  @AfterAll
  static void close() {
    READER.close();
  }

  private static Found found(String value) {
    return value.isEmpty() ? Found.NOTHING : new Found(value, Span.NONE, "given");
  }

  /** What a word names in a text with this publisher and author: id, country and sectors. */
  private static List<String> who(String word, String publisher, String author, String text) {
    Article bare = Article.ofText("t", text);
    Article article =
        new Article(
            bare.id(),
            bare.source(),
            bare.text(),
            bare.bodyEnd(),
            bare.blocks(),
            bare.title(),
            found(author),
            bare.dateline(),
            found(publisher),
            "",
            found("2019-05-06"),
            bare.language());
    return RESOLVER.resolve(READER.read(article)).all().stream()
        .filter(mention -> mention.span().of(text).equals(word))
        .map(Mention::actor)
        .map(a -> (a.id() + " " + a.country() + " " + String.join(" ", a.sectors())).strip())
        .distinct()
        .toList();
  }

  @Test
  void weIsThePublisher() {
    assertThat(who("We", "European Commission", "", "We condemn the raid."))
        .containsExactly("body:european-commission EUR GOV");
  }

  @Test
  void aPublisherIsKnownByItsNounAndItsState() {
    assertThat(who("We", "Foreign Ministry of Estonia", "", "We condemn the raid."))
        .containsExactly("kind:foreign-ministry:EST EST GOV");
    assertThat(who("We", "Embassy of Chad in Rome", "", "We condemn the raid."))
        .containsExactly("kind:embassy:TCD TCD GOV");
  }

  @Test
  void ourMinisterIsThePublishersMinister() {
    assertThat(
            who(
                "Our minister",
                "Foreign Ministry of Estonia",
                "",
                "We call on Belarus to act. Our minister will meet the Belarusian envoy."))
        .containsExactly("kind:minister:EST EST GOV");
  }

  @Test
  void theAuthorSpeaksWhereNoPublisherIsGiven() {
    assertThat(who("We", "", "Amnesty International", "We urge Chad to free the reporters."))
        .containsExactly("body:amnesty-international NGO SOC");
    assertThat(who("I", "", "Angela Merkel", "I urge Chad to free the reporters."))
        .containsExactly("person:angela-merkel DEU GOV");
  }

  @Test
  void whoeverIsQuotedSpeaksForHimself() {
    String text = "\"We will stay,\" said Kenyan Prime Minister Ali Okoye.";
    assertThat(who("We", "European Commission", "", text))
        .containsExactly("person:ali-okoye KEN GOV");
  }

  @Test
  void aNewspaperThatReportsDoesNotSpeak() {
    assertThat(who("We", "Reuters", "", "We were beaten in Oslo."))
        .noneMatch(who -> who.contains("JRN"));
  }

  @Test
  void anUnknownPublisherIsAnOrganisationOfThatName() {
    assertThat(who("We", "Cedar Front", "", "We condemn the raid."))
        .containsExactly("org:cedar-front");
  }
}
