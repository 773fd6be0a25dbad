package org.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dyad.article.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whom the line takes for the sides of an event, beyond what the frames say. */
class EventSidesTest {

  private static final Coder CODER = Coder.load(1);

  @AfterAll
  static void close() {
    CODER.close();
  }

  /** {@code "PROTEST: BOL LAB > BOL"} for each event of a text. */
  private static List<String> sides(String text) {
    return CODER.code(Article.ofText("test", text)).events().stream()
        .map(
            e -> e.type().type() + ": " + Rows.side(e.actors()) + " > " + Rows.side(e.recipients()))
        .collect(Collectors.toList());
  }

  @Test
  void whatIsDoneAtHomeIsDoneToTheCountryWhereItHappens() {
    assertThat(sides("Bolivian miners marched in La Paz on Tuesday."))
        .containsExactly("PROTEST: BOL LAB > BOL");
  }

  @Test
  void theOtherSideMayStandInsideWhatIsDemanded() {
    assertThat(
            sides(
                "Kenyan nurses went on strike to demand the return of pensions taken by the Kenyan"
                    + " army."))
        .contains("PROTEST: KEN MED > KEN MIL");
  }

  @Test
  void theOtherSideMayStandInWhatCameBefore() {
    assertThat(
            sides(
                "Chilean students called off their strike after talks with the Chilean"
                    + " government."))
        .contains("CONCEDE: CHL EDU > CHL GOV");
  }

  @Test
  void aThingGivesWayToWhoeverIsBehindIt() {
    assertThat(
            sides(
                "The Ghanaian supreme court rejected a petition lodged by lawyers of the"
                    + " opposition."))
        .containsExactly("REJECT: GHA JUD > GHA CVL OPP");
  }

  @Test
  void wordsAreNotSaidToAThing() {
    assertThat(sides("Norwegian prosecutors opened an investigation."))
        .containsExactly("ACCUSE: NOR JUD > -");
  }

  @Test
  void aThingThatIsTakenIsOfTheCountryWhereItStands() {
    assertThat(sides("Peruvian police seized a warehouse in Lima."))
        .allMatch(row -> row.endsWith(": PER COP > PER"));
  }

  @Test
  void thoseOfWhoeverActsAreNotTheOtherSide() {
    assertThat(sides("Jordan has agreed to withdraw its troops."))
        .containsExactly("AGREE: JOR > -");
  }

  @Test
  void whoeverIsCitedIsNotTheOtherSide() {
    assertThat(sides("Estonian troops remained on alert, according to Latvian officials."))
        .containsExactly("MOBILIZE: EST MIL > -");
  }

  @Test
  void whoeverResignsDoesItToNobody() {
    assertThat(
            sides("The Zambian justice minister resigned after a meeting with Kenyan lawmakers."))
        .contains("RETREAT: ZMB GOV JUD > -");
  }

  @Test
  void twoWhoSignAreBothThereThoughTheTreeHangsTheSecondOnTheFirstName() {
    assertThat(
            sides(
                "Chadian leader Ali Okoye and Ugandan President Ana Lopez signed a treaty of"
                    + " friendship."))
        .containsExactly("SUPPORT: TCD GOV, UGA GOV > -");
  }

  @Test
  void anotherEventAtAnotherTimeHoldsNoOtherSide() {
    assertThat(
            sides("The Fijian opposition leader demanded elections after a court freed a banker."))
        .contains("REQUEST: FJI OPP > -");
  }

  @Test
  void oneCalledByAPronounGoesByTheNameBeforeIt() {
    assertThat(
            CODER
                .code(
                    Article.ofText(
                        "test", "The Malian government said it would free ten Tuareg rebels."))
                .events())
        .allMatch(e -> e.actors().get(0).text().equals("The Malian government"));
  }

  @Test
  void whoeverTellsOfAnActHasNotDoneIt() {
    assertThat(sides("Norway's army reported that a mine killed two Danish soldiers."))
        .noneMatch(row -> row.contains("NOR"));
  }

  @Test
  void aLanguageIsNoSide() {
    assertThat(
            sides("The Estonian parliament eased restrictions on the use of the Finnish language."))
        .containsExactly("CONCEDE: EST LEG > -");
  }

  @Test
  void aMemberOfABodyActsAlone() {
    assertThat(sides("NATO-member Denmark is ready to send tanks to Moldova."))
        .noneMatch(row -> row.contains("IGO"));
  }

  @Test
  void whatIsDoneInAClauseBesideIsDoneWhereTheMainOneIs() {
    assertThat(sides("Turkish dockers rioted at a harbour in Bulgaria, wrecking cranes and cars."))
        .contains("PROTEST: TUR LAB > BGR");
  }

  @Test
  void aNumberOfThoseHurtIsPeople() {
    assertThat(sides("A bomb killed 13 in Oran.")).containsExactly("ASSAULT: - > DZA CVL");
  }

  @Test
  void twoSubjectsOfAVerbBothAct() {
    assertThat(sides("Putin said he and Kenyan President Amina Otieno agreed on a truce."))
        .allMatch(row -> row.contains("RUS GOV, KEN GOV"));
  }

  @Test
  void whoeverGivesInDoesSoAfterWhatTheOtherSideDid() {
    assertThat(
            sides(
                "Truckers in Brazil called off their strike after the Brazilian government lowered"
                    + " taxes."))
        .contains("CONCEDE: BRA LAB > BRA GOV");
  }

  @Test
  void aMeasureAtHomeIsForThoseInThePartOfTheCountryThatIsNamed() {
    assertThat(
            sides(
                "Kenya's government is ready to impose martial law as gangs fight soldiers in"
                    + " Mombasa."))
        .contains("THREATEN: KEN GOV > KEN");
  }

  @Test
  void thoseWhoComeToHarmInAnAttackAreOfTheCountryThatItStrikes() {
    assertThat(sides("Ethiopian troops shelled Eritrean camps, killing fifty."))
        .allMatch(row -> row.startsWith("ASSAULT: ETH MIL > ERI"));
  }

  @Test
  void whatWasVetoedSaysNothingForWhoeverVetoedIt() {
    assertThat(sides("Russia vetoed a resolution condemning the Sudanese government."))
        .noneMatch(row -> row.startsWith("ACCUSE: RUS"));
  }

  @Test
  void aRallyThatWasPreventedIsNotTold() {
    assertThat(sides("Turkish police prevented a rally staged by students in Ankara."))
        .containsExactly("COERCE: TUR COP > TUR EDU");
  }

  @Test
  void alliesAndNeighboursAreOthers() {
    assertThat(sides("Turkey asked its NATO allies for help."))
        .containsExactly("REQUEST: TUR > IGO MIL");
    assertThat(sides("Israel's enemies attacked Haifa.")).noneMatch(row -> row.contains("ISR >"));
  }

  @Test
  void whatCameBeforeHoldsNoOtherSide() {
    assertThat(sides("Indian authorities imposed a curfew following the death of Nepalese monks."))
        .noneMatch(row -> row.contains("NPL"));
  }
}
