package org.dyad.reading.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dyad.article.Block;
import org.dyad.article.Format;
import org.dyad.article.Input;
import org.dyad.article.ReadOptions;
import org.dyad.article.Reject;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Token;
import org.junit.jupiter.api.Test;

class ConllUTest {

  private final List<ConllUDocument> documents = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  private void read(String text) {
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  private void read(byte[] bytes) {
    ConllUReader.read(
        Input.of("t.conllu", Format.CONLLU, bytes),
        ReadOptions.DEFAULTS,
        documents::add,
        rejects::add);
  }

  private static String written(ConllUDocument document) {
    StringBuilder out = new StringBuilder();
    try {
      new ConllUWriter(out).write(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  private static final String TREE =
      """
      # newdoc id = d
      # date = 2021-03-10
      # newpar
      1\tGhana\tGhana\tPROPN\tNNP\t_\t2\tnsubj\t_\tNER=B-LOC
      2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
      3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      """;

  @Test
  void wordsMakeATextThatTheirSpansPointInto() {
    read(TREE + "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n\n");
    ConllUDocument document = documents.get(0);
    String text = document.article().text();
    assertThat(text).isEqualTo("Ghana left. Yes");
    for (ConllUSentence sentence : document.sentences()) {
      for (Token token : sentence.sentence().tokens()) {
        assertThat(token.span().of(text)).isEqualTo(token.form());
      }
    }
    assertThat(document.article().id()).isEqualTo("d");
    assertThat(document.article().publishedOn()).contains(LocalDate.of(2021, 3, 10));
    assertThat(document.sentences().get(0).isParsed()).isTrue();
    assertThat(document.sentences().get(0).sentence().entities())
        .containsExactly(new EntityMention(1, 1, "LOC"));
    assertThat(rejects).isEmpty();
  }

  @Test
  void whatIsReadIsWrittenAgainAsItWas() {
    read(TREE);
    assertThat(written(documents.get(0))).isEqualTo(TREE);
  }

  @Test
  void wordsUnderARangeShareItsLettersOrElseStandForTheWhole() {
    read(
        """
        1-2\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        1\tca\t_\t_\t_\t_\t_\t_\t_\t_
        2\tn't\t_\t_\t_\t_\t_\t_\t_\t_
        3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_
        3\tde\t_\t_\t_\t_\t_\t_\t_\t_
        4\tle\t_\t_\t_\t_\t_\t_\t_\t_
        4.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_
        5\tgo\t_\t_\t_\t_\t_\t_\t_\t_

        """);
    ConllUSentence sentence = documents.get(0).sentences().get(0);
    String text = documents.get(0).article().text();
    assertThat(text).isEqualTo("can'tdu go");
    assertThat(sentence.sentence().tokens().stream().map(t -> t.span().of(text)))
        .containsExactly("ca", "n't", "du", "du", "go");
    assertThat(sentence.isParsed()).isFalse();
    assertThat(written(documents.get(0)))
        .contains("1-2\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n1\tca\t")
        .contains("3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n")
        .doesNotContain("4.1");
  }

  @Test
  void paragraphsHeadlinesAndDocumentsAreTakenFromTheComments() {
    read(
        """
        # kind = headline
        1\tTalks\ttalk\tNOUN\tNNS\t_\t0\troot\t_\t_

        # newpar
        1\tOne\tone\tNUM\tCD\t_\t0\troot\t_\t_

        1\tTwo\ttwo\tNUM\tCD\t_\t0\troot\t_\tSpacesAfter=\\n

        1\tThree\tthree\tNUM\tCD\t_\t0\troot\t_\t_

        # newdoc
        1\tOther\tother\tADJ\tJJ\t_\t0\troot\t_\t_

        """);
    assertThat(documents).hasSize(2);
    assertThat(documents.get(0).article().text()).isEqualTo("Talks\nOne Two\nThree");
    assertThat(documents.get(0).article().title().value()).isEqualTo("Talks");
    assertThat(documents.get(0).article().blocks().stream().map(Block::kind))
        .containsExactly(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
    assertThat(documents.get(0).sentences().stream().map(s -> s.sentence().paragraph()))
        .containsExactly(0, 1, 1, 2);
    assertThat(documents.get(0).article().id()).isEqualTo("t.conllu");
    assertThat(documents.get(1).article().id()).isEqualTo("t.conllu#2");
  }

  @Test
  void aSentenceThatIsNoneIsRejectedWithItsLineAndTheNextIsRead() {
    read(
        """
        1\tA\ta\tX\tX\t_\t2\tdep\t_\t_
        2\tB\tb\tX\tX\t_\t1\tdep\t_\t_

        1\tA\ttoo few

        2\tA\ta\tX\tX\t_\t0\troot\t_\t_

        1\tA\ta\tX\tX\t_\t7\troot\t_\t_

        1\tA\ta\tX\tX\t_\tx\troot\t_\t_

        1-3\tAB\t_\t_\t_\t_\t_\t_\t_\t_
        1\tA\ta\tX\tX\t_\t0\troot\t_\t_

        1\tA\ta\tX\tX\t_\t0\troot\t_\t_
        2\tB\tb\tX\tX\t_\t_\t_\t_\t_

        1\tgood\tgood\tADJ\tJJ\t_\t0\troot\t_\t_
        """);
    assertThat(documents.get(0).article().text()).isEqualTo("good");
    assertThat(rejects.stream().map(Reject::line)).containsExactly(1L, 4L, 6L, 8L, 10L, 12L, 15L);
    assertThat(rejects.stream().map(Reject::reason))
        .satisfiesExactly(
            r -> assertThat(r).startsWith("has a circle in its tree"),
            r -> assertThat(r).startsWith("has 3 columns split by tabs; expected 10"),
            r -> assertThat(r).startsWith("has the index 2 where 1 comes next"),
            r -> assertThat(r).startsWith("has the head 7 and 1 words"),
            r -> assertThat(r).startsWith("has the head \"x\""),
            r -> assertThat(r).startsWith("has the range 1-3 and 1 words"),
            r -> assertThat(r).startsWith("has heads for some words only"));
  }

  @Test
  void anEmptySourceIsRejected() {
    read("");
    assertThat(documents).isEmpty();
    assertThat(rejects).singleElement().hasToString("t.conllu: is empty");
  }

  @Test
  void noiseGivesRejectsAndNoException() {
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      byte[] noise = new byte[random.nextInt(400)];
      random.nextBytes(noise);
      for (int j = 0; j < noise.length; j++) {
        // Much of what the form is made of, so that some of it gets far.
        noise[j] =
            random.nextInt(3) > 0 ? (byte) "\t\n_1-.#2 ".charAt(random.nextInt(9)) : noise[j];
      }
      read(noise);
    }
    assertThat(rejects).isNotEmpty();
    for (ConllUDocument document : documents) {
      assertThat(written(document)).isNotEmpty();
    }
  }

  @Test
  void theDayOfPublicationOfTheCommandIsForDocumentsWithoutOne() {
    ConllUReader.read(
        Input.of(
            "t",
            Format.CONLLU,
            TREE.replace("# date = 2021-03-10\n", "").getBytes(StandardCharsets.UTF_8)),
        ReadOptions.DEFAULTS.withDate(LocalDate.of(2020, 1, 2)),
        documents::add,
        rejects::add);
    assertThat(documents.get(0).article().publishedOn())
        .isEqualTo(Optional.of(LocalDate.of(2020, 1, 2)));
  }
}
