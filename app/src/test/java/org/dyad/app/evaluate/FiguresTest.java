package org.dyad.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.dyad.event.Ontology;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final Ontology ONTOLOGY = Ontology.load();

  private static Told told(String type, String mode, List<String> actors, List<String> recipients) {
    return new Told(type, mode, actors, recipients, true);
  }

  @Test
  void severalOnBothSidesArePairsOfEachWithEach() {
    Told event = told("ACCUSE", "", List.of("USA", "FRA"), List.of("RUS", "IRN"));
    assertThat(event.pairs())
        .containsExactly("ACCUSE FRA>IRN", "ACCUSE FRA>RUS", "ACCUSE USA>IRN", "ACCUSE USA>RUS");
  }

  @Test
  void severalWithoutARecipientArePairsAmongThemselves() {
    Told event = told("CONSULT", "", List.of("USA", "FRA"), List.of());
    assertThat(event.pairs()).containsExactly("CONSULT FRA>USA", "CONSULT USA>FRA");
  }

  @Test
  void oneActorTwiceAndNobodyIsAPairWithNobody() {
    Told event = told("PROTEST", "", List.of("MLI", "MLI"), List.of(""));
    assertThat(event.pairs()).containsExactly("PROTEST MLI>-");
  }

  @Test
  void whatDidNotHappenCountsNowhere() {
    Told event = new Told("AID", "", List.of("NOR"), List.of("GHA"), false);
    for (View view : View.values()) {
      assertThat(view.items(List.of(event), ONTOLOGY)).isEmpty();
    }
  }

  @Test
  void aModeIsATryOnlyWhereTheGoldHasAModeForTheType() {
    Set<String> gold = Set.of("CONSULT/visit");
    Set<String> coded = Set.of("CONSULT/phone", "PROTEST/demo");
    assertThat(View.MODE.tried(coded, gold)).containsExactly("CONSULT/phone");
    assertThat(View.TYPE.tried(coded, gold)).isEqualTo(coded);
  }

  @Test
  void precisionRecallAndF1AreThoseOfSets() {
    Count count = Count.of(Set.of("a", "b", "c"), Set.of("b", "c", "d", "e"));
    assertThat(count.precision()).isEqualTo(0.5);
    assertThat(count.recall()).isEqualTo(2 / 3.0);
    assertThat(count.f1()).isCloseTo(4 / 7.0, within(1e-12));
    assertThat(Count.NONE.f1()).isZero();
  }
}
