package org.dyad.reading.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPieceTest {

  private static final List<String> VOCABULARY =
      List.of(
          "[UNK]", "[CLS]", "[SEP]", "is", "##lama", "##bad", "u", ".", "s", "zurich", "'", "well",
          "-", "known", "東");

  private final WordPiece pieces = WordPiece.of(VOCABULARY);

  @Test
  void theLongestPieceComesFirst() {
    assertThat(cut("Islamabad")).containsExactly("is", "##lama", "##bad");
  }

  @Test
  void accentsAndCapitalsAreLost() {
    assertThat(cut("ZÜRICH")).containsExactly("zurich");
  }

  @Test
  void punctuationStandsAlone() {
    assertThat(cut("U.S.")).containsExactly("u", ".", "s", ".");
    assertThat(cut("well-known")).containsExactly("well", "-", "known");
    assertThat(cut("東東")).containsExactly("東", "東");
  }

  @Test
  void whatCannotBeCutIsOneUnknownPiece() {
    assertThat(cut("Quetta")).containsExactly("[UNK]");
    assertThat(cut("a".repeat(5000))).containsExactly("[UNK]");
  }

  @Test
  void nothingReadableIsStillAPiece() {
    assertThat(cut("\u200b")).containsExactly("[UNK]");
    assertThat(cut("")).containsExactly("[UNK]");
    assertThat(cut("\ud83d")).containsExactly("[UNK]");
  }

  @Test
  void aVocabularyWithoutMarkersIsRefused() {
    assertThatThrownBy(() -> WordPiece.of(List.of("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[UNK]");
  }

  private List<String> cut(String word) {
    return java.util.Arrays.stream(pieces.pieces(word)).mapToObj(VOCABULARY::get).toList();
  }
}
