package org.dyad.reading.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LemmatiserTest {

  private final WordPiece vocabulary =
      WordPiece.of(List.of("[UNK]", "[CLS]", "[SEP]", "company", "ally"));

  private final Lexicon lexicon =
      Lexicon.read(new ByteArrayInputStream("sold\tVBD\tsell\n".getBytes(StandardCharsets.UTF_8)));

  private final Lemmatiser lemmatiser =
      new Lemmatiser(List.of("L-1+", "L-3+y", "L-0+", "K-0+"), lexicon, vocabulary);

  @Test
  void whatTheTreebanksAgreeOnComesFirst() {
    assertThat(lemmatiser.lemma(new float[] {9, 0, 0, 0}, 0, "Sold", "VBD")).isEqualTo("sell");
  }

  @Test
  void anInflectedWordsLemmaIsAWordWhereOneIsNear() {
    assertThat(lemmatiser.lemma(new float[] {9, 8, 0, 0}, 0, "companies", "NNS"))
        .isEqualTo("company");
    assertThat(lemmatiser.lemma(new float[] {9, 8, 0, 0}, 0, "quangos", "NNS")).isEqualTo("quango");
  }

  @Test
  void otherWordsTakeTheBestScriptThatFits() {
    assertThat(lemmatiser.lemma(new float[] {0, 0, 0, 0, 1, 9, 0, 8}, 1, "UN", "NNP"))
        .isEqualTo("UN");
  }
}
