package org.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dyad.article.Article;
import org.dyad.event.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Headlines and wires come in any letters: what is coded must not hang on them. */
class CapitalsTest {

  private static final String REPORT =
      "Norway's foreign minister met his Turkish counterpart in Accra on Monday. "
          + "The United Nations condemned Chad's shelling of Sudan. "
          + "NATO and US officials criticised the Polish government.";

  private static Coder coder;

  @BeforeAll
  static void load() {
    coder = Coder.load(1);
  }

  @AfterAll
  static void close() {
    coder.close();
  }

  @Test
  void aTextWithoutCapitalsIsCodedAsOneWithThem() {
    assertThat(codes(REPORT.toLowerCase(Locale.ROOT))).isEqualTo(codes(REPORT));
  }

  @Test
  void aTextInCapitalsIsCodedAsOneWithout() {
    assertThat(codes(REPORT.toUpperCase(Locale.ROOT))).isEqualTo(codes(REPORT));
  }

  @Test
  void theWordsAreThoseOfTheText() {
    String text = "the kenyan president thanked cuba.";
    Event event = events(text).get(0);
    assertThat(event.actors().get(0).text()).isEqualTo("the kenyan president");
    assertThat(event.recipients().get(0).span().of(text)).isEqualTo("cuba");
  }

  private static List<Event> events(String text) {
    return coder.code(Article.ofText("letters", text)).events();
  }

  private static List<String> codes(String text) {
    List<String> codes = new ArrayList<>();
    for (Event event : events(text)) {
      codes.add(event.type() + " " + sides(event.actors()) + " " + sides(event.recipients()));
    }
    assertThat(codes).hasSizeGreaterThan(2);
    return codes;
  }

  private static List<String> sides(List<Event.Participant> side) {
    List<String> codes = new ArrayList<>();
    side.forEach(one -> codes.add(one.actor().country() + one.actor().sectors()));
    return codes;
  }
}
