package org.dyad.record.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dyad.Coded;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;
import org.dyad.event.Ontology;
import org.dyad.event.Quad;
import org.dyad.record.EventRecord;
import org.dyad.record.ask.Filter.Dyad;
import org.dyad.record.engine.Access;
import org.dyad.record.export.Told;
import org.dyad.record.kept.KeptEvent;
import org.dyad.record.made.Made;
import org.dyad.record.store.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a filter lets through is what fits it, whatever words are in it. */
class FilterTest {

  @TempDir private static Path folder;

  private static EventRecord record;
  private static List<KeptEvent> all;

  @BeforeAll
  static void fill() throws SQLException {
    Path file = folder.resolve("r.duckdb");
    try (EventRecord filled = EventRecord.open(file, Access.WRITE)) {
      List<Coded> coded = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        coded.add(Made.coded("a" + i, i * 11, 5));
      }
      filled.add(coded, filled.begin("1", "", Ontology.load()));
      try (Connection connection = filled.connection()) {
        Sql.run(connection, "UPDATE events SET negated = true, happened = false WHERE number = 3");
        Sql.run(connection, "UPDATE events SET time = 'historical' WHERE number = 2");
        // Stories of our own: the first two events of articles whose keys go together by three.
        Sql.run(
            connection,
            "UPDATE events SET story = CASE WHEN number < 2 THEN 9000 + article // 3 END");
      }
    }
    record = EventRecord.open(file, Access.READ);
    all = events(Filter.ALL, false).stream().map(Told::event).toList();
  }

  @AfterAll
  static void close() {
    record.close();
  }

  private static List<Told> events(Filter filter, boolean byStory) {
    List<Told> told = new ArrayList<>();
    Tellings.each(record, filter, byStory, told::add);
    return told;
  }

  /** Filters of one field. */
  private static Filter of(UnaryOperator<Draft> draft) {
    return draft.apply(new Draft()).filter();
  }

  private static void passes(Filter filter, Predicate<KeptEvent> fits) {
    List<Long> expected = all.stream().filter(fits).map(KeptEvent::id).toList();
    assertThat(events(filter, false).stream().map(told -> told.event().id()).toList())
        .isEqualTo(expected)
        .isNotEmpty()
        .hasSizeLessThan(all.size());
  }

  private static boolean has(List<Participant> side, String country) {
    return side.stream().anyMatch(one -> one.actor().country().equals(country));
  }

  private static boolean links(Event event, String source, String target) {
    return has(event.actors(), source) && has(event.recipients(), target);
  }

  @Test
  void withoutAnythingAllPass() {
    assertThat(all).hasSize(300);
  }

  @Test
  void countriesFitEitherSide() {
    passes(
        of(draft -> draft.countries("GHA", "NOR")),
        kept ->
            Stream.of("GHA", "NOR")
                .anyMatch(
                    code ->
                        has(kept.event().actors(), code) || has(kept.event().recipients(), code)));
  }

  @Test
  void aDyadFitsBothWaysAndOneWayWhereItIsDirected() {
    passes(
        of(draft -> draft.dyads(new Dyad("NOR", "KEN", false))),
        kept -> links(kept.event(), "NOR", "KEN") || links(kept.event(), "KEN", "NOR"));
    passes(
        of(draft -> draft.dyads(new Dyad("NOR", "KEN", true))),
        kept -> links(kept.event(), "NOR", "KEN"));
  }

  @Test
  void typesFitWithTheirModes() {
    passes(
        of(draft -> draft.types("CONSULT", "ASSAULT")),
        kept -> List.of("CONSULT", "ASSAULT").contains(kept.event().type().type()));
    passes(
        of(draft -> draft.types("CONSULT/visit")),
        kept -> kept.event().type().equals(new EventType("CONSULT", "visit")));
    passes(
        of(draft -> draft.quads(Quad.VERBAL_CONFLICT)),
        kept -> kept.event().type().type().equals("ACCUSE"));
  }

  @Test
  void daysFitWithTheirEnds() {
    LocalDate from = LocalDate.of(2024, 3, 1);
    LocalDate to = LocalDate.of(2024, 6, 30);
    passes(
        of(draft -> draft.days(from, to)),
        kept -> !kept.day().orElseThrow().isBefore(from) && !kept.day().orElseThrow().isAfter(to));
  }

  @Test
  void placesActorsAndWordsFit() {
    passes(
        of(draft -> draft.places("CHL")),
        kept -> kept.event().place().orElseThrow().place().country().equals("CHL"));
    passes(
        of(draft -> draft.actors("person:ada-of-ghana")),
        kept -> kept.event().actors().get(0).actor().id().equals("person:ada-of-ghana"));
    passes(
        of(draft -> draft.actors("ada OF nepal")),
        kept -> kept.event().actors().get(0).text().endsWith("Ada of Nepal"));
    passes(
        of(draft -> draft.texts("PRAISED", "in oslo")),
        kept ->
            kept.event().evidence().get(0).text().contains("praised")
                && kept.event().evidence().get(0).text().contains("in Oslo"));
  }

  @Test
  void standingsFit() {
    passes(Filter.ALL.with(List.of(Standing.HAPPENED)), KeptEvent::happened);
    passes(Filter.ALL.with(List.of(Standing.NEGATED)), kept -> kept.event().status().negated());
    passes(
        Filter.ALL.with(List.of(Standing.UNHAPPENED, Standing.HISTORICAL)),
        kept ->
            !kept.happened()
                || kept.event().status().time() == org.dyad.event.Status.Time.HISTORICAL);
  }

  @Test
  void fieldsHoldTogether() {
    passes(
        of(
            draft ->
                draft
                    .countries("GHA")
                    .types("ACCUSE")
                    .days(LocalDate.of(2024, 2, 1), LocalDate.MAX)),
        kept ->
            (has(kept.event().actors(), "GHA") || has(kept.event().recipients(), "GHA"))
                && kept.event().type().type().equals("ACCUSE")
                && !kept.day().orElseThrow().isBefore(LocalDate.of(2024, 2, 1)));
  }

  @Test
  void wordsOfUsersAreNeverSql() {
    String evil = "x') OR true; DROP TABLE events; --";
    Filter filter =
        of(draft -> draft.countries(evil).places(evil).actors(evil).texts(evil).types(evil));
    assertThat(events(filter, false)).isEmpty();
    assertThat(filter.condition().sql()).doesNotContain("DROP");
    assertThat(events(Filter.ALL, false)).hasSize(300);
  }

  @Test
  void byStoryEachStoryComesOnceWithAllItsReports() {
    List<Told> told = events(Filter.ALL, true);
    assertThat(told.stream().mapToInt(one -> one.reports().size()).sum()).isEqualTo(300);
    List<Told> several = told.stream().filter(one -> one.reports().size() > 1).toList();
    assertThat(several).hasSize(21);
    for (Told one : several) {
      assertThat(one.reports()).contains(one.event());
      assertThat(one.story()).isEqualTo(Long.toString(9000 + one.event().article().key() / 3));
      assertThat(one.reports())
          .allMatch(report -> report.article().key() / 3 == one.event().article().key() / 3);
    }
    assertThat(told.stream().filter(one -> one.story().equals("" + one.event().id())).count())
        .isEqualTo(180);
  }

  @Test
  void aStoryIsWantedIfOneOfItsReportsIs() {
    Filter filter = of(draft -> draft.texts("praised"));
    List<Told> told = events(filter, true);
    assertThat(told)
        .allMatch(
            one ->
                one.reports().stream()
                    .anyMatch(
                        report -> report.event().evidence().get(0).text().contains("praised")));
    assertThat(told.stream().mapToInt(one -> one.reports().size()).sum())
        .isGreaterThan(events(filter, false).size());
  }

  /** A filter that is put together field by field. */
  private static final class Draft {
    private List<String> countries = List.of();
    private List<Dyad> dyads = List.of();
    private List<EventType> types = List.of();
    private List<Quad> quads = List.of();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private List<String> places = List.of();
    private List<String> actors = List.of();
    private List<String> texts = List.of();

    Draft countries(String... codes) {
      countries = List.of(codes);
      return this;
    }

    Draft dyads(Dyad... some) {
      dyads = List.of(some);
      return this;
    }

    Draft types(String... some) {
      types = Stream.of(some).map(EventType::parse).toList();
      return this;
    }

    Draft quads(Quad... some) {
      quads = List.of(some);
      return this;
    }

    Draft days(LocalDate first, LocalDate last) {
      from = Optional.of(first);
      to = last.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(last);
      return this;
    }

    Draft places(String... codes) {
      places = List.of(codes);
      return this;
    }

    Draft actors(String... some) {
      actors = List.of(some);
      return this;
    }

    Draft texts(String... some) {
      texts = List.of(some);
      return this;
    }

    Filter filter() {
      return new Filter(countries, dyads, types, quads, from, to, places, actors, texts, List.of());
    }
  }
}
