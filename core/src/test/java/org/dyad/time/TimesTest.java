package org.dyad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.reading.NeuralReader;
import org.dyad.reading.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of sentences, each with an expression that must be found and what it must mean. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimesTest {

  private final TimeTagger tagger = new TimeTagger();
  private NeuralReader reader;

  @BeforeAll
  void load() {
    reader = NeuralReader.load(1);
  }

  @AfterAll
  void close() {
    reader.close();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "times.csv", nullValues = "never")
  void anExpressionMeansItsDays(
      String text,
      String published,
      String expression,
      String type,
      String value,
      String first,
      String last) {
    Found day = published == null ? Found.NOTHING : new Found(published, Span.NONE, "given");
    Reading reading = reader.read(Article.ofText("a", text, day));
    List<TimeMention> found = tagger.tag(reading);
    if (expression.equals("-")) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found)
        .extracting(t -> t.span().of(text) + " = " + t.type() + " " + t.value() + " " + days(t))
        .contains(expression + " = " + type + " " + value + " " + text(first) + ".." + text(last));
  }

  private static String text(String day) {
    return day == null ? "" : day;
  }

  private static String days(TimeMention time) {
    return time.days().start().map(Object::toString).orElse("")
        + ".."
        + time.days().end().map(Object::toString).orElse("");
  }
}
