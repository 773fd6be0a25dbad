package org.dyad.record.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {

  /** Items a, b, c … to the group at the same place in the list. */
  private static Map<Character, Integer> groups(int... of) {
    Map<Character, Integer> groups = new HashMap<>();
    for (int i = 0; i < of.length; i++) {
      groups.put((char) ('a' + i), of[i]);
    }
    return groups;
  }

  private static void scored(BCubed told, double precision, double recall) {
    assertThat(told.precision()).isEqualTo(precision, within(1e-9));
    assertThat(told.recall()).isEqualTo(recall, within(1e-9));
  }

  @Test
  void theSameGroupsUnderOtherNamesAreAllRight() {
    scored(BCubed.of(groups(1, 1, 2, 3), groups(7, 7, 1, 2)), 1, 1);
  }

  @Test
  void everythingInOneGroupHasFullRecall() {
    // Two and two in one: half of what is with each item belongs there.
    scored(BCubed.of(groups(1, 1, 2, 2), groups(1, 1, 1, 1)), 0.5, 1);
  }

  @Test
  void everythingByItselfHasFullPrecision() {
    scored(BCubed.of(groups(1, 1, 1, 1), groups(1, 2, 3, 4)), 1, 0.25);
  }

  @Test
  void theExampleOfBaggaAndBaldwin() {
    // Gold 5, 2, 5; the second and third are joined by mistake in the first answer, the first and
    // third in the second one, which is worse.
    Map<Character, Integer> gold = groups(1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3);
    scored(BCubed.of(gold, groups(1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2)), 16.0 / 21, 1);
    scored(BCubed.of(gold, groups(1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1)), 7.0 / 12, 1);
  }

  @Test
  void aGroupCutInTwoAndAStrangerInOneHalf() {
    // Gold {a,b,c,d},{e}; told {a,b,e},{c,d}.
    BCubed told = BCubed.of(groups(1, 1, 1, 1, 2), groups(1, 1, 2, 2, 1));
    scored(told, (2 * 2.0 / 3 + 2 + 1.0 / 3) / 5, (4 * 0.5 + 1) / 5);
    assertThat(told.f1())
        .isEqualTo(2 * told.precision() * told.recall() / (told.precision() + told.recall()));
  }

  @Test
  void otherItemsAreAMistake() {
    assertThatThrownBy(() -> BCubed.of(groups(1, 1), groups(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
