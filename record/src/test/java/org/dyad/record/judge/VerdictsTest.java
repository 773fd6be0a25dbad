package org.dyad.record.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dyad.Coded;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.Access;
import org.dyad.record.judge.Sampler.Drawn;
import org.dyad.record.kept.KeptEvent;
import org.dyad.record.kept.Run;
import org.dyad.record.made.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Samples are drawn from a record, and verdicts kept in it. */
class VerdictsTest {

  @TempDir private Path folder;

  private EventRecord record(String name, List<Coded> articles) {
    EventRecord record = EventRecord.open(folder.resolve(name), Access.WRITE);
    record.add(articles, record.begin("1", ""));
    return record;
  }

  private static List<Coded> articles(int n) {
    List<Coded> articles = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      articles.add(Made.coded("a" + i, i, 1 + i % 3));
    }
    return articles;
  }

  private static List<KeptEvent> events(EventRecord record) {
    List<KeptEvent> events = new ArrayList<>();
    record.events(events::add);
    return events;
  }

  private static List<Drawn> draw(
      EventRecord record, By by, long n, boolean proportional, long seed) throws SQLException {
    try (Connection reader = record.connection()) {
      return Sampler.draw(reader, by, n, proportional, seed);
    }
  }

  private static Precision precision(EventRecord record) throws SQLException {
    try (Connection reader = record.connection()) {
      return Precision.of(reader, By.TYPE, Optional.empty());
    }
  }

  private static Verdict verdict(KeptEvent kept, String judge, Field field, Answer answer) {
    return new Verdict(kept.id(), Fingerprint.of(kept, field), judge, field, answer);
  }

  private static List<Verdict> all(KeptEvent kept, String judge, Answer answer) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Field field : Field.values()) {
      verdicts.add(verdict(kept, judge, field, answer));
    }
    return verdicts;
  }

  @Test
  void aSampleHasAsManyOfEachTypeAndIsTheSameInAnyOrderOfArticles() throws SQLException {
    List<Coded> articles = articles(60);
    List<Coded> shuffled = new ArrayList<>(articles);
    Collections.reverse(shuffled);
    try (EventRecord one = record("1", articles);
        EventRecord other = record("2", shuffled)) {
      List<Drawn> drawn = draw(one, By.TYPE, 20, false, 5);
      Map<String, Long> types =
          drawn.stream().collect(Collectors.groupingBy(Drawn::stratum, Collectors.counting()));
      assertThat(types).hasSize(4).allSatisfy((type, n) -> assertThat(n).isEqualTo(5));
      assertThat(names(other, draw(other, By.TYPE, 20, false, 5))).isEqualTo(names(one, drawn));
      assertThat(names(one, draw(one, By.TYPE, 20, false, 6))).isNotEqualTo(names(one, drawn));
      assertThat(names(one, draw(one, By.TYPE, 40, false, 5))).containsAll(names(one, drawn));
      assertThat(draw(one, By.NONE, 10_000, true, 5)).hasSize(events(one).size());
    }
  }

  private static List<String> names(EventRecord record, List<Drawn> drawn) {
    Map<Long, String> names = new HashMap<>();
    events(record)
        .forEach(e -> names.put(e.id(), e.article().id() + e.event().evidence().get(0).sentence()));
    return drawn.stream().map(d -> names.get(d.event())).toList();
  }

  @Test
  void everyEventIsDrawnAsOftenAsAnyOther() {
    int articles = 20;
    int each = 3;
    int draws = 2_000;
    int[] times = new int[articles * each];
    for (int seed = 0; seed < draws; seed++) {
      long[] chances = new long[times.length];
      for (int i = 0; i < chances.length; i++) {
        chances[i] = Sampler.chance(seed, "news/" + i / each + ".txt", i % each);
      }
      long[] sorted = chances.clone();
      Arrays.sort(sorted);
      for (int i = 0; i < chances.length; i++) {
        times[i] += chances[i] < sorted[15] ? 1 : 0;
      }
    }
    // A quarter of 2,000 with a standard deviation of 19.
    assertThat(Arrays.stream(times).boxed().toList())
        .allSatisfy(n -> assertThat(n).isBetween(420, 580));
  }

  @Test
  void precisionIsWeightedBackToTheRecord() throws SQLException {
    try (EventRecord record = record("1", articles(60))) {
      Map<String, List<KeptEvent>> types =
          events(record).stream().collect(Collectors.groupingBy(e -> e.event().type().type()));
      List<Verdict> verdicts = new ArrayList<>();
      for (KeptEvent kept : types.get("ASSAULT").subList(0, 4)) {
        verdicts.addAll(all(kept, "ada", Answer.RIGHT));
      }
      List<KeptEvent> visits = types.get("CONSULT").subList(0, 2);
      verdicts.addAll(all(visits.get(0), "ada", Answer.RIGHT));
      verdicts.addAll(all(visits.get(1), "ada", Answer.RIGHT));
      verdicts.add(verdict(visits.get(1), "ada", Field.DATE, Answer.WRONG));
      verdicts.add(verdict(visits.get(0), "ada", Field.PLACE, Answer.UNSURE));
      record.judge(verdicts);
      Precision precision = precision(record);
      double visit = types.get("CONSULT").size();
      double assault = types.get("ASSAULT").size();
      assertThat(estimate(precision.total(), "date").share())
          .isCloseTo((0.5 * visit + assault) / (visit + assault), within(1e-12));
      assertThat(estimate(precision.total(), "place").judged()).isEqualTo(5);
      assertThat(estimate(precision.total(), Precision.EVENT).judged()).isEqualTo(5);
      assertThat(estimate(precision.total(), Precision.EVENT).right()).isEqualTo(4);
      assertThat(estimate(precision.rows(), "date").judged()).isEqualTo(4);
      assertThat(precision.unsure()).isEqualTo(1);
      assertThat(precision.missing()).containsExactly("ACCUSE", "SUPPORT");
      assertThat(precision.judges()).containsExactly("ada");
    }
  }

  private static Estimate estimate(List<Precision.Row> rows, String field) {
    return rows.stream().filter(r -> r.field().equals(field)).findFirst().orElseThrow().estimate();
  }

  @Test
  void judgesWhoDifferCountByHalvesAndTheirAgreementIsTold() throws SQLException {
    try (EventRecord record = record("1", articles(10))) {
      List<KeptEvent> some = events(record).subList(0, 4);
      List<Verdict> verdicts = new ArrayList<>();
      for (KeptEvent kept : some) {
        verdicts.add(verdict(kept, "ada", Field.TYPE, Answer.RIGHT));
        verdicts.add(
            verdict(kept, "kofi", Field.TYPE, kept == some.get(0) ? Answer.WRONG : Answer.RIGHT));
      }
      record.judge(verdicts);
      Precision both = precision(record);
      assertThat(both.total().stream().mapToDouble(r -> r.estimate().right()).sum()).isEqualTo(3.5);
      assertThat(both.agreement()).containsOnlyKeys("type");
      assertThat(both.agreement().get("type").units()).isEqualTo(4);
      assertThat(both.agreement().get("type").agreement()).isEqualTo(0.75);
      try (Connection reader = record.connection()) {
        Precision ada = Precision.of(reader, By.NONE, Optional.of("ada"));
        assertThat(ada.total().get(0).estimate().right()).isEqualTo(4);
        assertThat(ada.judges()).containsExactly("ada");
      }
    }
  }

  @Test
  void aVerdictGoesStaleWhenItsEventChangesAndFollowsItWhenItOnlyMoves() throws SQLException {
    Coded coded = Made.coded("a", 1, 3);
    try (EventRecord record = record("1", List.of(coded))) {
      List<KeptEvent> before = events(record);
      record.judge(all(before.get(0), "ada", Answer.RIGHT));
      record.judge(all(before.get(2), "ada", Answer.WRONG));
      Run run = record.begin("2", "");
      record.addAgain(List.of(withoutFirst(coded)), run);
      Precision moved = precision(record);
      assertThat(moved.stale()).isEqualTo(Field.values().length);
      assertThat(estimate(moved.total(), "type").judged()).isEqualTo(1);
      assertThat(estimate(moved.total(), "type").right()).isZero();
      record.add(List.of(Made.coded("a", 2, 3)), run);
      assertThat(precision(record).stale()).isEqualTo(2L * Field.values().length);
      assertThat(precision(record).total()).isEmpty();
    }
  }

  private static Coded withoutFirst(Coded coded) {
    return new Coded(
        coded.article(),
        coded.reading(),
        coded.propositions(),
        coded.mentions(),
        coded.times(),
        coded.places(),
        coded.events().subList(1, coded.events().size()));
  }

  @Test
  void verdictsGoWithTheirArticleAndALaterOneReplacesTheEarlier() throws SQLException {
    try (EventRecord record = record("1", articles(3))) {
      KeptEvent first = events(record).get(0);
      record.judge(all(first, "ada", Answer.RIGHT));
      record.judge(List.of(verdict(first, "ada", Field.TYPE, Answer.WRONG)));
      try (Connection reader = record.connection()) {
        assertThat(Verdicts.all(reader)).hasSize(Field.values().length);
        assertThat(Judged.of(reader).answers(first.id(), "ada"))
            .containsEntry(Field.TYPE, Answer.WRONG)
            .containsEntry(Field.DATE, Answer.RIGHT);
      }
      record.remove(List.of(first.article().id()));
      try (Connection reader = record.connection()) {
        assertThat(Verdicts.all(reader)).isEmpty();
      }
    }
  }

  @Test
  void fingerprintsOfFieldsDifferAndStayTheSameForTheSameCoding() {
    Set<String> prints = new HashSet<>();
    try (EventRecord one = record("1", List.of(Made.coded("a", 1, 1)));
        EventRecord other = record("2", List.of(Made.coded("b", 9, 1), Made.coded("a", 1, 1)))) {
      for (Field field : Field.values()) {
        prints.add(Fingerprint.of(events(one).get(0), field));
        assertThat(Fingerprint.of(events(one).get(0), field))
            .isEqualTo(Fingerprint.of(events(other).get(1), field));
      }
    }
    assertThat(prints).hasSize(Field.values().length);
  }
}
