package org.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dyad.actor.office.Observation;
import org.dyad.actor.office.Tenure;
import org.dyad.actor.office.Tenures;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.coding.OfficesThen;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The offices that the report which the project starts from tells, with their days. */
class SeedOfficesTest {

  private static final Tenures TENURES = new Tenures();
  private static final List<Event> EVENTS = new ArrayList<>();

  @BeforeAll
  static void code() throws IOException {
    Path report = report();
    List<Article> articles = new ArrayList<>();
    ArticleReader.load()
        .read(Inputs.ofFile(report), ReadOptions.DEFAULTS, articles::add, reject -> {});
    try (Coder coder = Coder.load(1)) {
      Coded coded = coder.code(articles.get(0));
      TENURES.add(coded.reading(), coded.mentions(), OfficesThen.dated(coded.times()));
      EVENTS.addAll(coded.events());
    }
  }

  private static Path report() {
    for (String folder :
        List.of(System.getProperty("dyad.data", ""), "../../shared/data", "../shared/data")) {
      Path file = Path.of(folder, "seed/kh-asif-leaves-for-moscow.txt");
      if (!folder.isEmpty() && Files.isReadable(file)) {
        return file;
      }
    }
    Assumptions.abort("no seed report (set -Ddyad.data to the folder that holds seed/)");
    throw new AssertionError();
  }

  @ParameterizedTest
  @CsvSource({
    "person:khawaja-muhammad-asif, foreign minister of Pakistan, 2018-02-20, Khawaja",
    "person:khawaja-muhammad-asif, defence minister of Pakistan, 2016-06-01, Asif",
    "person:sergey-lavrov, foreign minister of Russia, 2018-02-20, Lavrov",
    "person:zamir-kabulov, envoy of the president of Russia to Afghanistan, 2018-02-20, Kabulov",
    "person:tehmina-janjua, foreign secretary of Pakistan, 2017-10-15, Janjua",
    "person:donald-trump, president of United States, 2018-01-01, Trump",
    "person:narendra-modi, head of government of India, 2016-09-20, Modi"
  })
  void eachTenureHasItsSentenceAndItsDay(String person, String title, LocalDate day, String named) {
    List<Tenure> tenures =
        TENURES.of(person).stream().filter(tenure -> tenure.title().equals(title)).toList();
    assertThat(tenures).hasSize(1);
    assertThat(tenures.get(0).covers(day)).as("%s on %s", title, day).isTrue();
    Observation seen = tenures.get(0).observations().get(0);
    assertThat(seen.text()).contains(named).hasSizeGreaterThan(40);
    assertThat(seen.article()).endsWith("kh-asif-leaves-for-moscow.txt");
    assertThat(seen.published()).contains(LocalDate.of(2018, 2, 20));
  }

  @Test
  void thereAreSevenTenuresAndNoConflict() {
    assertThat(TENURES.all()).hasSize(7);
    assertThat(TENURES.conflicts()).isEmpty();
  }

  @Test
  void whoeverActedIn2016HasTheOfficeOf2016() {
    List<Participant> then =
        EVENTS.stream()
            .filter(event -> event.date().end().filter(d -> d.getYear() == 2016).isPresent())
            .flatMap(event -> event.actors().stream())
            .filter(actor -> actor.actor().id().equals("person:khawaja-muhammad-asif"))
            .toList();
    assertThat(then).isNotEmpty();
    assertThat(then)
        .allMatch(actor -> actor.actor().office().equals("defence minister of Pakistan"));
  }

  @Test
  void whoeverCameIntoOfficeWithinTheYearOfTheEventActsInIt() {
    assertThat(EVENTS)
        .filteredOn(event -> event.date().end().filter(d -> d.getYear() == 2017).isPresent())
        .flatExtracting(Event::actors)
        .extracting(Participant::actor)
        .filteredOn(actor -> actor.id().equals("person:khawaja-muhammad-asif"))
        .isNotEmpty()
        .allMatch(actor -> actor.office().equals("foreign minister of Pakistan"));
  }
}
