package org.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dyad.article.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Where the line says that events took place. */
class EventPlaceTest {

  private static final Coder CODER = Coder.load(1);

  @AfterAll
  static void close() {
    CODER.close();
  }

  /** The names of the places of all events of a text. */
  private static List<String> places(String text) {
    return CODER.code(Article.ofText("test", text)).events().stream()
        .flatMap(event -> event.place().stream())
        .map(location -> location.place().name())
        .distinct()
        .collect(Collectors.toList());
  }

  @Test
  void theFinestPlaceOfTheClauseIsTaken() {
    assertThat(places("Rebels attacked a convoy near Gao in Mali on Sunday."))
        .containsExactly("Gao");
  }

  @Test
  void thePlaceBesideAParticipantCounts() {
    assertThat(places("The prime minister of Norway met her Danish counterpart in Bergen."))
        .containsExactly("Bergen");
  }

  @Test
  void aTopicAfterOnIsNoPlace() {
    assertThat(places("The European Union imposed sanctions on Belarus on Tuesday.")).isEmpty();
  }

  @Test
  void theTownThatIsAttackedIsThePlace() {
    assertThat(places("Government troops shelled Aleppo on Friday.")).containsExactly("Aleppo");
  }

  @Test
  void theSeatOfABodyIsNoPlace() {
    assertThat(places("France criticised the government in Khartoum.")).isEmpty();
  }

  @Test
  void aVisitIsWhereItLeads() {
    assertThat(places("Ghana's foreign minister flew to Oslo on Monday for talks."))
        .contains("Oslo");
  }
}
