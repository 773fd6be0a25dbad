package org.dyad.reading.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LemmatiserTest {

  private final WordPiece vocabulary =
      WordPiece.of(List.of("[UNK]", "[CLS]", "[SEP]", "company", "ally"));

  private static InputStream lines(String... words) {
    return new ByteArrayInputStream(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
  }

  private final Lexicon lexicon =
      Lexicon.read(new ByteArrayInputStream("sold\tVBD\tsell\n".getBytes(StandardCharsets.UTF_8)));

  private final RegularForms regular =
      RegularForms.read(
          lines("indict", "mobilize", "bar", "sing", "singe"),
          lines("juror"),
          lines("# forms", "bear bore borne/born"));

  private final Lemmatiser lemmatiser =
      new Lemmatiser(List.of("L-1+", "L-3+y", "L-0+", "K-0+"), lexicon, regular, vocabulary);

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
  void aWordInflectedByRuleComesFromAVerbOrNounThatThereIs() {
    float[] scores = {9, 0, 0, 0};
    assertThat(lemmatiser.lemma(scores, 0, "Indicted", "VBN")).isEqualTo("indict");
    assertThat(lemmatiser.lemma(scores, 0, "mobilizing", "VBG")).isEqualTo("mobilize");
    assertThat(lemmatiser.lemma(scores, 0, "barred", "VBD")).isEqualTo("bar");
    assertThat(lemmatiser.lemma(scores, 0, "jurors", "NNS")).isEqualTo("juror");
  }

  @Test
  void aPastFormOfNoRuleIsLookedUp() {
    float[] scores = {9, 0, 0, 0};
    assertThat(lemmatiser.lemma(scores, 0, "Bore", "VBD")).isEqualTo("bear");
    assertThat(lemmatiser.lemma(scores, 0, "born", "VBN")).isEqualTo("bear");
  }

  @Test
  void aUnitHasNoPlural() {
    assertThat(lemmatiser.lemma(new float[] {9, 0, 0, 0}, 0, "kg", "NNS")).isEqualTo("kg");
  }

  @Test
  void otherWordsTakeTheBestScriptThatFits() {
    assertThat(lemmatiser.lemma(new float[] {0, 0, 0, 0, 1, 9, 0, 8}, 1, "UN", "NNP"))
        .isEqualTo("UN");
  }
}
