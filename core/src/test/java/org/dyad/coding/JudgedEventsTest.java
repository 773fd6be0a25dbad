package org.dyad.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dyad.Coded;
import org.dyad.event.Event;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * When and where events are, as coded now, against the judgements of a person; needs the shared
 * data. An event that is no longer coded, or coded as another type, is left out.
 */
class JudgedEventsTest {

  private static final double BAR = 0.85;
  private static final double ENOUGH = 0.5;

  private record Pair(Judgement judgement, Event event) {}

  private static final List<Pair> PAIRS = new ArrayList<>();
  private static int judged;

  @BeforeAll
  static void code() throws IOException {
    Path file = Path.of(System.getProperty("dyad.data", "no data"), "places", "tr-news.jsonl.gz");
    Assumptions.assumeTrue(
        Files.exists(file), "no tr-news (set -Ddyad.data to the folder that holds places/)");
    Map<String, List<Event>> events = new HashMap<>();
    for (Coded coded : JudgedSample.code(file)) {
      events.put(coded.article().id(), coded.events());
    }
    for (Judgement judgement : Judgement.load()) {
      judged++;
      events.getOrDefault(judgement.report(), List.of()).stream()
          .filter(judgement::isOf)
          .findFirst()
          .ifPresent(event -> PAIRS.add(new Pair(judgement, event)));
    }
  }

  @Test
  void mostJudgedEventsAreStillCoded() {
    assertThat(PAIRS).hasSizeGreaterThan((int) (judged * ENOUGH));
  }

  @Test
  void daysAreRightOrRightlyUnknown() {
    List<String> wrong = new ArrayList<>();
    for (Pair pair : PAIRS) {
      if (!pair.judgement().isWhen(pair.event())) {
        wrong.add(pair.judgement() + " but " + Judgement.days(pair.event()));
      }
    }
    assertThat(share(wrong)).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(BAR);
  }

  @Test
  void placesAreRightOrRightlyUnknown() {
    List<String> wrong = new ArrayList<>();
    for (Pair pair : PAIRS) {
      if (!pair.judgement().isWhere(pair.event())) {
        wrong.add(pair.judgement() + " but " + Judgement.place(pair.event()));
      }
    }
    assertThat(share(wrong)).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(BAR);
  }

  private static double share(List<String> wrong) {
    double share = 1 - wrong.size() / (double) PAIRS.size();
    System.out.printf("%d of %d judged events: %.2f right%n", PAIRS.size(), judged, share);
    wrong.forEach(System.out::println);
    return share;
  }
}
