package org.dyad.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void everyOffsetIsTheNumberOfCodePointsBeforeIt() {
    String text = "a\ud83d\ude00b\ud83d\ude00\ud83d\ude00c\ud800d\udc00";
    CodePoints points = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!inside) {
        assertThat(points.of(i)).as("offset " + i).isEqualTo(text.codePointCount(0, i));
      }
    }
  }
}
