package org.dyad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dyad.Coded;
import org.dyad.event.Event;
import org.dyad.json.CodePoints;
import org.dyad.record.engine.Access;
import org.dyad.record.engine.RecordException;
import org.dyad.record.kept.Added;
import org.dyad.record.kept.KeptEvent;
import org.dyad.record.kept.Run;
import org.dyad.record.made.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes into a record comes out of it. */
class EventRecordTest {

  @TempDir private Path folder;

  private EventRecord open(Access access) {
    return EventRecord.open(folder.resolve("r.duckdb"), access);
  }

  @Test
  void eventsComeBackAsTheyWereCodedWithOffsetsInCodePoints() {
    Coded coded = Made.coded("a", 3, 4);
    try (EventRecord record = open(Access.WRITE)) {
      record.add(List.of(coded), record.begin("1", ""));
    }
    try (EventRecord record = open(Access.READ)) {
      List<KeptEvent> kept = events(record);
      assertThat(kept).hasSize(4);
      CodePoints points = new CodePoints(coded.article().text());
      for (int i = 0; i < kept.size(); i++) {
        Event was = coded.events().get(i);
        Event is = kept.get(i).event();
        assertThat(is.type()).isEqualTo(was.type());
        assertThat(is.date()).isEqualTo(was.date());
        assertThat(is.place().orElseThrow().place()).isEqualTo(was.place().orElseThrow().place());
        assertThat(is.actors().get(0).actor()).isEqualTo(was.actors().get(0).actor());
        assertThat(is.actors().get(0).span().start())
            .isEqualTo(points.of(was.actors().get(0).span().start()));
        assertThat(is.evidence().get(0).text()).isEqualTo(was.evidence().get(0).text());
        assertThat(kept.get(i).article().id()).isEqualTo("a");
      }
      assertThat(record.article("a").orElseThrow().text()).isEqualTo(coded.article().text());
      assertThat(record.article("b")).isEmpty();
    }
  }

  @Test
  void theSameArticleAgainChangesNothing() {
    try (EventRecord record = open(Access.WRITE)) {
      Run run = record.begin("1", "");
      assertThat(record.add(List.of(Made.coded("a", 1, 2), Made.coded("b", 2, 3)), run))
          .isEqualTo(new Added(2, 0, 0, 5));
      List<KeptEvent> before = events(record);
      assertThat(record.add(List.of(Made.coded("b", 2, 3), Made.coded("a", 1, 2)), run))
          .isEqualTo(new Added(0, 0, 2, 0));
      assertThat(record.unkept(List.of(Made.coded("a", 1, 2).article()))).isEmpty();
      assertThat(events(record)).isEqualTo(before);
    }
  }

  @Test
  void aChangedArticleReplacesItsEventsAndKeepsItsHistory() throws SQLException {
    try (EventRecord record = open(Access.WRITE)) {
      Run run = record.begin("1", "");
      record.add(List.of(Made.coded("a", 1, 2), Made.coded("b", 2, 3)), run);
      Coded changed = Made.coded("a", 9, 1);
      assertThat(record.unkept(List.of(changed.article()))).hasSize(1);
      assertThat(record.add(List.of(changed), run)).isEqualTo(new Added(0, 1, 0, 1));
      assertThat(events(record)).hasSize(4);
      assertThat(events(record).get(0).article().key()).isEqualTo(1);
      assertThat(events(record).get(0).article().edition()).isEqualTo(2);
      assertThat(texts(record, "SELECT text FROM editions"))
          .containsExactly(Made.coded("a", 1, 2).article().text());
      assertThat(texts(record, "SELECT events->>'$[1].actors[0].name' FROM editions"))
          .containsExactly("Ada");
      assertThat(texts(record, "SELECT count(*) FROM participants")).containsExactly("8");
      assertThat(texts(record, "SELECT count(*) FROM evidence")).containsExactly("4");
    }
  }

  @Test
  void twoArticlesOfOneIdInABatchAreTwoEditions() {
    try (EventRecord record = open(Access.WRITE)) {
      Run run = record.begin("1", "");
      assertThat(record.add(List.of(Made.coded("a", 1, 2), Made.coded("a", 2, 3)), run))
          .isEqualTo(new Added(1, 1, 0, 5));
      assertThat(events(record)).hasSize(3);
    }
  }

  @Test
  void aRemovedArticleIsGoneWithAllThatIsKnownOfItAndItsKeyIsNotUsedAgain() throws SQLException {
    try (EventRecord record = open(Access.WRITE)) {
      Run run = record.begin("1", "");
      record.add(List.of(Made.coded("a", 1, 2), Made.coded("b", 2, 3)), run);
      record.add(List.of(Made.coded("b", 3, 3)), run);
      assertThat(record.remove(List.of("b", "nobody"))).containsExactly("b");
      assertThat(events(record)).hasSize(2);
      for (String table : List.of("editions", "observations", "pairs")) {
        assertThat(texts(record, "SELECT count(*) FROM " + table + " WHERE article = 2"))
            .containsExactly("0");
      }
      record.add(List.of(Made.coded("c", 1, 1)), run);
      assertThat(events(record).get(2).article().key()).isEqualTo(3);
    }
  }

  @Test
  void someEventsAreAskedForByACondition() {
    try (EventRecord record = open(Access.WRITE)) {
      List<Coded> many = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        many.add(Made.coded("n" + i, i, 10));
      }
      record.add(many, record.begin("1", ""));
      List<KeptEvent> all = events(record);
      assertThat(all).hasSize(3000);
      List<KeptEvent> some = new ArrayList<>();
      record.events("e.type = ?", List.of("ASSAULT"), some::add);
      assertThat(some)
          .isEqualTo(
              all.stream().filter(one -> one.event().type().type().equals("ASSAULT")).toList());
      assertThatThrownBy(() -> record.events("e.nothing = 1", List.of(), some::add))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("nothing");
    }
  }

  @Test
  void whatFailsHalfwayLeavesNothing() {
    try (EventRecord record = open(Access.WRITE)) {
      Run run = record.begin("1", "");
      Coded good = Made.coded("a", 1, 2);
      Coded bad = Made.withUnknownType(Made.coded("b", 2, 2));
      assertThatThrownBy(() -> record.add(List.of(good, bad), run))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(events(record)).isEmpty();
      assertThat(record.article("a")).isEmpty();
      assertThat(record.add(List.of(good), run).articles()).isEqualTo(1);
    }
  }

  private static List<KeptEvent> events(EventRecord record) {
    List<KeptEvent> events = new ArrayList<>();
    record.events(events::add);
    return events;
  }

  static List<String> texts(EventRecord record, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = record.connection();
        ResultSet found = connection.createStatement().executeQuery(sql)) {
      while (found.next()) {
        texts.add(found.getString(1));
      }
    }
    return texts;
  }
}
