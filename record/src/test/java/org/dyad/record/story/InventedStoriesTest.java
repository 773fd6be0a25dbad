package org.dyad.record.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.event.Evidence;
import org.dyad.event.Ontology;
import org.dyad.record.story.InventedReports.Marked;
import org.dyad.record.story.InventedReports.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories over invented reports, among them pairs of events that are easily mixed up. */
class InventedStoriesTest {

  private static final List<Report> REPORTS = InventedReports.load();

  private static final List<Coded> CODED = new ArrayList<>();
  private static Rarity rarity;
  private static Ontology ontology;

  @BeforeAll
  static void code() {
    rarity = Rarity.load();
    try (Coder coder = Coder.load(2)) {
      ontology = coder.ontology();
      CODED.addAll(coder.codeAll(REPORTS.stream().map(Report::article).toList()));
    }
  }

  /** What the reports tell, keyed as if they came in an order. */
  private static List<List<Telling>> told(List<Integer> order) {
    List<List<Telling>> told = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      told.add(ToldBy.one(CODED.get(order.get(i)), i + 1, ontology, rarity));
    }
    return told;
  }

  private static List<Integer> inOrder() {
    return new ArrayList<>(LongStream.range(0, REPORTS.size()).mapToObj(i -> (int) i).toList());
  }

  private static String name(Telling telling) {
    long number = telling.id() % (1 << 20);
    return telling.article() + '#' + number;
  }

  /** Members, as named in every order, by the story's number. */
  private static Map<Long, String> summary(MemoryTellings index) {
    Map<Long, String> all = new TreeMap<>();
    for (Story story : index.stories()) {
      TreeSet<String> names = new TreeSet<>();
      story.tellings().forEach(telling -> names.add(name(telling)));
      all.put(
          story.id(),
          names
              + " "
              + story.family()
              + story.type()
              + story.actors()
              + story.recipients()
              + story.date()
              + story.place()
              + story.conflicts().stream().map(c -> c.field() + c.value()).toList());
    }
    return all;
  }

  private static Optional<String> gold(Telling telling, Report report) {
    for (Evidence evidence : telling.event().evidence()) {
      for (Marked marked : report.marked()) {
        if (evidence.event().stream().anyMatch(marked.words()::overlaps)) {
          return Optional.of(marked.event());
        }
      }
    }
    return Optional.empty();
  }

  @Test
  void theReportsOfAnEventAreOneStory() {
    MemoryTellings index = new MemoryTellings();
    Map<String, String> gold = new HashMap<>();
    List<List<Telling>> told = told(inOrder());
    for (int i = 0; i < told.size(); i++) {
      for (Telling telling : told.get(i)) {
        Optional<String> event = gold(telling, REPORTS.get(i));
        event.ifPresent(name -> gold.put(name(telling), name));
      }
      new Stories(index).add(told.get(i));
    }
    Map<String, Long> stories = new HashMap<>();
    for (Story story : index.stories()) {
      for (Telling telling : story.tellings()) {
        if (gold.containsKey(name(telling))) {
          stories.put(name(telling), story.id());
        }
      }
    }
    BCubed seen = BCubed.of(gold, stories);
    long events = new TreeSet<>(gold.values()).size();
    int marked = REPORTS.stream().mapToInt(report -> report.marked().size()).sum();
    System.out.println(
        "%d reports, %d of %d marks coded, %d events of the world: %s"
            .formatted(REPORTS.size(), gold.size(), marked, events, seen));
    if (Boolean.getBoolean("dyad.show")) {
      show(index, gold);
    }
    assertThat(seen.f1()).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void likenessDoesNotAskWhichCameFirst() {
    List<Telling> all = told(inOrder()).stream().flatMap(List::stream).toList();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(Likeness.of(all.get(i), all.get(j)))
            .as("%s and %s", all.get(i), all.get(j))
            .isEqualTo(Likeness.of(all.get(j), all.get(i)));
      }
    }
  }

  private static void show(MemoryTellings index, Map<String, String> gold) {
    Map<String, List<String>> lines = new TreeMap<>();
    for (Story story : index.stories()) {
      for (Telling telling : story.tellings()) {
        String event = gold.getOrDefault(name(telling), "-");
        lines
            .computeIfAbsent(event, e -> new ArrayList<>())
            .add(
                "%s %d %s %s %s -> %s %s %s | %s"
                    .formatted(
                        event,
                        story.id() % 10_000,
                        name(telling),
                        telling.event().type(),
                        telling.actors(),
                        telling.recipients(),
                        telling.event().date(),
                        telling.place().map(at -> at.place().name()).orElse(""),
                        telling.event().evidence().get(0).text()));
      }
    }
    for (List<String> of : lines.values()) {
      long stories =
          of.stream()
              .map(line -> line.split(" #|#")[0].replaceAll(" invented.*", ""))
              .distinct()
              .count();
      of.forEach(line -> System.out.println((stories > 1 ? "* " : "  ") + line));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void inAnyOrderAndAnyBatchesTheStoriesAreTheSame(long seed) {
    MemoryTellings all = new MemoryTellings();
    new Stories(all).add(told(inOrder()).stream().flatMap(List::stream).toList());
    List<Integer> order = inOrder();
    Random random = new Random(seed);
    Collections.shuffle(order, random);
    List<List<Telling>> told = told(order);
    MemoryTellings index = new MemoryTellings();
    for (int i = 0; i < told.size(); ) {
      int end = Math.min(told.size(), i + 1 + random.nextInt(20));
      List<Telling> batch = new ArrayList<>();
      told.subList(i, end).forEach(batch::addAll);
      Collections.shuffle(batch, random);
      new Stories(index).add(batch);
      i = end;
    }
    assertThat(summary(index)).isEqualTo(summary(all));
  }
}
