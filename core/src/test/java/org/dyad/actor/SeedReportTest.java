package org.dyad.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dyad.actor.Mention.Sense;
import org.dyad.actor.office.OfficeSeen;
import org.dyad.actor.office.OfficeSeen.Standing;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.reading.NeuralReader;
import org.dyad.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report that the project starts from: who is named by which words, and in what office. */
class SeedReportTest {

  private static final String ASIF = "person:khawaja-muhammad-asif";
  private static final String LAVROV = "person:sergey-lavrov";
  private static final String JANJUA = "person:tehmina-janjua";

  private static Reading reading;
  private static Mentions mentions;

  @BeforeAll
  static void read() throws IOException {
    Path report = SharedData.file("seed/kh-asif-leaves-for-moscow.txt");
    List<Article> articles = new ArrayList<>();
    ArticleReader.load()
        .read(Inputs.ofFile(report), ReadOptions.DEFAULTS, articles::add, reject -> {});
    try (NeuralReader reader = NeuralReader.load(1)) {
      reading = reader.read(articles.get(0));
      mentions = new ActorResolver(ActorLexicon.load()).resolve(reading);
    }
  }

  private static String words(Mention mention) {
    return mention.span().of(reading.article().text());
  }

  /** Ids of all mentions with just these words, in the order of the text. */
  private static List<String> ids(String words) {
    return mentions.all().stream()
        .filter(mention -> words(mention).equals(words))
        .map(mention -> mention.actor().id())
        .toList();
  }

  @Test
  void shortAndFullNamesAreTheSamePerson() {
    for (String name : List.of("Kh Asif", "Asif", "Khawaja")) {
      assertThat(ids(name)).as(name).isNotEmpty().containsOnly(ASIF);
    }
    assertThat(ids("Lavrov")).hasSize(3).containsOnly(LAVROV);
    assertThat(ids("Ms Janjua")).containsExactly(JANJUA);
  }

  @Test
  void pronounsMeanTheNearestWhoFits() {
    assertThat(ids("she")).containsExactly(JANJUA);
    assertThat(ids("he")).containsExactly(ASIF, "person:donald-trump");
    assertThat(ids("He")).containsExactly("kind:spokesman:PAK");
    assertThat(ids("our")).containsExactly("kind:spokesman:PAK");
    assertThat(ids("it")).containsExactly("state:PAK");
  }

  @Test
  void descriptionsMeanThoseNamedBefore() {
    assertThat(ids("The foreign minister")).containsExactly(ASIF);
    assertThat(ids("his Russian counterpart")).containsExactly(LAVROV);
    assertThat(ids("both foreign ministers")).containsExactlyInAnyOrder(ASIF, LAVROV);
    assertThat(ids("the two sides")).containsExactlyInAnyOrder("state:PAK", "state:RUS");
    assertThat(ids("both sides")).containsExactlyInAnyOrder("state:PAK", "state:RUS");
    assertThat(ids("the spokesman")).containsExactly("kind:spokesman:PAK");
    assertThat(ids("the government")).containsExactly("kind:government:PAK");
  }

  @Test
  void moscowIsAGovernmentWhereItActsAndACityWhereOneGoes() {
    List<Sense> senses =
        mentions.all().stream()
            .filter(mention -> words(mention).equals("Moscow"))
            .map(Mention::reading)
            .toList();
    assertThat(senses)
        .containsExactly(
            Sense.PLACE,
            Sense.PLACE,
            Sense.GOVERNMENT,
            Sense.PLACE,
            Sense.GOVERNMENT,
            Sense.GOVERNMENT,
            Sense.PLACE,
            Sense.PLACE);
  }

  @Test
  void theSevenOfficesAreSeen() {
    assertThat(mentions.offices())
        .extracting(
            OfficeSeen::person, OfficeSeen::office, OfficeSeen::polity, OfficeSeen::standing)
        .containsExactlyInAnyOrder(
            tuple(ASIF, "foreign minister", "Pakistan", Standing.HOLDS),
            tuple(ASIF, "defence minister", "Pakistan", Standing.HELD),
            tuple(LAVROV, "foreign minister", "Russia", Standing.HOLDS),
            tuple(
                "person:zamir-kabulov",
                "envoy of the president to Afghanistan",
                "Russia",
                Standing.HOLDS),
            tuple(JANJUA, "foreign secretary", "Pakistan", Standing.HOLDS),
            tuple("person:donald-trump", "president", "United States", Standing.HOLDS),
            tuple("person:narendra-modi", "head of government", "India", Standing.HOLDS));
  }
}
