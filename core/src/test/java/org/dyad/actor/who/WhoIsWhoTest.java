package org.dyad.actor.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.ActorResolver;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.reading.NeuralReader;
import org.dyad.reading.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoIsWhoTest {

  private static final NeuralReader READER = NeuralReader.load(1);
  private static final ActorLexicon LEXICON = ActorLexicon.load();
  private static final ActorResolver RESOLVER = new ActorResolver(LEXICON);

  private final WhoIsWho who = new WhoIsWho(LEXICON);

  @AfterAll
  static void close() {
    READER.close();
  }

  private void add(String date, String text) {
    Article article = Article.ofText("r" + date, text, new Found(date, Span.NONE, "test"));
    Reading reading = READER.read(article);
    who.add(reading, RESOLVER.resolve(reading), List.of());
  }

  @Test
  void reportsThatWriteANameInTwoWaysNameOnePerson() {
    add("2014-05-02", "Kenyan Foreign Minister Mohammed Otieno flew to Chad.");
    add("2014-06-02", "Muhammad Otieno, Kenya's foreign minister, returned from Chad.");
    List<Profile> found = who.find("Mohamed Otieno");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).sightings()).hasSize(2);
    assertThat(found.get(0).tenures()).hasSize(1);
    assertThat(found.get(0).tenures().get(0).last()).contains(LocalDate.of(2014, 6, 2));
    assertThat(found.get(0).aliases()).contains("Muhammad Otieno");
  }

  @Test
  void aMiddleNameMakesNobodyElse() {
    add("2014-05-02", "Chad's interior minister, Ali Musa Okoye, spoke.");
    add("2014-06-02", "Chad's interior minister, Ali Okoye, spoke.");
    assertThat(who.find("Ali Okoye")).hasSize(1);
    assertThat(who.find("Ali Okoye").get(0).name()).isEqualTo("Ali Musa Okoye");
  }

  @Test
  void ofOneNameButOfTwoStatesAreTwo() {
    add("2014-05-02", "Chad's interior minister, Ali Okoye, spoke.");
    add("2014-05-02", "Kenya's interior minister, Ali Okoye, spoke.");
    assertThat(who.find("Ali Okoye"))
        .extracting(Profile::country)
        .containsExactlyInAnyOrder("TCD", "KEN");
    assertThat(who.find("Ali Okoye")).extracting(Profile::id).doesNotHaveDuplicates();
  }

  @Test
  void aMinisterAndAFarmerOfOneNameInOneMonthAreTwo() {
    add("2014-05-02", "Chad's interior minister, Ali Okoye, spoke.");
    add("2014-05-03", "The Chadian farmer Ali Okoye lost his cattle.");
    assertThat(who.find("Ali Okoye")).hasSize(2);
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    add("2014-06-02", "Chad's interior minister, Ali Okoye, spoke.");
    add("2014-05-02", "Kenya's interior minister, Ali Okoye, spoke.");
    WhoIsWho other = new WhoIsWho(LEXICON);
    List<Profile> one = who.find("Ali Okoye");
    assertThat(one).extracting(Profile::id).contains("person:ali-okoye");
    assertThat(one.get(0).country()).isEqualTo("KEN");
    assertThat(other.find("Ali Okoye")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Qadhafi", "Moammar al-Qadhdhafi", "muammar gaddafi", "Ghadafi"})
  void aNameIsFoundHoweverItIsWritten(String name) {
    assertThat(who.find(name)).extracting(Profile::id).containsExactly("person:muammar-gaddafi");
  }

  @Test
  void aSurnameInAReportIsItsBearerBeforeATown() {
    add("2014-05-02", "Norwegian Prime Minister Kari Lund flew to Chad.");
    List<Profile> found = who.find("Lund");
    assertThat(found.get(0).id()).isEqualTo("person:kari-lund");
    assertThat(found).extracting(Profile::id).contains("city:lund:SWE");
  }

  @ParameterizedTest
  @CsvSource({"PAK, PAK", "770, PAK", "RS, RUS SRB", "TMP, TLS"})
  void aCodeIsItsCountriesInAllSchemes(String code, String countries) {
    assertThat(who.find(code))
        .extracting(Profile::country)
        .containsExactlyInAnyOrder(countries.split(" ", -1));
  }

  @Test
  void aBodyOfStatesHasNoStateForACountry() {
    assertThat(LEXICON.state("UNO")).isEmpty();
    assertThat(who.find("UN").get(0).country()).isEqualTo("UNO");
  }

  @Test
  void aMistypedNameHasOthersLikeIt() {
    assertThat(who.find("Sergei Lavrof")).isEmpty();
    assertThat(who.like("Sergei Lavrof")).contains("Sergey Lavrov");
    assertThat(who.like("xqzwv xqzwv")).isEmpty();
  }

  @Test
  void bodiesAndStatesAreSomebodyToo() {
    assertThat(who.find("NATO")).extracting(Profile::id).containsExactly("body:NATO");
    assertThat(who.find("Pakistan")).extracting(Profile::id).contains("state:PAK");
    assertThat(who.find("Pakistan").get(0).origin()).startsWith("states.psv:");
  }

  @Test
  void officialsAreThoseOfWhomReportsTellAnOffice() {
    add("2014-05-02", "Chad's interior minister, Ali Okoye, met Musa Bello.");
    assertThat(who.officials()).extracting(Profile::id).containsExactly("person:ali-okoye");
  }
}
