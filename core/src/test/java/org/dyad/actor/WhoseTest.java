package org.dyad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.dyad.reading.NeuralReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whose somebody is, by what the text says of them, on sentences written for it. */
class WhoseTest {

  private static final NeuralReader READER = NeuralReader.load(1);
  private static final ActorResolver RESOLVER = new ActorResolver(ActorLexicon.load());

  @AfterAll
  static void close() {
    READER.close();
  }

  private static Resolved resolve(String text) {
    return resolve(text, "2015-03-10");
  }

  private static Resolved resolve(String text, String date) {
    return Resolved.of(READER, RESOLVER, text, date);
  }

  @Test
  void theNeighboursOfAStateAreNotThatState() {
    assertThat(resolve("Chad's neighbours closed their borders.").who("Chad's neighbours"))
        .containsExactly("GOV");
  }

  @Test
  void aStateWithAPluralNameIsAnIt() {
    assertThat(resolve("The United States and its allies left Chad.").who("its"))
        .containsExactly("USA");
  }

  @Test
  void anAidAgencyOfWhichNothingIsSaidIsOfNoState() {
    Resolved r = resolve("An aid agency accused Chad. A Kenyan aid agency left Chad.");
    assertThat(r.who("An aid agency")).containsExactly("NGO SOC");
    assertThat(r.who("A Kenyan aid agency")).containsExactly("KEN SOC");
  }

  @Test
  void anObjectItIsAThingToldBefore() {
    assertThat(resolve("Peru praised the pact. An envoy criticised it.").who("it")).isEmpty();
  }

  @Test
  void whoeverBacksAGovernmentDoesNotOwnIt() {
    assertThat(resolve("The UN-backed government in Libya left.").who("The UN-backed government"))
        .containsExactly("LBY GOV");
  }

  @Test
  void forcesLoyalToSomebodyAreOfThatCountry() {
    assertThat(resolve("Troops loyal to Kenyan Prime Minister Ali Okoye left Chad.").who("Troops"))
        .containsExactly("KEN MIL");
  }

  @Test
  void peopleAreOfEachCountryWhereTheyLive() {
    Resolved r =
        resolve("Aid reached people in Chad and Niger and people living in Greek villages.");
    assertThat(r.who("people in Chad and Niger")).containsExactly("TCD CVL", "NER CVL");
    assertThat(r.who("people")).containsExactly("GRC CVL");
  }

  @Test
  void thoseWhoFreeForeignersAreNotOfTheirState() {
    assertThat(resolve("The government freed two Norwegian sailors.").who("The government"))
        .containsExactly("GOV");
  }

  @Test
  void severalCountriesAreNoneInParticular() {
    assertThat(resolve("Seventy countries left a US forum.").who("Seventy countries"))
        .containsExactly("GOV");
  }

  @Test
  void whatIsSaidBesideTheNameOfABodyTellsWhatItIs() {
    Resolved r =
        resolve(
            "Fighters of the Cedar Front, a Syrian rebel group, fled. The Front's members left."
                + " Kwame Industries, a Ghanaian mining company, was fined.");
    assertThat(r.who("the Cedar Front")).containsExactly("SYR REB");
    assertThat(r.ids("The Front")).containsExactly("org:cedar-front");
    assertThat(r.who("Kwame Industries")).containsExactly("GHA BUS");
  }

  @Test
  void thoseOfAStateThatFewRecogniseAreOfTheClaimantAndItsOwn() {
    Resolved r = resolve("Abkhazia's leader met Somaliland troops and Turkish Cypriot officials.");
    assertThat(r.who("Abkhazia's leader")).containsExactly("GEO GOV PRE");
    assertThat(r.who("Somaliland troops")).containsExactly("SOM MIL PRE");
    assertThat(r.who("Turkish Cypriot officials")).containsExactly("CYP GOV PRE");
    assertThat(r.mentions().all())
        .extracting(mention -> mention.actor().office())
        .contains("leader of Abkhazia");
  }

  @Test
  void theHeadOfAMinistryIsNotTheHeadOfTheState() {
    assertThat(
            resolve("The deputy head of Kenya's defence ministry, Ali Okoye, left.")
                .mentions()
                .all())
        .extracting(mention -> mention.actor().office())
        .contains("deputy head of the defence ministry of Kenya");
  }

  @Test
  void anOfficeWithoutAStateIsOfThatOfThoseNamedWithIt() {
    assertThat(
            resolve("Kenyan President Ali Okoye and Foreign Minister Ana Otieno flew to Chad.")
                .who("Foreign Minister Ana Otieno"))
        .containsExactly("KEN GOV");
  }

  @Test
  void aNameAloneIsASurnameSoonerThanAGivenName() {
    Resolved r = resolve("Mahmoud Abbas met Abbas Kamel, Egypt's spy chief. Abbas left.");
    assertThat(r.ids("Abbas")).containsExactly("person:mahmoud-abbas");
  }

  @Test
  void aRankTakesNoOfficeFromItsHolder() {
    assertThat(resolve("Col. Gaddafi spoke.", "2003-05-01").who("Col. Gaddafi"))
        .containsExactly("LBY GOV");
  }
}
