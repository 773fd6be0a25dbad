package org.dyad.record.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;
import org.dyad.event.Evidence;
import org.dyad.event.Status;
import org.dyad.time.DateSpan;
import org.junit.jupiter.api.Test;

class DirectionTest {

  private static List<String> directions(String type, List<String> actors, List<String> others) {
    Span span = new Span(0, 5);
    Evidence evidence =
        new Evidence("a", 1, span, "Words", List.of(), List.of(), List.of(), List.of(), List.of());
    Event event =
        new Event(
            EventType.parse(type),
            "",
            side(actors),
            side(others),
            List.of(),
            DateSpan.UNKNOWN,
            "",
            Optional.empty(),
            Status.FACT,
            "f",
            "",
            Optional.empty(),
            List.of(evidence));
    return Direction.of(event).stream()
        .map(d -> name(d.source()) + ">" + name(d.target()))
        .toList();
  }

  private static List<Participant> side(List<String> countries) {
    return countries.stream()
        .map(c -> new Participant(new Actor(c, c, c, List.of(), ""), c, Span.NONE))
        .toList();
  }

  private static String name(Optional<Participant> side) {
    return side.map(p -> p.actor().country()).orElse("-");
  }

  @Test
  void everyActorActsOnEveryRecipient() {
    assertThat(directions("ACCUSE", List.of("NOR", "DNK"), List.of("TCD", "GHA")))
        .containsExactly("NOR>TCD", "NOR>GHA", "DNK>TCD", "DNK>GHA");
  }

  @Test
  void thoseWhoMeetOrFightOrCeaseFireDoSoBothWays() {
    for (String type : List.of("CONSULT/visit", "ASSAULT/firearms", "RETREAT/ceasefire")) {
      assertThat(directions(type, List.of("NOR", "DNK", "TCD"), List.of()))
          .as(type)
          .containsExactly("NOR>DNK", "NOR>TCD", "DNK>NOR", "DNK>TCD", "TCD>NOR", "TCD>DNK");
    }
  }

  @Test
  void thoseWhoProtestOrReleaseSideBySideDoNothingToEachOther() {
    for (String type : List.of("PROTEST/demo", "RETREAT/release")) {
      assertThat(directions(type, List.of("NOR", "DNK"), List.of()))
          .as(type)
          .containsExactly("NOR>-", "DNK>-");
    }
  }

  @Test
  void whoeverIsNotNamedStaysUnknown() {
    assertThat(directions("ASSAULT", List.of(), List.of("GHA"))).containsExactly("->GHA");
    assertThat(directions("ASSAULT", List.of(), List.of())).containsExactly("->-");
    assertThat(directions("CONSULT", List.of("NOR"), List.of())).containsExactly("NOR>-");
  }
}
