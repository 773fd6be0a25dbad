package org.dyad.record.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.event.Ontology;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.Access;
import org.dyad.record.engine.RecordException;
import org.dyad.record.made.Made;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody's SQL is answered, and does nothing else. */
class QueryTest {

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("o'hara.duckdb");
    try (EventRecord record = EventRecord.open(file, Access.WRITE)) {
      record.add(
          List.of(Made.coded("a", 1, 4), Made.coded("b", 2, 3)),
          record.begin("1", "", Ontology.load()));
    }
  }

  private List<String> answer(Optional<Filter> filter, boolean byStory, String sql)
      throws IOException {
    List<String> rows = new ArrayList<>();
    try (EventRecord record = EventRecord.open(file, Access.READ);
        Query query = Query.of(record, filter, byStory, Optional.empty())) {
      query.ask(sql, rows(rows));
    }
    return rows;
  }

  private static Query.Taker rows(List<String> rows) {
    return new Query.Taker() {
      @Override
      public void head(List<String> names) {
        rows.add(String.join("|", names));
      }

      @Override
      public void row(List<Cell> cells) {
        rows.add(String.join("|", cells.stream().map(Cell::inOne).toList()));
      }
    };
  }

  private static Filter only(String country) {
    return new Filter(
        List.of(country),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void theViewsAreAskedByTheirCleanNames() throws IOException {
    assertThat(
            answer(
                Optional.empty(),
                false,
                "SELECT article, count(*) AS events, any_value(actors) AS who FROM v_events"
                    + " GROUP BY article ORDER BY article"))
        .containsExactly("article|events|who", "a|4|Ada", "b|3|Ada");
    for (String view :
        List.of(
            "v_participants",
            "v_evidence",
            "v_dyads",
            "v_articles",
            "v_actors",
            "v_places",
            "v_offices",
            "v_stories",
            "v_story_participants")) {
      assertThat(answer(Optional.empty(), false, "FROM " + view)).as(view).hasSizeGreaterThan(0);
    }
    assertThat(answer(Optional.empty(), false, Query.USUAL)).hasSize(8);
  }

  @Test
  void aFilterNarrowsWhatTheViewsShow() throws IOException {
    List<String> all =
        answer(
            Optional.empty(),
            false,
            "SELECT id FROM v_events WHERE list_contains(actor_countries || recipient_countries,"
                + " 'KEN') ORDER BY id");
    assertThat(all).hasSizeBetween(2, 7);
    for (String view : Views.OF_EVENTS) {
      assertThat(
              answer(
                  Optional.of(only("KEN")),
                  false,
                  "SELECT DISTINCT id FROM " + view + " ORDER BY id"))
          .as(view)
          .isEqualTo(all);
    }
  }

  @Test
  void listsAndNothingHaveTheirCells() throws IOException {
    List<Cell> cells = new ArrayList<>();
    try (EventRecord record = EventRecord.open(file, Access.READ);
        Query query = Query.of(record, Optional.empty(), false, Optional.empty())) {
      query.ask(
          "SELECT ['a', NULL, 'b'], NULL, 1.50, true, DATE '2020-01-02', {'x': 1, 'y': [2]}",
          new Query.Taker() {
            @Override
            public void head(List<String> names) {
              assertThat(names).hasSize(6);
            }

            @Override
            public void row(List<Cell> row) {
              cells.addAll(row);
            }
          });
    }
    assertThat(cells.stream().map(Cell::inOne))
        .containsExactly("a; ; b", "", "1.50", "true", "2020-01-02", "1; 2");
    assertThat(cells.stream().map(Cell::kind))
        .containsExactly(
            Cell.Kind.LIST,
            Cell.Kind.NOTHING,
            Cell.Kind.NUMBER,
            Cell.Kind.BOOLEAN,
            Cell.Kind.TEXT,
            Cell.Kind.LIST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM events",
        "DROP VIEW v_events",
        "CREATE TABLE mine AS SELECT 1",
        "INSERT INTO runs SELECT * FROM runs",
        "UPDATE meta SET value = 'x'",
        "SELECT * FROM read_csv('FOLDER/secret.csv')",
        "SELECT * FROM read_text('FOLDER/secret.csv')",
        "SELECT * FROM 'FOLDER/secret.csv'",
        "SELECT * FROM glob('FOLDER/*')",
        "COPY (SELECT 1) TO 'FOLDER/new.csv'",
        "EXPORT DATABASE 'FOLDER/new.csv'",
        "ATTACH 'FOLDER/new.csv' AS other",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "RESET enable_external_access",
        "PRAGMA enable_external_access = true",
        "SELECT 1; COPY (SELECT 1) TO 'FOLDER/new.csv'",
        "SELECT 1; DELETE FROM events",
      })
  void nothingComesOfItButAnAnswer(String sql) throws IOException {
    Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(
            () -> answer(Optional.empty(), false, sql.replace("FOLDER", folder.toString())))
        .isInstanceOf(RecordException.class)
        .extracting(e -> ((RecordException) e).kind())
        .isEqualTo(RecordException.Kind.ASKED);
    assertThat(folder.resolve("new.csv")).doesNotExist();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void anUnknownColumnOrViewSaysWhatThereIs() {
    assertThatThrownBy(() -> answer(Optional.empty(), false, "SELECT country FROM v_events"))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("there are the views v_actors, v_articles, v_dyads");
    assertThatThrownBy(() -> answer(Optional.empty(), false, "SELECT 1 FROM eventz"))
        .hasMessageContaining("there are the views v_actors");
    assertThatThrownBy(() -> answer(Optional.empty(), false, "SELEKT 1"))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("SELEKT");
  }

  @Test
  void anAnswerGoesToTheOneFileThatWasNamed() {
    Path to = folder.resolve("the answer's.parquet");
    try (EventRecord record = EventRecord.open(file, Access.READ);
        Query query = Query.of(record, Optional.empty(), false, Optional.of(to))) {
      query.parquet("SELECT id, actors FROM v_events ; ", to);
      assertThat(to).isNotEmptyFile();
      assertThatThrownBy(() -> query.parquet("SELECT 1", folder.resolve("other.parquet")))
          .isInstanceOf(RecordException.class);
      assertThatThrownBy(() -> query.parquet("SELECT 1) TO '" + folder + "/new.csv' --", to))
          .isInstanceOf(RecordException.class);
    }
    assertThat(folder.resolve("new.csv")).doesNotExist();
  }
}
