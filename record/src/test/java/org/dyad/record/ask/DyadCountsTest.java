package org.dyad.record.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.Coded;
import org.dyad.event.Ontology;
import org.dyad.event.Quad;
import org.dyad.record.EventRecord;
import org.dyad.record.ask.DyadCounts.Period;
import org.dyad.record.ask.DyadCounts.Unit;
import org.dyad.record.engine.Access;
import org.dyad.record.kept.KeptEvent;
import org.dyad.record.made.Made;
import org.dyad.record.store.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts of dyads are what one gets by counting the events oneself. */
class DyadCountsTest {

  @TempDir private Path folder;

  private EventRecord record;
  private final List<KeptEvent> all = new ArrayList<>();

  @BeforeEach
  void fill() throws SQLException {
    Path file = folder.resolve("r.duckdb");
    try (EventRecord filled = EventRecord.open(file, Access.WRITE)) {
      List<Coded> coded = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        coded.add(Made.coded("a" + i, i * 13, 4));
      }
      filled.add(coded, filled.begin("1", "", Ontology.load()));
      try (Connection connection = filled.connection()) {
        Sql.run(
            connection, "UPDATE events SET story = CASE WHEN type = 'CONSULT' THEN 7 ELSE id END");
        Sql.run(connection, "UPDATE events SET negated = true, happened = false WHERE number = 3");
      }
    }
    record = EventRecord.open(file, Access.READ);
    record.events(all::add);
  }

  @AfterEach
  void close() {
    record.close();
  }

  private List<KeptEvent> between(String source, String target) {
    return all.stream()
        .filter(KeptEvent::happened)
        .filter(kept -> kept.event().actors().get(0).actor().country().equals(source))
        .filter(kept -> kept.event().recipients().get(0).actor().country().equals(target))
        .toList();
  }

  private static Quad quad(KeptEvent kept) {
    return Ontology.load().quad(kept.event().type().type());
  }

  @Test
  void bothDirectionsAreCountedByReportAndByStory() {
    List<DyadCounts> counts = DyadCounts.of(record, "NOR", "KEN", Unit.YEAR, Filter.ALL);

    assertThat(counts).hasSize(2);
    assertThat(counts.get(1).source()).isEqualTo("KEN");
    for (DyadCounts one : counts) {
      List<KeptEvent> expected = between(one.source(), one.target());
      assertThat(expected).isNotEmpty();
      for (Quad quad : Quad.values()) {
        long reports = expected.stream().filter(kept -> quad(kept) == quad).count();
        long stories =
            expected.stream()
                .filter(kept -> quad(kept) == quad)
                .map(kept -> kept.event().type().type().equals("CONSULT") ? 7 : kept.id())
                .distinct()
                .count();
        assertThat(sum(one, quad, true)).as(quad.label()).isEqualTo(reports);
        assertThat(sum(one, quad, false)).as(quad.label()).isEqualTo(stories);
      }
    }
  }

  private static long sum(DyadCounts counts, Quad quad, boolean reports) {
    return counts.periods().stream()
        .mapToLong(period -> (reports ? period.reports() : period.stories()).get(quad.ordinal()))
        .sum();
  }

  @Test
  void monthsAndWeeksFollowOneAnotherWithNoneLeftOut() {
    for (Unit unit : List.of(Unit.WEEK, Unit.MONTH)) {
      for (DyadCounts one : DyadCounts.of(record, "NOR", "KEN", unit, Filter.ALL)) {
        LocalDate next = one.periods().get(0).begin();
        for (Period period : one.periods()) {
          assertThat(period.begin()).isEqualTo(next).isEqualTo(unit.begin(next));
          next = unit.next(next);
          LocalDate end = next;
          long expected =
              between(one.source(), one.target()).stream()
                  .map(kept -> kept.day().orElseThrow())
                  .filter(day -> !day.isBefore(period.begin()) && day.isBefore(end))
                  .count();
          assertThat(period.allReports()).isEqualTo(expected);
          assertThat(period.intensity().isPresent()).isEqualTo(period.allStories() > 0);
        }
      }
    }
  }

  @Test
  void intensityIsTheMeanOverStories() {
    DyadCounts one = DyadCounts.of(record, "NOR", "KEN", Unit.YEAR, Filter.ALL).get(0);
    Ontology ontology = Ontology.load();
    double sum = 0;
    long stories = 0;
    boolean visited = false;
    for (KeptEvent kept : between("NOR", "KEN")) {
      boolean again = kept.event().type().type().equals("CONSULT") && visited;
      visited |= kept.event().type().type().equals("CONSULT");
      sum += again ? 0 : ontology.intensity(kept.event().type());
      stories += again ? 0 : 1;
    }
    assertThat(one.periods()).hasSizeBetween(1, 2);
    double mean =
        one.periods().stream().mapToDouble(p -> p.intensity().orElse(0.0) * p.allStories()).sum()
            / stories;
    assertThat(mean).isCloseTo(sum / stories, within(1e-9));
  }

  @Test
  void whatDidNotHappenCountsOnlyIfItIsAskedFor() {
    long happened = reports(Filter.ALL);
    assertThat(reports(Filter.ALL.with(List.of(Standing.NEGATED)))).isPositive();
    assertThat(reports(Filter.ALL.with(List.of(Standing.HAPPENED, Standing.NEGATED))))
        .isGreaterThan(happened);
  }

  private long reports(Filter filter) {
    return DyadCounts.of(record, "NOR", "KEN", Unit.YEAR, filter).stream()
        .flatMap(one -> one.periods().stream())
        .mapToLong(Period::allReports)
        .sum();
  }

  @Test
  void twoWhoNeverMetHaveNoPeriods() {
    for (DyadCounts one : DyadCounts.of(record, "NOR", "FJI", Unit.MONTH, Filter.ALL)) {
      assertThat(one.periods()).isEmpty();
      assertThat(one.undated()).isZero();
    }
    assertThat(DyadCounts.of(record, "NOR", "NOR", Unit.MONTH, Filter.ALL)).hasSize(1);
    assertThat(Optional.of(Unit.named("fortnight"))).contains(Optional.empty());
  }
}
