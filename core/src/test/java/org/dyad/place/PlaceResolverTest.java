package org.dyad.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.place.PlaceMention.Use;
import org.dyad.reading.NeuralReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PlaceResolverTest {

  private static final NeuralReader READER = NeuralReader.load(1);
  private static final PlaceResolver RESOLVER = new PlaceResolver(Gazetteer.load());

  @AfterAll
  static void close() {
    READER.close();
  }

  private static List<PlaceMention> places(String text) {
    return RESOLVER.resolve(READER.read(Article.ofText("test", text)));
  }

  /** "words=Name CODE" of each mention that says where something is. */
  private static List<String> found(String text) {
    return places(text).stream()
        .map(
            mention ->
                mention.span().of(text)
                    + "="
                    + (mention.place().province().isEmpty() ? "" : mention.place().province() + " ")
                    + mention.place().country())
        .collect(Collectors.toList());
  }

  private static Place only(String text, String words) {
    List<Place> places =
        places(text).stream()
            .filter(mention -> mention.span().of(text).equals(words))
            .map(PlaceMention::place)
            .distinct()
            .collect(Collectors.toList());
    assertThat(places).as(words + " in: " + text).hasSize(1);
    return places.get(0);
  }

  @Test
  void aBareNameMeansTheGreatestPlaceSoNamed() {
    assertThat(only("The two ministers met in Paris on Friday.", "Paris").country())
        .isEqualTo("FRA");
  }

  @Test
  void whatStandsAfterACommaSaysWhichPlaceIsMeant() {
    String text = "The factory in Paris, Texas, will close. Workers in Paris were told on Monday.";
    Place paris = only(text, "Paris");
    assertThat(paris.province()).isEqualTo("Texas");
    assertThat(only("A judge in Albany, Ga., dismissed the claim.", "Albany").province())
        .isEqualTo("Georgia");
  }

  @Test
  void theOtherPlacesOfTheReportSayWhichPlaceIsMeant() {
    String text =
        "Farmers in Alberta want the dam. The mayor of Edmonton and the mayor of Calgary back it, "
            + "and the council of Medicine Hat will vote on it in Lethbridge.";
    assertThat(only(text, "Lethbridge").country()).isEqualTo("CAN");
    String here = "Volunteers from Amherst and Northampton drove to Springfield, Massachusetts.";
    assertThat(only(here, "Northampton").province()).isEqualTo("Massachusetts");
  }

  @Test
  void aStateIsTheStateWhereItsGovernorOrATownBesideSaysSo() {
    assertThat(only("The New York governor signed the law.", "New York").kind())
        .isEqualTo(Place.Kind.ADMIN);
    assertThat(only("The bridge in Buffalo, New York, reopened.", "New York").kind())
        .isEqualTo(Place.Kind.ADMIN);
    assertThat(only("The envoys of Oman and Qatar met in New York last week.", "New York").kind())
        .isEqualTo(Place.Kind.CITY);
  }

  @Test
  void adjectivesOfPlacesAreMarkedAsSuchAndPeoplesAreNot() {
    String text = "Norwegian troops joined Italians at the base in Ghana.";
    assertThat(places(text))
        .extracting(mention -> mention.span().of(text), PlaceMention::use)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Norwegian", Use.ADJECTIVE),
            org.assertj.core.groups.Tuple.tuple("Ghana", Use.PLACE));
  }

  @Test
  void aLanguageAndAVirusAreNoPlaces() {
    assertThat(found("The envoy spoke Russian and read the statement in Arabic.")).isEmpty();
    assertThat(found("Two patients died of the Marburg virus.")).isEmpty();
  }

  @Test
  void thePlaceInABodysNameIsMarkedAsPartOfAName() {
    String text = "The Queensland Police Service charged two men.";
    assertThat(places(text))
        .singleElement()
        .satisfies(mention -> assertThat(mention.use()).isEqualTo(Use.IN_NAME));
  }

  @Test
  void abbreviationsOfStatesAreReadAfterATown() {
    assertThat(found("He was born in Dayton, Ohio, and lives in Tucson, Ariz., with his wife."))
        .contains("Tucson=Arizona USA", "Ariz.=USA");
  }

  @Test
  void wordsAroundANameAreNotPartOfIt() {
    assertThat(found("Floods hit northern Mozambique and Sofala province."))
        .contains("Mozambique=MOZ")
        .anyMatch(words -> words.startsWith("Sofala="));
  }

  @Test
  void namesWithHyphensAreOnePlace() {
    assertThat(
            only("Aid reached the port of Port-au-Prince on Sunday.", "Port-au-Prince").country())
        .isEqualTo("HTI");
  }

  @Test
  void daysMonthsAndTitlesAreNoPlaces() {
    assertThat(found("The Minister will speak on Thursday, May 4, and in August.")).isEmpty();
  }

  @Test
  void shortNamesOfBodiesAndBareDirectionsAreNoPlaces() {
    assertThat(found("The court for the Southern District heard IRNA on Monday.")).isEmpty();
    assertThat(found("The judge sat in the Old City on Friday.")).isEmpty();
  }

  @Test
  void aBuildingIsWhereItsNameSays() {
    String text = "Crowds gathered at Nairobi Central Station on Tuesday.";
    assertThat(places(text))
        .anySatisfy(
            mention -> {
              assertThat(mention.span().of(text)).startsWith("Nairobi");
              assertThat(mention.place().country()).isEqualTo("KEN");
            });
  }

  @Test
  void theDatelineIsResolvedWithTheReport() {
    String text =
        "LONDON, Ky. (Herald) - Deputies in Laurel County found the car on Tuesday near Manchester.";
    Article article =
        new Article(
            "test",
            "test",
            text,
            text.length(),
            Article.ofText("test", text).blocks(),
            Found.NOTHING,
            Found.NOTHING,
            new Found("LONDON, Ky.", new Span(0, 11), "dateline"),
            Found.NOTHING,
            "",
            Found.NOTHING,
            Found.NOTHING);
    List<PlaceMention> mentions = RESOLVER.resolve(READER.read(article));
    assertThat(mentions.get(0).sentence()).isZero();
    assertThat(mentions.get(0).place().province()).isEqualTo("Kentucky");
    assertThat(mentions)
        .filteredOn(mention -> mention.span().of(text).equals("Manchester"))
        .allMatch(mention -> mention.place().province().equals("Kentucky"));
    assertThat(mentions).extracting(PlaceMention::span).doesNotHaveDuplicates();
  }

  @Test
  void aMentionSaysWhatDecidedIt() {
    String text = "The factory in Paris, Texas, will close.";
    assertThat(places(text).get(0).why()).isEqualTo("in Texas");
  }

  @Test
  void theSameTextGivesTheSamePlaces() {
    String text = "Envoys from Georgia, Jordan and Niger met in Georgetown and in Victoria.";
    assertThat(places(text)).isEqualTo(places(text)).isNotEmpty();
  }
}
