package org.dyad.reading.neural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

  @ParameterizedTest
  @CsvSource({
    "turkey, LOWER",
    "Turkey, TITLE",
    "US, UPPER",
    "U.S., UPPER",
    "I, SINGLE_CAPITAL",
    "F., SINGLE_CAPITAL",
    "G20, DIGIT",
    "1999, DIGIT",
    "McCain, MIXED",
    "iPhone, MIXED",
    "..., OTHER",
  })
  void aWordHasAShape(String word, WordShape shape) {
    assertThat(WordShape.of(word)).isEqualTo(shape);
  }
}
