package org.dyad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.dyad.reading.NeuralReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who is named by which words, on sentences written for it. */
class ActorResolverTest {

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
  void aTitleTellsOfficeAndCountry() {
    Resolved r = resolve("Kenyan Foreign Minister Amina Otieno flew to Chad.");
    assertThat(r.who("Kenyan Foreign Minister Amina Otieno")).containsExactly("KEN GOV");
  }

  @Test
  void aNestedTitleTellsWhoseEnvoySomebodyIs() {
    Resolved r = resolve("The Kenyan president's envoy to Chad, Ali Okoye, arrived on Monday.");
    assertThat(r.mentions().all())
        .extracting(mention -> mention.actor().office())
        .contains("envoy of the president of Kenya to Chad");
  }

  @Test
  void aFormerOfficeGivesAnElite() {
    assertThat(
            resolve("Former Danish minister Peter Lund was fined.")
                .who("Former Danish minister Peter Lund"))
        .containsExactly("DNK ELI");
  }

  @Test
  void aKnownSurnameMeansWhoHoldsTheOfficeThen() {
    assertThat(resolve("Bush warned Iraq.", "1990-10-01").ids("Bush"))
        .containsExactly("person:george-h-w-bush".replace("-h-w-", "-hw-"));
    assertThat(resolve("Bush warned Iraq.", "2003-02-01").ids("Bush"))
        .containsExactly("person:george-w-bush");
  }

  @Test
  void aSurnameBorneByManyIsNobodyKnownWithoutOffice() {
    assertThat(resolve("Brown said he was tired.", "2015-03-10").ids("Brown"))
        .noneMatch(id -> id.equals("person:gordon-brown"));
  }

  @Test
  void aNamesakeOfThePresidentIsAnotherPerson() {
    Resolved r =
        resolve("Mary Obama opened a school in Kisumu. Obama vetoed the bill.", "2015-03-10");
    assertThat(r.ids("Obama")).containsExactly("person:barack-obama");
    assertThat(r.ids("Mary Obama")).containsExactly("person:mary-obama");
  }

  @Test
  void anOrganIsThatOfItsUsualStateUnlessTheTextTellsAnother() {
    assertThat(resolve("Congress cut the aid.").who("Congress")).containsExactly("USA LEG");
    assertThat(resolve("Peru's Congress cut the aid.").who("Peru's Congress"))
        .containsExactly("PER LEG");
  }

  @Test
  void ofTwoKoreasTheArticleTells() {
    Resolved r =
        resolve("Pyongyang was silent. Korea had launched a rocket, Pyongyang radio said.");
    assertThat(r.who("Korea")).containsExactly("PRK");
  }

  @Test
  void aCityTellsTheCountryOfItsPolice() {
    assertThat(resolve("Police in Karachi shot two men.").who("Police")).containsExactly("PAK COP");
    assertThat(resolve("Karachi police shot two men.").who("Karachi police"))
        .containsExactly("PAK COP");
  }

  @Test
  void parisInTexasIsNotTheCapitalOfFrance() {
    assertThat(resolve("A farmer from Paris, Texas, was hurt.").who("Paris")).isEmpty();
  }

  @Test
  void leadersOfTwoStatesAreTwo() {
    Resolved r = resolve("The leaders of Chad and Niger met in Abuja.");
    assertThat(r.who("The leaders of Chad and Niger"))
        .containsExactlyInAnyOrder("TCD GOV", "NER GOV");
  }

  @Test
  void victimsAreNotOfWhoHurtThem() {
    assertThat(resolve("The policeman hit his victim.").who("his victim"))
        .noneMatch(who -> who.contains("COP"));
  }

  @Test
  void tanksAreAnArmyWhereTheyAct() {
    assertThat(resolve("Israeli tanks fired at the camp.").who("Israeli tanks"))
        .containsExactly("ISR MIL");
    assertThat(resolve("Norway sold tanks.").who("tanks")).isEmpty();
  }

  @Test
  void aSpokesmanOfTheUnitedNationsSpeaksForAnOffice() {
    assertThat(resolve("A UN spokesman denied it.").who("A UN spokesman"))
        .containsExactly("UNO GOV");
  }

  @Test
  void aGroupIsWhatItWasOnTheDay() {
    assertThat(resolve("The Taliban banned it.", "2012-01-01").who("The Taliban"))
        .containsExactly("AFG REB");
    assertThat(resolve("The Taliban banned it.", "2023-01-01").who("The Taliban"))
        .containsExactly("AFG GOV");
  }

  @Test
  void theNounAfterAGroupsNameSaysWhatItIs() {
    assertThat(resolve("The Hamas movement refused.").who("The Hamas movement"))
        .containsExactly("PSE REB PTY");
  }

  @Test
  void itsMeansTheNearestInTheTree() {
    Resolved r = resolve("Chad accused Niger of hiding its rebels.");
    assertThat(r.ids("its")).containsExactly("state:NER");
  }

  @Test
  void sheSkipsAManWhoStandsNearer() {
    Resolved r =
        resolve("Amina Otieno met Andrew Smith in Oslo. She gave Smith a letter for the king.");
    assertThat(r.ids("She")).containsExactly("person:amina-otieno");
  }

  @Test
  void weInAQuotationIsWhoSpeaks() {
    Resolved r =
        resolve(
            "\u201CWe shall not wait. Our army is ready,\u201D Chad's defence minister said. He"
                + " left at once.");
    assertThat(r.who("We")).containsExactly("TCD GOV MIL");
    assertThat(r.who("Our")).containsExactly("TCD GOV MIL");
  }

  @Test
  void anOfficeSaidOfSomebodyIsNobodyElse() {
    Resolved r = resolve("Ali Okoye served as Chad's premier. Maria Lopez is the mayor of Lima.");
    assertThat(r.ids("Chad's premier")).containsExactly("person:ali-okoye");
    assertThat(r.ids("the mayor of Lima")).containsExactly("person:maria-lopez");
  }

  @Test
  void aThingIsNobody() {
    Resolved r = resolve("A major problem is the minister-level meeting in the press room.");
    assertThat(r.who("A major")).isEmpty();
    assertThat(r.who("the minister")).isEmpty();
  }

  @Test
  void theTwoSidesAreTheTwoStatesNamedLast() {
    Resolved r = resolve("Chad and Niger signed a pact. The two sides will meet again.");
    assertThat(r.ids("The two sides")).containsExactlyInAnyOrder("state:TCD", "state:NER");
  }

  @Test
  void anAbbreviationAndAnAdjectiveAreBothOfTheNoun() {
    assertThat(resolve("US and British forces left Oman.").who("British forces"))
        .containsExactly("GBR MIL");
    assertThat(resolve("US and British forces left Oman.").who("US")).containsExactly("USA MIL");
  }

  @Test
  void envoysFromThreeStatesAreThree() {
    Resolved r = resolve("Envoys from Chad, Niger and Mali met in Lima.");
    assertThat(r.mentions().all())
        .extracting(mention -> mention.actor().country() + " " + mention.actor().sectors())
        .contains("TCD [GOV]", "NER [GOV]", "MLI [GOV]");
  }

  @Test
  void aPeopleOfAnotherStateIsOfThatState() {
    assertThat(
            resolve("The Hungarians of Slovakia want schools.").who("The Hungarians of Slovakia"))
        .containsExactly("SVK CVL");
    assertThat(
            resolve("He spoke for the Hungarian minority of Slovakia.")
                .who("the Hungarian minority of Slovakia"))
        .containsExactly("SVK CVL");
  }

  @Test
  void whereSomebodyElseSpeaksTellsNothingOfOthers() {
    Resolved r = resolve("The guerrillas agreed to talks, the mediators said in Havana.");
    assertThat(r.who("The guerrillas")).containsExactly("REB");
    assertThat(resolve("Police said in Havana that all was calm.").who("Police"))
        .containsExactly("CUB COP");
  }

  @Test
  void anAdjectiveAfterANounLeavesThePhraseWhole() {
    Resolved r = resolve("Militants loyal to Ali Okoye of Kenya said they had won.");
    assertThat(r.ids("they")).isEqualTo(r.ids("Militants")).isNotEmpty();
  }

  @Test
  void whoeverSpeaksWithoutANameIsOneSpeaker() {
    Resolved r = resolve("My friends, I thank you. I will not forget my vow.");
    assertThat(r.ids("I")).containsExactly("kind:speaker");
    assertThat(r.ids("my")).containsExactly("kind:speaker");
    assertThat(r.ids("you")).containsExactly("kind:you");
  }

  @Test
  void whoeverIsAskedIsWhoeverSpeaks() {
    Resolved r = resolve("What do you want? I want to sail.");
    assertThat(r.ids("you")).isEqualTo(r.ids("I")).isNotEmpty();
  }

  @Test
  void thoseNamedBesideAStatesOwnAreOfThatState() {
    Resolved r =
        resolve("The Kenyan president and a group of deputies met Romanian ministers in Lima.");
    assertThat(r.mentions().all())
        .extracting(mention -> mention.actor().country() + " " + mention.actor().sectors())
        .contains("KEN [LEG]");
  }

  @Test
  void theMinorityOfTheProvinceIsOfTheCountryOfTheSentence() {
    Resolved r = resolve("He spoke to the Hungarian minority of the province in Romania.");
    assertThat(r.who("the Hungarian minority")).containsExactly("ROU CVL");
  }

  @Test
  void anEnvoyIsOfTheOneCountryWhoseEnvoyTheArticleTellsOf() {
    Resolved r =
        resolve(
            "A Dane met Norway's ambassador to Turkey on Monday. In Ankara they praised"
                + " Ambassador Lars Hovland.");
    assertThat(r.who("Ambassador Lars Hovland")).containsExactly("NOR GOV");
    Resolved two =
        resolve(
            "Norway's ambassador and Chile's ambassador met in Ankara. They praised Ambassador"
                + " Lars Hovland.");
    assertThat(two.who("Ambassador Lars Hovland")).containsExactly("GOV");
  }

  @Test
  void aMinisterNamedBesideTheOfficeIsOfTheCountryOfTheArticle() {
    Resolved r =
        resolve(
            "Protesters filled the streets of Peru. Peru is tense. They met the interior minister,"
                + " Alvaro Quintero.");
    assertThat(r.who("the interior minister, Alvaro Quintero")).containsExactly("PER GOV COP");
  }

  @Test
  void oneOfManySpeakersHoldsNoOffice() {
    assertThat(resolve("Finland did not invite this speaker.").who("this speaker")).isEmpty();
  }

  @Test
  void rebelsWhomAnotherStateBacksAreNotOfThatState() {
    Resolved r =
        resolve("Fighting went on in Libya. Libya is at war. Chad backs the rebel groups.");
    assertThat(r.who("the rebel groups")).containsExactly("LBY REB");
    assertThat(resolve("Chad backs the rebel groups.").who("the rebel groups"))
        .containsExactly("REB");
  }

  @Test
  void aProvinceByItsLettersIsOfItsState() {
    assertThat(resolve("The deal was signed by the B.C. government.").who("the B.C. government"))
        .containsExactly("CAN GOV");
  }
}
