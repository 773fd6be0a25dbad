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
    add(tenures, "2013-02-01", "Amina Otieno, Kenya's minister of foreign affairs, fell ill.");
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
  void handingOverIsNoConflict() {
    Tenures tenures = new Tenures();
    add(tenures, "2016-03-01", "Chad's premier, Ali Okoye, spoke.");
    add(tenures, "2016-05-01", "Ali Okoye resigned as prime minister of Chad.");
    add(tenures, "2016-05-02", "Musa Bello was sworn in as prime minister of Chad.");
    add(tenures, "2016-06-01", "Chad's premier, Musa Bello, spoke.");
    assertThat(tenures.conflicts()).isEmpty();
  }

  @Test
  void reportsThatDifferAreShownWithTheirSentences() {
    Tenures tenures = new Tenures();
    add(tenures, "2018-01-01", "Ali Okoye was appointed interior minister of Chad in 2011.");
    add(tenures, "2018-02-01", "Ali Okoye became interior minister of Chad in 2014.");
    List<Conflict> conflicts = tenures.conflicts();
    assertThat(conflicts).hasSize(1);
    assertThat(conflicts.get(0).what()).contains("reports differ on when it began");
    assertThat(conflicts.get(0).sides())
        .extracting(Observation::article)
        .containsExactly("r2018-01-01", "r2018-02-01");
    assertThat(conflicts.get(0).concerns("person:ali-okoye")).isTrue();
  }

  @Test
  void anOfficeHeldTwiceIsTwoTenures() {
    Tenures tenures = new Tenures();
    add(tenures, "2009-03-01", "Chad's premier, Ali Okoye, spoke.");
    add(tenures, "2011-05-01", "Ali Okoye resigned as prime minister of Chad.");
    add(tenures, "2015-03-01", "Ali Okoye was sworn in as prime minister of Chad.");
    assertThat(tenures.of("person:ali-okoye")).hasSize(2);
    assertThat(tenures.conflicts()).isEmpty();
  }

  @Test
  void somebodyElseInBetweenPartsTwoTenures() {
    Tenures tenures = new Tenures();
    add(tenures, "2009-03-01", "Chad's premier, Ali Okoye, spoke.");
    add(tenures, "2012-03-01", "Chad's premier, Musa Bello, spoke.");
    add(tenures, "2015-03-01", "Chad's premier, Ali Okoye, spoke.");
    assertThat(tenures.of("person:ali-okoye"))
        .noneMatch(tenure -> tenure.covers(LocalDate.of(2012, 3, 1)));
  }

  @Test
  void aTimeBehindAnOfficeIsItsOwn() {
    Tenures tenures = new Tenures();
    add(tenures, "2018-05-02", "Ali Okoye, president of Chad from 1999 to 2007, has died.");
    Tenure tenure = only(tenures, "person:ali-okoye", "president");
    assertThat(tenure.begins()).contains(LocalDate.of(1999, 1, 1));
    assertThat(tenure.ends()).contains(LocalDate.of(2007, 12, 31));
    assertThat(tenure.isOver(LocalDate.of(2010, 1, 1))).isTrue();
  }

  @Test
  void aTimeOfAnotherClauseDatesNoOffice() {
    Tenures tenures = new Tenures();
    add(tenures, "2018-05-02", "Chad's premier, Ali Okoye, said the bridge was built in 1974.");
    Tenure tenure = only(tenures, "person:ali-okoye", "prime minister");
    assertThat(tenure.first()).contains(LocalDate.of(2018, 5, 2));
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
