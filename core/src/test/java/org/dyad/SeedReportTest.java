package org.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.time.DateSpan;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The report that the project starts from, against the codes, days and places that a careful human
 * takes from it. A row is right where an event has its type, the countries of both sides, its
 * polarity, and days that lie in its days.
 */
class SeedReportTest {

  /** One row of the table; empty days are unknown. */
  private record Row(
      String number,
      Set<String> types,
      Set<String> actors,
      Set<String> recipients,
      String start,
      String end,
      boolean negated,
      String place) {

    static Row parse(String line) {
      String[] f = line.split(",", -1);
      return new Row(
          f[0],
          words(f[1]),
          words(f[2]),
          words(f[3]),
          f[4],
          f[5],
          Boolean.parseBoolean(f[6]),
          f[7]);
    }

    private static Set<String> words(String field) {
      return field.isEmpty() ? Set.of() : Set.of(field.split(" "));
    }

    boolean isIn(List<Event> events) {
      return events.stream().anyMatch(this::isAt);
    }

    /** Whether an event is this row's: codes and days. */
    boolean isAt(Event event) {
      return isCoded(event) && fits(event.date());
    }

    /** Whether an event has the type, sides and polarity of this row, whenever it was. */
    boolean isCoded(Event event) {
      return types.contains(event.type().type())
          && countries(event.actors()).equals(actors)
          && countries(event.recipients()).equals(recipients)
          && event.status().negated() == negated;
    }

    /** Whether an event is where this row says; a place with ? may be unknown too. */
    boolean isThere(Event event) {
      String name = event.place().map(location -> location.place().name()).orElse("");
      boolean open = place.endsWith("?");
      return name.equals(open ? place.substring(0, place.length() - 1) : place)
          || (open && name.isEmpty());
    }

    private boolean fits(DateSpan date) {
      if (start.isEmpty()) {
        return date.end().map(d -> !d.isAfter(LocalDate.parse(end))).orElse(false);
      }
      return date.start().map(d -> !d.isBefore(LocalDate.parse(start))).orElse(false)
          && date.end().map(d -> !d.isAfter(LocalDate.parse(end))).orElse(false);
    }
  }

  private static Article article;
  private static List<Event> events;

  @BeforeAll
  static void code() throws IOException {
    Path file =
        Path.of(System.getProperty("dyad.data", "no data"))
            .resolve("seed/kh-asif-leaves-for-moscow.txt");
    Assumptions.assumeTrue(
        Files.exists(file), "no seed report (set -Ddyad.data to the folder that holds seed/)");
    List<Article> found = new ArrayList<>();
    ArticleReader.load().read(Inputs.ofFile(file), ReadOptions.DEFAULTS, found::add, reject -> {});
    article = found.get(0);
    try (Coder coder = Coder.load(2)) {
      events = coder.code(article).events();
    }
  }

  private static Set<String> countries(List<Participant> side) {
    Set<String> countries = new TreeSet<>();
    side.forEach(one -> countries.add(one.actor().country()));
    return countries;
  }

  @Test
  void theReportIsKnownApartFromThePageAroundIt() {
    assertThat(article.published().value()).isEqualTo("2018-02-20");
    assertThat(article.byline().value()).isEqualTo("Our Correspondent");
    assertThat(article.dateline().value()).isEqualToIgnoringCase("Islamabad");
  }

  @Test
  void theVisitHasItsFourDaysAndItsPlace() {
    assertThat(events)
        .anySatisfy(
            event -> {
              assertThat(event.type().toString()).isEqualTo("CONSULT/visit");
              assertThat(event.date())
                  .isEqualTo(DateSpan.of(LocalDate.of(2018, 2, 19), LocalDate.of(2018, 2, 22)));
              assertThat(event.place()).isPresent();
              assertThat(event.place().get().place().name()).isEqualTo("Moscow");
            });
  }

  private static List<Row> rows() throws IOException {
    try (InputStream in = SeedReportTest.class.getResourceAsStream("seed.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Row::parse)
          .toList();
    }
  }

  @Test
  void atLeastTwentyRowsAreRight() throws IOException {
    List<Row> missing = new ArrayList<>(rows());
    int all = missing.size();
    missing.removeIf(row -> row.isIn(events));
    assertThat(missing).as("rows that are not there").hasSizeLessThanOrEqualTo(all - 20);
  }

  @Test
  void everyRowThatIsCodedHasItsDaysToTheGranularityOfTheText() throws IOException {
    List<Row> rows = rows();
    List<Event> spoken = new ArrayList<>(events);
    spoken.removeIf(event -> rows.stream().noneMatch(row -> row.isAt(event)));
    List<Row> wrong = new ArrayList<>(rows);
    wrong.removeIf(row -> row.isIn(events));
    // An event with a row of its own is not another row's with wrong days.
    wrong.removeIf(row -> events.stream().filter(row::isCoded).allMatch(spoken::contains));
    assertThat(wrong).as("rows with other days").isEmpty();
  }

  @Test
  void everyRowIsWhereTheTextSaysAndNowhereElse() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      List<Event> here = new ArrayList<>(events);
      here.removeIf(event -> !row.isAt(event));
      if (!here.isEmpty() && here.stream().noneMatch(row::isThere)) {
        wrong.add(row + " is nowhere");
      }
      here.removeIf(event -> event.place().isEmpty() || row.isThere(event));
      here.forEach(event -> wrong.add(row + " is in " + event.place()));
    }
    assertThat(wrong).as("rows in other places").isEmpty();
  }

  @Test
  void theMeetingOfTheYearBeforeWasInNewYork() {
    assertThat(events)
        .filteredOn(e -> e.place().map(p -> p.place().name().startsWith("New York")).orElse(false))
        .isNotEmpty()
        .allSatisfy(
            event -> {
              assertThat(event.type().type()).isEqualTo("CONSULT");
              assertThat(countries(event.actors())).containsExactly("PAK", "RUS");
              assertThat(event.date().start()).contains(LocalDate.of(2017, 1, 1));
              assertThat(event.date().end()).contains(LocalDate.of(2017, 12, 31));
            });
  }

  @Test
  void aWarningOfWhatOthersMayDoIsNoThreat() {
    assertThat(events).noneMatch(event -> event.type().type().equals("THREATEN"));
  }

  @Test
  void noEventIsDatedByThePage() {
    assertThat(events)
        .noneMatch(event -> event.date().end().map(d -> d.getYear() > 2018).orElse(false));
  }

  @Test
  void whatWasNotCancelledIsNegated() {
    assertThat(events)
        .anyMatch(event -> event.status().negated() && countries(event.actors()).contains("RUS"));
  }
}
