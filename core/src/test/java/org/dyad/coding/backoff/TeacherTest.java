package org.dyad.coding.backoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.dyad.article.Block;
import org.dyad.article.Span;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.reading.Vectors;
import org.junit.jupiter.api.Test;

/** Lessons in a small world: words that fight lie in one direction, words that help in another. */
class TeacherTest {

  private static final int WIDTH = 8;
  private static final int FIGHT = 0;
  private static final int HELP = 1;
  private static final int NOTHING = 2;

  @Test
  void aWordNearTheExamplesOfATypeIsOfTheType() {
    BackOff learned = Teacher.teach(lessons(), "m").backOff();

    assertThat(learned.judge(features(FIGHT, 77)).map(Judgement::type)).contains("ASSAULT");
    assertThat(learned.judge(features(HELP, 78)).map(Judgement::type)).contains("AID");
  }

  @Test
  void aWordNearThoseThatTellNothingTellsNothing() {
    assertThat(Teacher.teach(lessons(), "m").backOff().judge(features(NOTHING, 79))).isEmpty();
  }

  @Test
  void aJudgementNamesExamplesOfItsTypeAndIsNeverCertain() {
    Judgement judgement =
        Teacher.teach(lessons(), "m").backOff().judge(features(FIGHT, 80)).orElseThrow();

    assertThat(judgement.like()).isNotEmpty().allMatch(text -> text.startsWith("They fight"));
    assertThat(judgement.score()).isBetween(0.2, 0.99);
  }

  @Test
  void whatIsWrittenAndReadAgainJudgesTheSame() throws IOException {
    BackOff learned = Teacher.teach(lessons(), "the mark").backOff();
    BackOff read = BackOff.read(new ByteArrayInputStream(bytes(learned)));

    assertThat(read.lessons()).isEqualTo("the mark");
    for (int seed = 100; seed < 130; seed++) {
      for (int kind : new int[] {FIGHT, HELP, NOTHING}) {
        Features features = features(kind, seed);
        assertThat(read.judge(features).map(Judgement::type))
            .isEqualTo(learned.judge(features).map(Judgement::type));
      }
    }
  }

  @Test
  void theSameLessonsMakeTheSameBytes() throws IOException {
    assertThat(bytes(Teacher.teach(lessons(), "m").backOff()))
        .isEqualTo(bytes(Teacher.teach(lessons(), "m").backOff()));
  }

  @Test
  void theThresholdIsWhereHeldBackLessonsAreMostlyRight() {
    Teacher.HeldBack found = Teacher.teach(lessons(), "m").heldBack();

    assertThat(found.events()).isEqualTo(40);
    assertThat(found.others()).isEqualTo(20);
    assertThat(found.judged()).isGreaterThan(30);
    assertThat(found.right()).isGreaterThanOrEqualTo((int) (0.8 * found.judged()));
  }

  @Test
  void vectorsOfAnotherReaderAreNotJudged() {
    Sentence other = sentence(new float[] {1, 0, 0, 1, 1, 1});
    Features features = Features.of(other, 1, List.of(2), List.of(3), List.of(1, 2, 3));

    assertThat(Teacher.teach(lessons(), "m").backOff().judge(features)).isEqualTo(Optional.empty());
  }

  @Test
  void nothingIsLearnedOfNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Teacher.teach(List.of(), "m"));
  }

  @Test
  void anotherFileIsNotTakenForOne() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(new byte[64]);
    }
    assertThatThrownBy(() -> BackOff.read(new ByteArrayInputStream(out.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("dyad codebook teach");
  }

  private static byte[] bytes(BackOff learned) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    learned.write(out);
    return out.toByteArray();
  }

  private static List<Lesson> lessons() {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lessons.add(lesson("fight-" + i % 7, "ASSAULT", "They fight " + i, features(FIGHT, i)));
      lessons.add(lesson("help-" + i % 7, "AID", "They help " + i, features(HELP, 20 + i)));
      lessons.add(lesson("rest-" + i % 7, "", "They rest " + i, features(NOTHING, 40 + i)));
    }
    return lessons;
  }

  private static Lesson lesson(String entry, String type, String text, Features features) {
    return new Lesson(entry, text, type, true, text, features);
  }

  /** A predicate of one kind between two sides, a little apart from others of its kind. */
  private static Features features(int kind, int seed) {
    Random random = new Random(seed);
    float[] values = new float[3 * WIDTH];
    for (int i = 0; i < values.length; i++) {
      values[i] = 0.3f * (float) random.nextGaussian();
    }
    values[kind] += 2;
    return Features.of(sentence(values), 1, List.of(2), List.of(3), List.of(1, 2, 3));
  }

  private static Sentence sentence(float[] vectors) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      tokens.add(
          new Token(
              i, "w", "w", "X", "X", i == 1 ? 0 : 1, i == 1 ? "root" : "dep", new Span(i, i + 1)));
    }
    return new Sentence(
        1, 0, Block.Kind.PARAGRAPH, tokens, List.of(), new Vectors(vectors.length / 3, vectors));
  }
}
