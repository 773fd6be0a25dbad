package org.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.article.Reject;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The example reports against a file that a person reviews. After a change that is meant, run with
 * {@code -Ddyad.golden=write} and read the difference.
 */
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Path GOLDEN = Path.of("src/test/resources/org/dyad/examples.golden");

  private static Coder coder;
  private static List<Article> articles;
  private static List<Coded> coded;

  @BeforeAll
  static void code() {
    coder = Coder.load(2);
    articles = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    ArticleReader reader = ArticleReader.load();
    Inputs.of(List.of(EXAMPLES.toString()))
        .found()
        .forEach(in -> reader.read(in, ReadOptions.DEFAULTS, articles::add, rejects::add));
    assertThat(rejects).isEmpty();
    coded = coder.codeAll(articles);
  }

  @AfterAll
  static void close() {
    coder.close();
  }

  @Test
  void theExamplesCodeAsReviewed() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Coded one : coded) {
      rows.add("# " + one.article().title().value());
      one.events().forEach(event -> rows.add(Rows.of(event)));
    }
    if (System.getProperty("dyad.golden", "").equals("write")) {
      Files.write(GOLDEN, rows);
    }
    assertThat(rows).isEqualTo(Files.readAllLines(GOLDEN));
  }

  @Test
  void everyFieldPointsAtItsWords() {
    for (Coded one : coded) {
      String text = one.article().text();
      for (Event event : one.events()) {
        for (Participant side : event.actors()) {
          assertThat(side.span().of(text)).isEqualTo(side.text());
        }
        for (Participant side : event.recipients()) {
          assertThat(side.span().of(text)).isEqualTo(side.text());
        }
        for (Evidence evidence : event.evidence()) {
          assertThat(evidence.span().of(text)).isEqualTo(evidence.text());
          assertThat(evidence.event()).isNotEmpty();
          for (Span word : evidence.event()) {
            assertThat(evidence.span().contains(word)).isTrue();
          }
        }
      }
    }
  }

  @Test
  void anArticleIsCodedTheSameAloneAndAmongOthers() {
    for (int i = 0; i < articles.size(); i++) {
      assertThat(coder.code(articles.get(i)).events()).isEqualTo(coded.get(i).events());
    }
  }

  @Test
  void oneThreadCodesAsTwoDo() {
    try (Coder one = Coder.load(1)) {
      List<Coded> again = one.codeAll(articles);
      for (int i = 0; i < again.size(); i++) {
        assertThat(again.get(i).events()).isEqualTo(coded.get(i).events());
      }
    }
  }
}
