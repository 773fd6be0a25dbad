package org.dyad.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OntologyTest {

  private final Ontology ontology = Ontology.load();

  @Test
  void thereAreSixteenTypesAndThirtySevenContexts() {
    assertThat(ontology.types()).hasSize(16);
    assertThat(ontology.contexts()).hasSize(37);
    assertThat(ontology.sectors()).hasSize(25);
  }

  @Test
  void fourTypesStandInEachVerbalQuadrantAndFiveInMaterialConflict() {
    for (Quad quad : Quad.values()) {
      int expected =
          switch (quad) {
            case VERBAL_COOPERATION, VERBAL_CONFLICT -> 4;
            case MATERIAL_COOPERATION -> 3;
            case MATERIAL_CONFLICT -> 5;
          };
      assertThat(ontology.types()).filteredOn(t -> ontology.quad(t) == quad).hasSize(expected);
    }
  }

  @Test
  void aModeHasItsOwnIntensity() {
    assertThat(ontology.intensity(EventType.parse("CONSULT"))).isEqualTo(2.5);
    assertThat(ontology.intensity(EventType.parse("CONSULT/visit"))).isEqualTo(4);
    assertThat(ontology.intensity(EventType.parse("ASSAULT/unconventional"))).isEqualTo(-10);
  }

  @Test
  void conflictScoresBelowCooperation() {
    for (String type : ontology.types()) {
      double score = ontology.intensity(new EventType(type, ""));
      boolean conflict =
          ontology.quad(type) == Quad.VERBAL_CONFLICT
              || ontology.quad(type) == Quad.MATERIAL_CONFLICT;
      assertThat(score).as(type).matches(s -> conflict ? s <= 0 : s > 0);
    }
  }

  @Test
  void aModeOfAnotherTypeIsNoType() {
    assertThat(ontology.isType(EventType.parse("PROTEST/riot"))).isTrue();
    assertThat(ontology.isType(EventType.parse("CONSULT/riot"))).isFalse();
    assertThat(ontology.isType("COMPLAIN")).isFalse();
  }

  @Test
  void aidAndSanctionsNeedARecipient() {
    assertThat(ontology.types())
        .filteredOn(ontology::recipientRequired)
        .containsExactlyInAnyOrder("COOPERATE", "AID", "SANCTION");
  }

  @Test
  void everyCodeOfCameoButStatementsHasAPloverType() {
    for (CameoCode code : ontology.cameoCodes()) {
      assertThat(code.plover().isEmpty()).as(code.code()).isEqualTo(code.code().startsWith("01"));
    }
  }

  @Test
  void everyCodeStandsUnderItsRoot() {
    for (CameoCode code : ontology.cameoCodes()) {
      assertThat(ontology.isCameo(code.code().substring(0, 2))).as(code.code()).isTrue();
      if (code.code().length() == 4) {
        assertThat(ontology.isCameo(code.code().substring(0, 3))).as(code.code()).isTrue();
      }
    }
  }

  @Test
  void theDefaultCodeOfATypeIsOnItsSideOfTheGoldsteinScale() {
    for (String type : ontology.types()) {
      if (type.equals("REQUEST")) {
        continue; // appeals score above zero, demands below
      }
      double intensity = ontology.intensity(new EventType(type, ""));
      for (String mode : ontology.modes(type)) {
        double goldstein = ontology.goldstein(ontology.cameo(new EventType(type, mode)));
        assertThat(Math.signum(goldstein)).as(type + "/" + mode).isEqualTo(Math.signum(intensity));
      }
    }
  }

  @Test
  void cameoMapsToPlover() {
    assertThat(ontology.plover("042")).contains(EventType.parse("CONSULT/visit"));
    assertThat(ontology.plover("0231")).contains(EventType.parse("REQUEST/assist"));
    assertThat(ontology.plover("010")).isEqualTo(Optional.empty());
  }

  @Test
  void aContextPicksTheFinerCode() {
    assertThat(ontology.cameo(EventType.parse("AID"), List.of("economic"))).isEqualTo("071");
    assertThat(ontology.cameo(EventType.parse("COOPERATE"), List.of("military"))).isEqualTo("062");
    assertThat(ontology.cameo(EventType.parse("AID"), List.of("gender"))).isEqualTo("070");
  }

  @Test
  void aContextThatFitsSeveralCodesPicksNone() {
    assertThat(ontology.cameo(EventType.parse("REQUEST/change"), List.of("executive")))
        .isEqualTo("024");
  }

  @Test
  void goldsteinRunsFromMinusTenToTen() {
    assertThat(ontology.goldstein("190")).isEqualTo(-10);
    assertThat(ontology.goldstein("0874")).isEqualTo(10);
    assertThat(ontology.goldstein("010")).isZero();
  }

  @Test
  void anUnknownCodeIsRefused() {
    assertThatThrownBy(() -> ontology.goldstein("999"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("999");
  }

  @Test
  void aWrongEntryNamesFileAndLine() throws IOException {
    Table types = table("types.tsv", 6, "AID\t\t10\tmaterial cooperation\tsometimes\t070\n");
    Table none = table("none.tsv", 2, "");
    Table cameo = table("cameo.tsv", 6, "");
    assertThatThrownBy(() -> Ontology.of(types, none, none, none, cameo))
        .isInstanceOf(OntologyException.class)
        .hasMessage("types.tsv:1: expected required or optional, found \"sometimes\"");
  }

  @Test
  void aLineWithTooFewColumnsIsRefused() {
    assertThatThrownBy(() -> table("cameo.tsv", 6, "# head\n010\tStatement\n"))
        .hasMessage("cameo.tsv:2: expected 6 columns split by tabs, found 2");
  }

  @Test
  void aCodeOfAnUnknownTypeIsRefused() throws IOException {
    Table types = table("types.tsv", 6, "AID\t\t10\tmaterial cooperation\trequired\t070\n");
    Table none = table("none.tsv", 2, "");
    Table cameo = table("cameo.tsv", 6, "070\tProvide aid\tHELP\t\t\t7.0\n");
    assertThatThrownBy(() -> Ontology.of(types, none, none, none, cameo))
        .hasMessage("cameo.tsv:1: no such PLOVER type and mode: HELP");
  }

  private static Table table(String file, int columns, String text) throws IOException {
    return Table.read(file, new StringReader(text), columns);
  }
}
