package org.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dyad.article.Article;
import org.dyad.coding.backoff.BackOff;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.reading.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What no frame names is coded by what it resembles. */
class BackOffTest {

  private static final String UNNAMED = "Militants strangled two Nigerian soldiers.";

  private static Coder with;
  private static Coder without;

  @BeforeAll
  static void load() {
    with = Coder.load(1, Own.NOTHING, true);
    without = Coder.load(1, Own.NOTHING, false);
  }

  @AfterAll
  static void close() {
    with.close();
    without.close();
  }

  /** If this fails: {@code dyad codebook teach}, and the file into the codebook's resources. */
  @Test
  void whatWasLearnedIsOfTheseExamplesAndThisModel() {
    assertThat(BackOff.load().lessons()).isEqualTo(CodebookTeacher.mark(with.codebook()));
  }

  @Test
  void aPredicateThatNoFrameNamesIsCodedWithAScore() {
    assertThat(code(without, UNNAMED)).isEmpty();
    List<Event> events = code(with, UNNAMED);

    assertThat(events).hasSize(1);
    Event event = events.get(0);
    assertThat(event.frame()).isEqualTo("back-off");
    assertThat(event.type().type()).isEqualTo("ASSAULT");
    assertThat(event.score().orElseThrow()).isBetween(0.2, 0.99);
    assertThat(event.actors()).extracting(Participant::text).containsExactly("Militants");
    assertThat(event.recipients())
        .extracting(Participant::text)
        .containsExactly("two Nigerian soldiers");
  }

  @Test
  void itSaysWhichExamplesItResembles() {
    Reading reading = with.reader().read(Article.ofText("a", UNNAMED));
    List<String> told = new ArrayList<>();
    with.code(
        reading,
        (proposition, rule, trigger, coded, why) -> {
          if (rule.equals("back-off")) {
            told.add(why);
          }
        });
    List<String> texts = new ArrayList<>();
    with.codebook().frames().values().stream()
        .flatMap(frame -> frame.examples().stream())
        .forEach(example -> texts.add(example.text()));
    with.codebook().compositions().stream()
        .flatMap(rule -> rule.examples().stream())
        .forEach(example -> texts.add(example.text()));

    assertThat(told).hasSize(1);
    assertThat(texts).anyMatch(told.get(0)::contains);
  }

  @Test
  void itsStatusIsThatOfItsWords() {
    assertThat(code(with, "Militants reportedly strangled two Nigerian soldiers."))
        .singleElement()
        .satisfies(event -> assertThat(event.status().hedged()).isTrue());
  }

  @Test
  void whatAFrameNamesHasNoScore() {
    assertThat(code(with, "Norway's foreign minister condemned Sudan on Monday."))
        .isNotEmpty()
        .allMatch(event -> event.score().isEmpty());
  }

  @Test
  void ordinaryTalkIsNoEvent() {
    assertThat(code(with, "My sister lent her neighbour in Bergen the car, and he loves it."))
        .isEmpty();
  }

  private static List<Event> code(Coder coder, String text) {
    return coder.code(Article.ofText("a", text)).events();
  }
}
