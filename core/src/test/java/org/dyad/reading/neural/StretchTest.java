package org.dyad.reading.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {

  private final WordPiece pieces =
      WordPiece.of(List.of("[UNK]", "[CLS]", "[SEP]", "a", ",", "##a"));

  @Test
  void aSentenceIsOneStretchWithMarkersAroundIt() {
    List<Stretch> stretches = Stretch.of(List.of("A", "a", ","), pieces);
    assertThat(stretches).hasSize(1);
    assertThat(stretches.get(0).ids()).containsExactly(1, 3, 3, 4, 2);
    assertThat(stretches.get(0).first()).containsExactly(1, 2, 3);
  }

  @Test
  void aLongSentenceIsCutAfterPunctuationAndNoWordIsLost() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 1300; i++) {
      words.add(i % 100 == 99 ? "," : "a");
    }
    List<Stretch> stretches = Stretch.of(words, pieces);
    List<String> again = new ArrayList<>();
    for (Stretch stretch : stretches) {
      assertThat(stretch.length()).isLessThanOrEqualTo(Stretch.LONGEST);
      assertThat(stretch.from()).isEqualTo(again.size());
      again.addAll(stretch.forms());
    }
    assertThat(again).isEqualTo(words);
    assertThat(stretches.get(0).words()).isEqualTo(500);
  }

  @Test
  void aWordOfVeryManyPiecesIsCutShort() {
    String address = "a,".repeat(2000);
    List<Stretch> stretches = Stretch.of(List.of(address, "a"), pieces);
    assertThat(stretches).hasSize(1);
    assertThat(stretches.get(0).words()).isEqualTo(2);
  }
}
