package org.dyad.reading.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTagsTest {

  private final EntityTags tags = new EntityTags(List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG"));

  @Test
  void aNameNeverBeginsInside() {
    float[] scores = {0, 1, 9, 0, 0, /**/ 0, 0, 9, 0, 0};
    assertThat(tags.decode(scores, 0, 2)).containsExactly(1, 2);
  }

  @Test
  void aNameKeepsItsType() {
    float[] scores = {0, 5, 0, 4, 0, /**/ 0, 0, 1, 0, 9};
    assertThat(tags.decode(scores, 0, 2)).containsExactly(3, 4);
  }

  @Test
  void readsFromThePlaceGiven() {
    float[] scores = {0, 5, 0, 0, 0, /**/ 7, 0, 0, 0, 0};
    assertThat(tags.decode(scores, 1, 1)).containsExactly(0);
  }
}
