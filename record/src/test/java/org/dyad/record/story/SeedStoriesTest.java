package org.dyad.record.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.event.Evidence;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stories of the report that the project starts from. */
class SeedStoriesTest {

  private static final List<Story> STORIES = new ArrayList<>();
  private static String text = "";

  @BeforeAll
  static void code() throws java.io.IOException {
    Path report = report();
    List<Article> articles = new ArrayList<>();
    ArticleReader.load()
        .read(Inputs.ofFile(report), ReadOptions.DEFAULTS, articles::add, reject -> {});
    try (Coder coder = Coder.load(1)) {
      Coded coded = coder.code(articles.get(0));
      text = coded.article().text();
      STORIES.addAll(Stories.of(ToldBy.one(coded, 1, coder.ontology(), Rarity.load())));
    }
  }

  private static Path report() {
    for (String folder :
        List.of(System.getProperty("dyad.data", ""), "../../shared/data", "../shared/data")) {
      Path file = Path.of(folder, "seed/kh-asif-leaves-for-moscow.txt");
      if (!folder.isEmpty() && Files.isReadable(file)) {
        return file;
      }
    }
    Assumptions.abort("no seed report (set -Ddyad.data to the folder that holds seed/)");
    throw new AssertionError();
  }

  private static Stream<Evidence> evidence(Story story) {
    return story.tellings().stream().flatMap(telling -> telling.event().evidence().stream());
  }

  /** Where the words of an event begin. */
  private static List<Integer> starts(Story story) {
    return evidence(story).map(one -> one.event().get(0).start()).sorted().toList();
  }

  @Test
  void theMeetingInNewYorkIsOneStoryToldByThreeSentences() {
    List<Story> meetings =
        STORIES.stream()
            .filter(story -> story.place().map(at -> at.place().country()).orElse("").equals("USA"))
            .toList();
    assertThat(meetings).hasSize(1);
    Story meeting = meetings.get(0);
    assertThat(starts(meeting)).containsExactly(3533, 3830, 4028);
    assertThat(evidence(meeting).map(Evidence::sentence)).containsExactly(19, 21, 22);
    assertThat(meeting.type().type()).isEqualTo("CONSULT");
    assertThat(meeting.actors())
        .extracting(one -> one.actor().country())
        .containsExactlyInAnyOrder("PAK", "RUS");
    assertThat(meeting.standing()).isEqualTo(Telling.Standing.HAPPENED);
    assertThat(meeting.articles()).isEqualTo(1);
    assertThat(meeting.conflicts()).isEmpty();
  }

  @Test
  void theFourVisitsToMoscowAreFourStories() {
    assertThat(STORIES.stream().filter(story -> story.type().toString().equals("CONSULT/visit")))
        .extracting(story -> story.date().start().map(day -> day.toString()).orElse(""))
        .containsExactlyInAnyOrder("2016-01-01", "2017-09-01", "2017-10-01", "2018-02-19");
  }

  @Test
  void everyPieceOfEvidenceIsInOneStory() {
    assertThat(STORIES.stream().flatMap(SeedStoriesTest::evidence).distinct().count())
        .isEqualTo(STORIES.stream().flatMap(SeedStoriesTest::evidence).count());
    STORIES.stream()
        .flatMap(SeedStoriesTest::evidence)
        .forEach(one -> assertThat(one.span().of(text)).isEqualTo(one.text()));
  }
}
