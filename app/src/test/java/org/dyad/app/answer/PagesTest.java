package org.dyad.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.app.text.Columns;
import org.dyad.record.ask.Cell;
import org.dyad.record.ask.DyadCounts;
import org.dyad.record.ask.DyadCounts.Period;
import org.dyad.record.ask.DyadCounts.Unit;
import org.junit.jupiter.api.Test;

/**
 * Pages against files that a person reviews. After a change that is meant, run with {@code
 * -Ddyad.golden=write} and read the difference.
 */
class PagesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/dyad/app/answer");

  private static void isAsReviewed(String name, String written, int columns) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (System.getProperty("dyad.golden", "").equals("write")) {
      Files.writeString(file, written);
    }
    assertThat(written).isEqualTo(Files.readString(file));
    assertThat(written.lines()).allMatch(line -> Columns.width(line) <= columns);
  }

  private static Cell text(String text) {
    return new Cell(Cell.Kind.TEXT, text, List.of());
  }

  private static Cell number(String text) {
    return new Cell(Cell.Kind.NUMBER, text, List.of());
  }

  private static final Cell NOTHING = new Cell(Cell.Kind.NOTHING, "", List.of());

  private static List<List<Cell>> rows() {
    Cell list = new Cell(Cell.Kind.LIST, "", List.of(text("Norway"), text("=Ghana")));
    return List.of(
        List.of(number("1"), text("2021-03-08"), list, text("=HYPERLINK(\"x\")"), number("4.0")),
        List.of(
            number("1048577"),
            text("2021-03-09"),
            NOTHING,
            text(
                "A long\tsentence,\nwhich \u001b[31mno terminal\u202e has room for, 東京 included, goes on."),
            number("-2.5")),
        List.of(NOTHING, NOTHING, text("Chad"), text(""), NOTHING));
  }

  private static String answer(AnswerForm form, int columns) throws IOException {
    StringWriter out = new StringWriter();
    AnswerWriter writer = form.writer(out, columns);
    writer.head(List.of("id", "day", "actors", "text", "intensity"));
    for (List<Cell> row : rows()) {
      writer.row(row);
    }
    writer.finish();
    return out.toString();
  }

  @Test
  void anAnswerFitsTheTerminal() throws IOException {
    isAsReviewed("answer-80.golden", answer(AnswerForm.TABLE, 80), 80);
    isAsReviewed("answer-140.golden", answer(AnswerForm.TABLE, 140), 140);
  }

  @Test
  void whereColumnsDoNotFitEachValueHasALine() throws IOException {
    isAsReviewed("answer-40.golden", answer(AnswerForm.TABLE, 40), 40);
  }

  @Test
  void anAnswerAsCsvIsGuardedAndARowIsALine() throws IOException {
    isAsReviewed("answer.csv.golden", answer(AnswerForm.CSV, 80), 1000);
  }

  @Test
  void anAnswerAsJsonKeepsWhatValuesAre() throws IOException {
    isAsReviewed("answer.json.golden", answer(AnswerForm.JSON, 80), 1000);
  }

  @Test
  void moreRowsThanAreLookedAtAreAllThere() throws IOException {
    StringWriter out = new StringWriter();
    AnswerWriter writer = AnswerForm.TABLE.writer(out, 80);
    writer.head(List.of("number", "words"));
    for (int i = 0; i < 1234; i++) {
      writer.row(List.of(number("" + i), text("w".repeat(i % 90))));
    }
    writer.finish();
    assertThat(out.toString().lines()).hasSize(1236).allMatch(line -> line.length() <= 80);
    assertThat(out.toString()).endsWith("1,234 rows\n");
  }

  @Test
  void anEmptyAnswerShowsItsHead() throws IOException {
    StringWriter out = new StringWriter();
    AnswerWriter writer = AnswerForm.TABLE.writer(out, 80);
    writer.head(List.of("id", "day"));
    writer.finish();
    assertThat(out.toString()).isEqualTo("id  day\n0 rows\n");
  }

  private static List<DyadCounts> counts(int scale) {
    List<Period> there = new ArrayList<>();
    there.add(period(1, List.of(2L, 1L, 0L, 0L), scale, Optional.of(4.25)));
    there.add(period(2, List.of(0L, 0L, 0L, 0L), scale, Optional.empty()));
    there.add(period(3, List.of(3L, 0L, 1L, 7L), scale, Optional.of(-4.98)));
    List<Period> back = List.of(period(3, List.of(0L, 0L, 0L, 1L), scale, Optional.of(-9.0)));
    return List.of(new DyadCounts("NOR", "TCD", there, 2), new DyadCounts("TCD", "NOR", back, 0));
  }

  private static Period period(int month, List<Long> stories, int scale, Optional<Double> mean) {
    List<Long> scaled = stories.stream().map(count -> count * scale).toList();
    List<Long> reports = scaled.stream().map(count -> count * 2).toList();
    return new Period(LocalDate.of(2021, month, 1), scaled, reports, mean);
  }

  private static String page(int scale, int columns) throws IOException {
    StringWriter out = new StringWriter();
    new DyadsPage(out, columns, code -> code.equals("NOR") ? "Norway" : "Chad")
        .write(counts(scale), Unit.MONTH);
    return out.toString();
  }

  @Test
  void dyadsHaveATableAndAPlotForEachDirection() throws IOException {
    isAsReviewed("dyads-100.golden", page(1, 100), 100);
  }

  @Test
  void manyEventsShareASignOfThePlot() throws IOException {
    isAsReviewed("dyads-many-120.golden", page(1500, 120), 120);
  }

  @Test
  void aNarrowTerminalHasTheTableWithoutThePlot() throws IOException {
    isAsReviewed("dyads-83.golden", page(1, 83), 83);
  }

  @Test
  void dyadsInAPipeAreRowsOfPlainColumns() throws IOException {
    StringWriter out = new StringWriter();
    DyadsRows.write(counts(1), Unit.MONTH, AnswerForm.CSV.writer(out, 80));
    isAsReviewed("dyads.csv.golden", out.toString(), 1000);
  }
}
