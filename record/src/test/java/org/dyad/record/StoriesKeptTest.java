package org.dyad.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dyad.Coded;
import org.dyad.actor.office.Observation;
import org.dyad.record.engine.Access;
import org.dyad.record.kept.Run;
import org.dyad.record.made.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories and near copies follow what comes and goes. */
class StoriesKeptTest {

  private static final String STORIES =
      "SELECT (s.id, s.family, s.type, s.mode, s.day, s.events, s.articles, s.wordings,"
          + " s.first_report, s.last_report, (SELECT list(a.id || '#' || e.number ORDER BY a.id,"
          + " e.number) FROM events e JOIN articles a ON a.key = e.article WHERE e.story = s.id),"
          + " (SELECT list(p.side || p.name ORDER BY p.side, p.number) FROM story_participants p"
          + " WHERE p.story = s.id), (SELECT list(p.source || p.target ORDER BY p.source, p.target) FROM"
          + " story_pairs p WHERE p.story = s.id))::VARCHAR FROM stories s ORDER BY s.id";

  @TempDir private Path folder;

  @Test
  void theSameArticlesGiveTheSameStoriesWhateverCameInBetween() throws SQLException {
    List<Coded> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      // Some tell the same as others, in the same words or of the same day.
      articles.add(Made.coded("a" + i, i % 13 + 400 * (i % 2), 1 + i % 3));
    }
    List<String> atOnce;
    try (EventRecord record = EventRecord.open(folder.resolve("1.duckdb"), Access.WRITE)) {
      record.add(articles, record.begin("1", ""));
      atOnce = EventRecordTest.texts(record, STORIES);
      assertThat(record.check()).isEmpty();
      assertThat(atOnce.size()).isBetween(5, 70);
    }
    Random random = new Random(3);
    List<Coded> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    try (EventRecord record = EventRecord.open(folder.resolve("2.duckdb"), Access.WRITE)) {
      Run run = record.begin("1", "");
      List<String> strangers = new ArrayList<>();
      for (int i = 0; i < shuffled.size(); i += 4) {
        List<Coded> batch = new ArrayList<>(shuffled.subList(i, i + 4));
        batch.add(Made.coded("x" + i, i % 13, 3));
        strangers.add("x" + i);
        // First with other words, then as it is to be.
        batch.add(0, Made.coded(shuffled.get(i).article().id(), i % 11, 2));
        record.add(batch, run);
        assertThat(record.check()).isEmpty();
      }
      assertThat(EventRecordTest.texts(record, STORIES)).isNotEqualTo(atOnce);
      record.remove(strangers);
      assertThat(record.check()).isEmpty();
      assertThat(EventRecordTest.texts(record, STORIES)).isEqualTo(atOnce);
    }
  }

  @Test
  void aRecordThatIsOpenedAgainGoesOnWithItsStories() throws SQLException {
    Path file = folder.resolve("r.duckdb");
    for (int i = 0; i < 3; i++) {
      try (EventRecord record = EventRecord.open(file, Access.WRITE)) {
        record.add(List.of(Made.coded("a" + i, 5, 1)), record.begin("1", ""));
      }
    }
    try (EventRecord record = EventRecord.open(file, Access.READ)) {
      assertThat(EventRecordTest.texts(record, "SELECT (events, articles, wordings) FROM stories"))
          .containsExactly("(3, 3, 1)");
    }
  }

  @Test
  void tenuresAreMergedOverAllArticlesAndFollowThoseThatLeave() throws SQLException {
    String tenures =
        "SELECT (person, office, first_day, last_day, observations)::VARCHAR FROM tenures ORDER BY"
            + " ALL";
    Path file = folder.resolve("t.duckdb");
    try (EventRecord record = EventRecord.open(file, Access.WRITE)) {
      Run run = record.begin("1", "");
      record.add(List.of(Made.coded("a", 6, 1), Made.coded("b", 60, 1)), run);
      record.end(run, 0);
      assertThat(EventRecordTest.texts(record, tenures))
          .containsExactly("('person:ada-of-norway', premier, 2024-01-07, 2024-03-01, 2)");
      List<Observation> seen = new ArrayList<>();
      record.observations("o.country = ?", List.of("NOR"), seen::add);
      assertThat(seen).extracting(Observation::article).containsExactly("a", "b");
      record.remove(List.of("b"));
      assertThat(EventRecordTest.texts(record, tenures))
          .containsExactly("('person:ada-of-norway', premier, 2024-01-07, 2024-01-07, 1)");
      record.remove(List.of("a"));
      assertThat(EventRecordTest.texts(record, tenures)).isEmpty();
    }
  }

  @Test
  void anArticleThatCopiesOneThatIsThereSaysSo() throws SQLException {
    Path file = folder.resolve("c.duckdb");
    try (EventRecord record = EventRecord.open(file, Access.WRITE)) {
      Run run = record.begin("1", "");
      record.add(List.of(Made.coded("first", 1, 12), Made.coded("other", 200, 12)), run);
      record.add(List.of(Made.coded("second", 1, 11), Made.coded("third", 1, 12)), run);
      String copies = "SELECT id || ' ' || copy_of FROM articles WHERE copy_of > 0 ORDER BY id";
      assertThat(EventRecordTest.texts(record, copies)).containsExactly("second 1", "third 1");
      record.remove(List.of("first"));
      assertThat(record.check()).isEmpty();
    }
  }
}
