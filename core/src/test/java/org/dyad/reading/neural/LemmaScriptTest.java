package org.dyad.reading.neural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaScriptTest {

  @ParameterizedTest
  @CsvSource({
    "parties, party, L-3+y",
    "Said, say, L-2+y",
    "went, go, L=go",
    "n't, not, L-2+ot",
    "Obama, Obama, K-0+",
    "OBAMA, Obama, T-0+",
    "obama, Obama, T-0+",
    "UN, UN, K-0+",
    "U.S., U.S., K-0+",
    "McDonalds, McDonald, K-1+",
    "7, 7, L-0+",
  })
  void aScriptMakesTheLemmaAndSurvivesWriting(String form, String lemma, String script) {
    LemmaScript learned = LemmaScript.between(form, lemma);
    assertThat(learned).hasToString(script);
    assertThat(LemmaScript.parse(script)).isEqualTo(learned);
    assertThat(learned.apply(form)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"L-3+y, as", "L-3+y, abc"})
  void aWordTooShortForAScriptStaysAsItIs(String script, String form) {
    assertThat(LemmaScript.parse(script).fits(form)).isFalse();
    assertThat(LemmaScript.parse(script).apply(form)).isEqualTo(form);
  }
}
