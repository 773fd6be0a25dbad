package org.dyad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dyad.actor.Mention.Sense;
import org.dyad.article.Article;
import org.dyad.reading.NeuralReader;
import org.dyad.reading.Reading;
import org.junit.jupiter.api.Test;

/** Cities and buildings as places and as governments, on sentences written for it. */
class MetonymyTest {

  private record Row(String name, Sense meant, String sentence) {}

  @Test
  void nineOfTenNamesAreMeantAsAReaderTakesThem() throws IOException {
    List<Row> rows = rows();
    assertThat(rows).hasSize(150);
    assertThat(rows).filteredOn(row -> row.meant() == Sense.PLACE).hasSize(75);
    List<String> wrong = new ArrayList<>();
    ActorResolver resolver = new ActorResolver(ActorLexicon.load());
    try (NeuralReader reader = NeuralReader.load(1)) {
      List<Article> articles = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        articles.add(Article.ofText("row" + i, rows.get(i).sentence()));
      }
      List<Reading> readings = reader.readAll(articles);
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        String why = wrong(resolver.resolve(readings.get(i)), row);
        if (!why.isEmpty()) {
          wrong.add(row.meant() + " " + row.sentence() + " " + why);
        }
      }
    }
    assertThat(wrong).as(String.join("\n", wrong)).hasSizeLessThanOrEqualTo(15);
  }

  /** What is wrong with the mention of the name; empty if it is right. */
  private static String wrong(Mentions mentions, Row row) {
    for (Mention mention : mentions.all()) {
      if (mention.span().of(row.sentence()).contains(row.name())
          && mention.reading() != Sense.ACTOR) {
        return mention.reading() == row.meant() ? "" : mention.why();
      }
    }
    return "not found";
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = MetonymyTest.class.getResourceAsStream("metonymy.psv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n")) {
        String[] cells = line.split(" \\| ", 3);
        if (!line.startsWith("#") && cells.length == 3 && !cells[0].equals("name")) {
          Sense meant = cells[1].equals("place") ? Sense.PLACE : Sense.GOVERNMENT;
          rows.add(new Row(cells[0], meant, cells[2].strip()));
        }
      }
    }
    return rows;
  }
}
