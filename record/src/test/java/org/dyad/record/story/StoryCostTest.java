package org.dyad.record.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dyad.actor.Actor;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;
import org.dyad.event.Evidence;
import org.dyad.event.Ontology;
import org.dyad.event.Status;
import org.dyad.record.kept.KeptArticle;
import org.dyad.record.kept.KeptEvent;
import org.dyad.time.DateSpan;
import org.junit.jupiter.api.Test;

/** What a long record costs: how many tellings are looked at for those that come in. */
class StoryCostTest {

  private static final int DAYS = 400;
  private static final int A_DAY = 40;
  private static final String[] STATES = {"NOR", "GHA", "PER", "CHL", "KEN", "JOR", "VNM", "LVA"};
  private static final String[] WORDS = {
    "harbour",
    "wheat",
    "dam",
    "cobalt",
    "ferry",
    "vaccine",
    "railway",
    "glacier",
    "pipeline",
    "visa",
    "tunnel",
    "orchard",
    "satellite",
    "turbine",
    "cement",
    "lithium",
    "reef",
    "monsoon",
    "archive"
  };

  private static final Rarity RARITY = Rarity.load();
  private static final Ontology ONTOLOGY = Ontology.load();

  /** Counts what it is asked for. */
  private static final class Counting implements TellingIndex {
    final MemoryTellings inside = new MemoryTellings();
    long looked;

    @Override
    public List<Telling> near(Collection<Telling> tellings) {
      List<Telling> near = inside.near(tellings);
      looked += near.size();
      return near;
    }

    @Override
    public List<Telling> families(Collection<Telling> tellings) {
      List<Telling> families = inside.families(tellings);
      looked += families.size();
      return families;
    }

    @Override
    public void add(Collection<Telling> tellings) {
      inside.add(tellings);
    }

    @Override
    public void put(List<Story> stories) {
      inside.put(stories);
    }
  }

  private static Telling telling(int number, LocalDate day, Random random) {
    EventType type = new EventType(random.nextBoolean() ? "CONSULT" : "ASSAULT", "");
    String first = STATES[random.nextInt(STATES.length)];
    String second = STATES[random.nextInt(STATES.length)];
    StringBuilder text = new StringBuilder("They ").append(type.type()).append(" about");
    for (int i = 0; i < 5; i++) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    Event event =
        new Event(
            type,
            ONTOLOGY.cameo(type),
            List.of(state(first)),
            List.of(state(second)),
            List.of(),
            DateSpan.day(day),
            "",
            Optional.empty(),
            Status.FACT,
            "",
            "",
            Optional.empty(),
            List.of(
                new Evidence(
                    "a" + number,
                    1,
                    new Span(0, text.length()),
                    text.toString(),
                    List.of(new Span(5, 12)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of())));
    KeptArticle article =
        new KeptArticle(number, "a" + number, 1, "", "", "", "", "", Optional.of(day));
    return Telling.of(
        new KeptEvent(KeptEvent.id(number, 0), article, event),
        Telling.Gist.of("", text.toString(), RARITY),
        ONTOLOGY,
        RARITY);
  }

  private static Participant state(String code) {
    return new Participant(new Actor("state:" + code, code, code, List.of(), ""), code, Span.NONE);
  }

  @Test
  void aDayInALongRecordCostsNoMoreThanInAShortOne() {
    Counting index = new Counting();
    Stories stories = new Stories(index);
    Random random = new Random(11);
    List<Long> looked = new ArrayList<>();
    int number = 1;
    for (int day = 0; day < DAYS; day++) {
      List<Telling> coming = new ArrayList<>();
      for (int i = 0; i < A_DAY; i++) {
        coming.add(telling(number++, LocalDate.of(2020, 1, 1).plusDays(day), random));
      }
      long before = index.looked;
      stories.add(coming);
      looked.add(index.looked - before);
    }
    long early = sum(looked.subList(20, 60));
    long late = sum(looked.subList(DAYS - 40, DAYS));
    assertThat((double) late / early).as("%d then %d", early, late).isBetween(0.8, 1.2);
    assertThat(index.inside.stories().stream().mapToInt(story -> story.tellings().size()).sum())
        .isEqualTo(DAYS * A_DAY);
  }

  private static long sum(List<Long> some) {
    return some.stream().mapToLong(Long::longValue).sum();
  }
}
