package org.dyad.record.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011). */
class AlphaTest {

  /**
   * @param judges the values of each judge, a letter a unit, a dot for none
   */
  private static Alpha.Agreement alpha(String... judges) {
    List<List<String>> units = new ArrayList<>();
    for (int i = 0; i < judges[0].length(); i++) {
      List<String> unit = new ArrayList<>();
      for (String judge : judges) {
        if (judge.charAt(i) != '.') {
          unit.add(judge.substring(i, i + 1));
        }
      }
      units.add(unit);
    }
    return Alpha.nominal(units);
  }

  @Test
  void twoJudgesOfTwoValues() {
    Alpha.Agreement agreed = alpha("0100000010", "1110010000");
    assertThat(agreed.alpha().orElseThrow()).isCloseTo(0.095, within(0.0005));
    assertThat(agreed.units()).isEqualTo(10);
    assertThat(agreed.agreement()).isCloseTo(0.6, within(1e-9));
  }

  @Test
  void twoJudgesOfFiveValues() {
    assertThat(alpha("aabbdcccedda", "babbbccceddd").alpha().orElseThrow())
        .isCloseTo(0.692, within(0.0005));
  }

  @Test
  void fourJudgesWithValuesMissing() {
    Alpha.Agreement agreed = alpha("123321412...", "1233224125.3", ".3332342251.", "12332441251.");
    assertThat(agreed.alpha().orElseThrow()).isCloseTo(0.743, within(0.0005));
    assertThat(agreed.units()).isEqualTo(11);
  }

  @Test
  void fullAgreementIsOneAndOneValueAloneSaysNothing() {
    assertThat(alpha("0101", "0101").alpha()).hasValue(1);
    assertThat(alpha("1111", "1111").alpha()).isEmpty();
    assertThat(alpha("1.1.", ".1.1").units()).isZero();
  }

  @Test
  void systematicDisagreementIsBelowZero() {
    assertThat(alpha("0101", "1010").alpha().orElseThrow()).isNegative();
  }
}
