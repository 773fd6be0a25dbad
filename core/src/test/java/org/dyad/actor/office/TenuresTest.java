package org.dyad.actor.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dyad.actor.Actor;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.ActorResolver;
import org.dyad.actor.Mentions;
import org.dyad.actor.office.OfficeSeen.Standing;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.reading.NeuralReader;
import org.dyad.reading.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TenuresTest {

  private static final NeuralReader READER = NeuralReader.load(1);
  private static final ActorLexicon LEXICON = ActorLexicon.load();
  private static final ActorResolver RESOLVER = new ActorResolver(LEXICON);

  @AfterAll
  static void close() {
    READER.close();
  }

  /** Adds a report whose times are the years that it names. */
  private static void add(Tenures tenures, String date, String text) {
    Article article = Article.ofText("r" + date, text, new Found(date, Span.NONE, "test"));
    Reading reading = READER.read(article);
    Mentions mentions = RESOLVER.resolve(reading);
    List<Dated> times = new ArrayList<>();
    reading
        .sentences()
        .forEach(
            sentence ->
                sentence.tokens().stream()
                    .filter(token -> token.form().matches("(19|20)\\d\\d"))
                    .forEach(
                        token -> {
                          int year = Integer.parseInt(token.form());
                          times.add(
                              new Dated(
                                  sentence.number(),
                                  token.span(),
                                  LocalDate.of(year, 1, 1),
                                  LocalDate.of(year, 12, 31)));
                        }));
    tenures.add(reading, mentions, times);
  }

  private static Tenure only(Tenures tenures, String person, String office) {
    List<Tenure> found =
        tenures.of(person).stream().filter(tenure -> tenure.office().equals(office)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void aTitleHoldsOnTheDayOfTheReport() {
    Tenures tenures = new Tenures();
    add(tenures, "2014-05-02", "Kenyan Foreign Minister Amina Otieno flew to Chad.");
    Tenure tenure = only(tenures, "person:amina-otieno", "foreign minister");
    assertThat(tenure.polity()).isEqualTo("Kenya");
    assertThat(tenure.covers(LocalDate.of(2014, 5, 2))).isTrue();
    assertThat(tenure.covers(LocalDate.of(2014, 5, 3))).isFalse();
    assertThat(tenure.observations().get(0).text()).startsWith("Kenyan Foreign Minister");
  }

  @Test
  void reportsOfSeveralDaysMakeOneTenure() {
    Tenures tenures = new Tenures();
    add(tenures, "2014-05-02", "Kenyan Foreign Minister Amina Otieno flew to Chad.");
    add(tenures, "2013-02-01", "Amina Otieno, Kenya's minister of foreign affairs, resigned.");
    Tenure tenure = only(tenures, "person:amina-otieno", "foreign minister");
    assertThat(tenure.first()).contains(LocalDate.of(2013, 2, 1));
    assertThat(tenure.last()).contains(LocalDate.of(2014, 5, 2));
    assertThat(tenure.observations()).hasSize(2);
  }

  @Test
  void anOfficeServedInHasTheYearThatTheSentenceTells() {
    Tenures tenures = new Tenures();
    add(tenures, "2018-05-02", "Ali Okoye served as defense minister of Chad in 2011.");
    Tenure tenure = only(tenures, "person:ali-okoye", "defence minister");
    assertThat(tenure.first()).contains(LocalDate.of(2011, 1, 1));
    assertThat(tenure.observations().get(0).seen().standing()).isEqualTo(Standing.HELD);
  }

  @Test
  void appointedAndResignedBoundATenure() {
    Tenures tenures = new Tenures();
    add(tenures, "2016-03-01", "Ali Okoye was appointed interior minister of Chad.");
    add(tenures, "2017-09-05", "Ali Okoye resigned as interior minister of Chad.");
    Tenure tenure = only(tenures, "person:ali-okoye", "interior minister");
    assertThat(tenure.begins()).contains(LocalDate.of(2016, 3, 1));
    assertThat(tenure.ends()).contains(LocalDate.of(2017, 9, 5));
  }

  @Test
  void theGovernmentOfSomebodyHasThemAtItsHead() {
    Tenures tenures = new Tenures();
    add(tenures, "2016-03-01", "Farmers protested against the Modi government.");
    assertThat(only(tenures, "person:narendra-modi", "head of government").country())
        .isEqualTo("IND");
  }

  @Test
  void twoHoldersOfOneOfficeOnADayAreAConflictThatShows() {
    Tenures tenures = new Tenures();
    add(tenures, "2016-03-01", "Chad's premier, Ali Okoye, met his Niger counterpart.");
    add(tenures, "2016-03-01", "Chad's prime minister, Musa Bello, fell ill.");
    assertThat(tenures.holders("prime minister", "TCD", LocalDate.of(2016, 3, 1)))
        .extracting(Tenure::name)
        .containsExactlyInAnyOrder("Ali Okoye", "Musa Bello");
  }

  @Test
  void anActorHasTheOfficeOfTheDay() {
    OfficeHolders holders = new OfficeHolders(LEXICON, new Tenures());
    Actor putin = new Actor("person:vladimir-putin", "Vladimir Putin", "RUS", List.of(), "");
    assertThat(holders.on(putin, LocalDate.of(2010, 1, 1)).office())
        .isEqualTo("prime minister of Russia");
    Actor obama = new Actor("person:barack-obama", "Barack Obama", "USA", List.of("GOV"), "");
    assertThat(holders.on(obama, LocalDate.of(2019, 1, 1)).sectors()).containsExactly("ELI");
    Actor state = new Actor("state:TCD", "Chad", "TCD", List.of(), "");
    assertThat(holders.on(state, LocalDate.of(2019, 1, 1))).isEqualTo(state);
  }

  @Test
  void anOfficeThatReportsShowedGoesBeforeTheLexicon() {
    Tenures tenures = new Tenures();
    add(tenures, "2016-03-01", "Chad's interior minister, Ali Okoye, fell ill.");
    add(tenures, "2019-03-01", "Former Chad interior minister Ali Okoye was fined.");
    OfficeHolders holders = new OfficeHolders(LEXICON, tenures);
    Actor okoye = new Actor("person:ali-okoye", "Ali Okoye", "TCD", List.of(), "");
    assertThat(holders.on(okoye, LocalDate.of(2016, 3, 1)).office())
        .isEqualTo("interior minister of Chad");
    assertThat(holders.on(okoye, LocalDate.of(2020, 1, 1)).sectors()).containsExactly("ELI");
  }
}
