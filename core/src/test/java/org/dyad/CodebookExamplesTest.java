package org.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The codebook's examples are its tests. */
class CodebookExamplesTest {

  /** Of a hundred examples; those that do not hold are told by {@code dyad codebook test}. */
  private static final double MAY_FAIL = 1.5;

  @Test
  void theExamplesOfTheCodebookCodeAsTheySay() {
    try (Coder coder = Coder.load(2)) {
      CodebookCheck check = new CodebookCheck(coder);
      List<CodebookCheck.Failure> failures = check.run();
      assertThat(failures).hasSizeLessThan((int) (check.size() * MAY_FAIL / 100));
    }
  }
}
