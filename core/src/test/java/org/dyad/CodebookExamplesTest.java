package org.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The codebook's examples are its tests. */
class CodebookExamplesTest {

  @Test
  void everyExampleOfTheCodebookCodesAsItSays() {
    try (Coder coder = Coder.load(2)) {
      CodebookCheck check = new CodebookCheck(coder);
      assertThat(check.run()).isEmpty();
    }
  }
}
