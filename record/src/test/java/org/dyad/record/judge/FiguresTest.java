package org.dyad.record.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dyad.record.judge.Estimate.Stratum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  /** R. G. Newcombe 1998, Statistics in Medicine 17, 857: method 3 of his table of examples. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void intervalsAreWilsonsAsPublished(int right, int n, double low, double high) {
    Interval interval = Interval.wilson((double) right / n, n, Interval.CONFIDENCE_95);
    assertThat(interval.low()).isCloseTo(low, within(0.00006));
    assertThat(interval.high()).isCloseTo(high, within(0.00006));
  }

  @Test
  void allRightIsNotCertainlyAllRight() {
    Interval interval = Interval.wilson(1, 10, Interval.CONFIDENCE_95);
    assertThat(interval.high()).isCloseTo(1, within(1e-12));
    assertThat(interval.low()).isCloseTo(0.7225, within(0.0001));
    assertThatThrownBy(() -> Interval.wilson(0.5, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void strataCountAsLargeAsTheyAre() {
    Estimate estimate =
        Estimate.of(List.of(new Stratum(900, 10, 5), new Stratum(100, 10, 10))).orElseThrow();
    assertThat(estimate.share()).isCloseTo(0.9 * 0.5 + 0.1, within(1e-12));
    assertThat(estimate.judged()).isEqualTo(20);
    assertThat(estimate.population()).isEqualTo(1000);
    // n* = 1 / (0.81/10 + 0.01/10) = 12.195
    Interval by = Interval.wilson(0.55, 1 / 0.082, Interval.CONFIDENCE_95);
    assertThat(estimate.interval().low()).isCloseTo(by.low(), within(1e-12));
    assertThat(estimate.interval().high()).isCloseTo(by.high(), within(1e-12));
  }

  @Test
  void strataThatNobodyJudgedDoNotCount() {
    Estimate estimate =
        Estimate.of(List.of(new Stratum(900, 0, 0), new Stratum(100, 10, 8))).orElseThrow();
    assertThat(estimate.share()).isEqualTo(0.8);
    assertThat(estimate.population()).isEqualTo(100);
    assertThat(Estimate.of(List.of(new Stratum(900, 0, 0)))).isEmpty();
  }

  @Test
  void evenStrataGiveTheIntervalOfASimpleSample() {
    Estimate estimate =
        Estimate.of(List.of(new Stratum(50, 10, 9), new Stratum(50, 10, 7))).orElseThrow();
    Interval simple = Interval.wilson(0.8, 20, Interval.CONFIDENCE_95);
    assertThat(estimate.interval().low()).isCloseTo(simple.low(), within(1e-12));
    assertThat(estimate.interval().high()).isCloseTo(simple.high(), within(1e-12));
  }

  @Test
  void theIntervalOfStrataHoldsTheTruthAsOftenAsItSays() {
    Random random = new Random(7);
    long[] sizes = {8000, 1500, 500};
    double[] truth = {0.9, 0.6, 0.75};
    double whole = 0.8 * 0.9 + 0.15 * 0.6 + 0.05 * 0.75;
    int held = 0;
    int times = 4000;
    for (int i = 0; i < times; i++) {
      Stratum[] strata = new Stratum[3];
      for (int h = 0; h < 3; h++) {
        int right = 0;
        for (int k = 0; k < 40; k++) {
          right += random.nextDouble() < truth[h] ? 1 : 0;
        }
        strata[h] = new Stratum(sizes[h], 40, right);
      }
      Interval interval = Estimate.of(List.of(strata)).orElseThrow().interval();
      held += interval.low() <= whole && whole <= interval.high() ? 1 : 0;
    }
    assertThat((double) held / times).isBetween(0.94, 0.99);
  }

  @Test
  void eachStratumGetsAsManyAndWhatASmallOneLacksGoesToTheRest() {
    assertThat(Allocation.equal(Map.of("a", 100L, "b", 2L, "c", 100L), 12))
        .isEqualTo(Map.of("a", 5L, "b", 2L, "c", 5L));
    assertThat(Allocation.equal(Map.of("a", 1L, "b", 2L), 12)).isEqualTo(Map.of("a", 1L, "b", 2L));
    assertThat(Allocation.proportional(Map.of("a", 70L, "b", 20L, "c", 10L), 7))
        .isEqualTo(Map.of("a", 5L, "b", 1L, "c", 1L));
    assertThat(Allocation.proportional(Map.of("a", 1L, "b", 1L, "c", 1L), 2))
        .isEqualTo(Map.of("a", 1L, "b", 1L, "c", 0L));
  }
}
