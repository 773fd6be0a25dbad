package org.dyad.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dyad.Coder;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of sentences, each with an event and when and where it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventDatesTest {

  private Coder coder;

  @BeforeAll
  void load() {
    coder = Coder.load(1);
  }

  @AfterAll
  void close() {
    coder.close();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "event-dates.csv", nullValues = "never")
  void anEventHasItsOwnDayAndPlace(
      String text,
      String published,
      String type,
      String first,
      String last,
      String words,
      String place) {
    Found day = published == null ? Found.NOTHING : new Found(published, Span.NONE, "given");
    List<Event> events = coder.code(Article.ofText("a", text, day)).events();
    assertThat(events)
        .extracting(e -> e.type().type() + " " + when(e) + " " + words(e, text) + " " + where(e))
        .contains(type + " " + text(first) + ".." + text(last) + " " + text(words) + " " + place);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static String when(Event event) {
    return event.date().start().map(Object::toString).orElse("")
        + ".."
        + event.date().end().map(Object::toString).orElse("");
  }

  private static String words(Event event, String text) {
    StringBuilder words = new StringBuilder();
    for (Span span : event.evidence().get(0).date()) {
      words.append(words.isEmpty() ? "" : ";").append(span.of(text));
    }
    return words.toString();
  }

  private static String where(Event event) {
    return event.place().map(place -> place.text()).orElse("-");
  }
}
