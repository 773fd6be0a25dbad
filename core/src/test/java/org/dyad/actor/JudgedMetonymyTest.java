package org.dyad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dyad.actor.Mention.Sense;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.reading.NeuralReader;
import org.junit.jupiter.api.Test;

/**
 * How names of capitals are taken in news that nobody wrote for the test, against the judgements of
 * a person; needs the shared data.
 */
class JudgedMetonymyTest {

  private static final double BAR = 0.85;

  private record Row(String report, int start, int end, Sense meant) {}

  @Test
  void mostNamesOfCapitalsInNewsAreMeantAsAReaderTakesThem() throws IOException {
    Path file = SharedData.file("places/tr-news.jsonl.gz");
    Map<String, Article> articles = new HashMap<>();
    ArticleReader.load()
        .read(
            Inputs.ofFile(file),
            ReadOptions.DEFAULTS,
            article -> articles.put(article.id(), article),
            incompleteDate -> {});
    List<Row> rows = rows();
    assertThat(rows).hasSize(40);
    Map<String, Mentions> mentions = new HashMap<>();
    ActorResolver resolver = new ActorResolver(ActorLexicon.load());
    List<Row> wrong = new ArrayList<>();
    try (NeuralReader reader = NeuralReader.load(1)) {
      for (Row row : rows) {
        Mentions found =
            mentions.computeIfAbsent(
                row.report(), id -> resolver.resolve(reader.read(articles.get(id))));
        boolean right =
            found.all().stream()
                .filter(m -> m.span().start() == row.start() && m.span().end() == row.end())
                .anyMatch(m -> m.reading() == row.meant());
        if (!right) {
          wrong.add(row);
        }
      }
    }
    double share = 1 - (double) wrong.size() / rows.size();
    assertThat(share).as(wrong.toString()).isGreaterThanOrEqualTo(BAR);
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = JudgedMetonymyTest.class.getResourceAsStream("judged-metonymy.psv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = line.split(" \\| ", 4);
        if (!line.startsWith("#") && cells.length == 4 && !cells[0].equals("report")) {
          String[] offsets = cells[1].split("-", 2);
          Sense meant = cells[3].strip().equals("place") ? Sense.PLACE : Sense.GOVERNMENT;
          rows.add(
              new Row(cells[0], Integer.parseInt(offsets[0]), Integer.parseInt(offsets[1]), meant));
        }
      }
    }
    return rows;
  }
}
