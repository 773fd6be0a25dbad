package org.dyad.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.dyad.Coded;
import org.dyad.actor.Actor;
import org.dyad.actor.Mentions;
import org.dyad.article.Article;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;
import org.dyad.event.Evidence;
import org.dyad.event.Ontology;
import org.dyad.event.Status;
import org.dyad.reading.Reading;
import org.dyad.time.DateSpan;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

  private static Coded coded(String id, String actor) {
    Article article = Article.ofText(id, "Any words at all.");
    Evidence evidence =
        new Evidence(
            id,
            1,
            new Span(0, 17),
            "Any \"words\",\nat all.",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Event event =
        new Event(
            new EventType("SANCTION", ""),
            "160",
            List.of(
                new Participant(new Actor("a", actor, "NOR", List.of("GOV"), ""), actor, Span.NONE),
                new Participant(new Actor("b", "Ghana", "GHA", List.of(), ""), "Ghana", Span.NONE)),
            List.of(),
            List.of("military"),
            DateSpan.UNKNOWN,
            "",
            Optional.empty(),
            Status.FACT,
            "frame",
            "",
            Optional.empty(),
            List.of(evidence));
    return new Coded(
        article,
        new Reading(article, List.of()),
        List.of(),
        new Mentions(List.of()),
        List.of(),
        List.of(),
        List.of(event));
  }

  private static List<String> csv(Coded... all) throws IOException {
    StringWriter out = new StringWriter();
    CodedWriter writer = Form.CSV.writer(out, Ontology.load(), 100);
    for (Coded one : all) {
      writer.write(one);
    }
    writer.finish();
    return out.toString().lines().toList();
  }

  @Test
  void severalActorsShareACellInTheSameOrderInEachColumn() throws IOException {
    String row = csv(coded("x", "Norway")).get(1);
    assertThat(row).contains(",\"Norway; Ghana\",\"NOR; GHA\",\"GOV; \",");
    assertThat(row).contains(",-6.0,");
  }

  @Test
  void quotesAndCommasAreQuotedAndARowIsALine() throws IOException {
    List<String> lines = csv(coded("x,y", "Norway"));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).startsWith("\"x,y\",").contains(",\"Any \"\"words\"\", at all.\",");
  }

  @Test
  void wordsThatASpreadsheetWouldComputeAreGuarded() throws IOException {
    for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "＝1")) {
      assertThat(csv(coded(formula, "Norway")).get(1)).startsWith("'" + formula);
    }
    assertThat(csv(coded("x", "=HYPERLINK(\"a\")")).get(1)).contains("\"'=HYPERLINK(\"\"a\"\");");
  }

  @Test
  void withoutAnyEventThereIsTheHeadOfTheTable() throws IOException {
    assertThat(csv()).hasSize(1);
    assertThat(csv().get(0)).startsWith("article,published,date_start");
    assertThat(csv(coded("x", "Norway")).get(0).split(",")).hasSize(40);
  }
}
