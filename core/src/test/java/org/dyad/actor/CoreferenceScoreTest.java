package org.dyad.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The scorer on cases whose figures are known. */
class CoreferenceScoreTest {

  private static CoreferenceScore<String> score(List<Set<String>> key, List<Set<String>> response) {
    CoreferenceScore<String> score = new CoreferenceScore<>();
    score.add(key, response);
    return score;
  }

  private static void assertFigures(
      CoreferenceScore.Figures figures, double recall, double precision) {
    assertThat(figures.recall()).isCloseTo(recall, within(1e-9));
    assertThat(figures.precision()).isCloseTo(precision, within(1e-9));
  }

  /** The example of Pradhan et al. (2014), Scoring coreference partitions of predicted mentions. */
  @Test
  void thePublishedExampleHasItsPublishedFigures() {
    CoreferenceScore<String> score =
        score(
            List.of(Set.of("a", "b", "c"), Set.of("d", "e", "f", "g")),
            List.of(Set.of("a", "b"), Set.of("c", "d"), Set.of("f", "g", "h", "i")));
    assertFigures(score.muc(), 2 / 5.0, 2 / 5.0);
    assertFigures(score.b3(), 35 / 84.0, 4 / 8.0);
    assertFigures(score.ceaf(), 1.3 / 2, 1.3 / 3);
    assertThat(score.mean()).isCloseTo((0.4 + 0.454545 + 0.52) / 3, within(1e-5));
  }

  @Test
  void theSameChainsAreAllRight() {
    List<Set<String>> chains = List.of(Set.of("a", "b"), Set.of("c", "d", "e"));
    assertThat(score(chains, chains).mean()).isCloseTo(1, within(1e-9));
  }

  @Test
  void nothingFoundIsNothingRight() {
    assertThat(score(List.of(Set.of("a", "b")), List.of()).mean()).isZero();
  }

  @Test
  void oneChainForAllHasFullRecallOfLinksAndPaysInPrecision() {
    CoreferenceScore<String> score =
        score(List.of(Set.of("a", "b"), Set.of("c", "d")), List.of(Set.of("a", "b", "c", "d")));
    assertFigures(score.muc(), 1, 2 / 3.0);
    assertFigures(score.b3(), 1, 0.5);
    assertFigures(score.ceaf(), 2 * 2 / 6.0 / 2, 2 * 2 / 6.0);
  }

  @Test
  void chainsAreSetOneToOneWhereThatIsBestForAllOfThem() {
    // Each chain of the key is most like the first of the response; only one can have it.
    CoreferenceScore<String> score =
        score(
            List.of(Set.of("a", "b", "c"), Set.of("d", "e")),
            List.of(Set.of("a", "b", "d", "e"), Set.of("c", "x")));
    assertFigures(score.ceaf(), (2 / 5.0 + 4 / 6.0) / 2, (2 / 5.0 + 4 / 6.0) / 2);
  }

  @Test
  void countsOfDocumentsAddUp() {
    CoreferenceScore<String> score = new CoreferenceScore<>();
    score.add(List.of(Set.of("a", "b")), List.of(Set.of("a", "b")));
    score.add(List.of(Set.of("a", "b", "c", "d")), List.of());
    assertFigures(score.muc(), 1 / 4.0, 1);
    assertFigures(score.b3(), 2 / 6.0, 1);
  }

  @Test
  void aMentionInTwoChainsIsRefused() {
    List<Set<String>> twice = List.of(Set.of("a", "b"), Set.of("b", "c"));
    assertThatThrownBy(() -> score(twice, List.of(Set.of("a", "b"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b");
  }
}
