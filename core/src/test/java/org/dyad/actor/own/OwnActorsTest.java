package org.dyad.actor.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's own actors over the built-in ones, in each of the forms. */
class OwnActorsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

  @TempDir Path folder;

  private ActorLexicon with(String file, String text) throws IOException {
    return ActorLexicon.load(List.of(Files.writeString(folder.resolve(file), text)));
  }

  private static void isForeignMinister(ActorLexicon lexicon) {
    Entry otieno = lexicon.named("Amina Otieno").get(0).entry();
    assertThat(otieno.id()).isEqualTo("person:amina-otieno");
    assertThat(otieno.country()).isEqualTo("KEN");
    Standing standing = otieno.standingOn(DAY).orElseThrow();
    assertThat(standing.office()).isEqualTo("foreign minister");
    assertThat(standing.country()).isEqualTo("KEN");
    assertThat(standing.sectors()).containsExactly("GOV");
    assertThat(standing.from()).isEqualTo(LocalDate.of(2013, 5, 1));
    assertThat(standing.to()).isEqualTo(LocalDate.of(2017, 8, 31));
    assertThat(otieno.standingOn(LocalDate.of(2019, 1, 1))).isEmpty();
    assertThat(lexicon.named("A. M. Otieno")).extracting(n -> n.entry().id()).contains(otieno.id());
  }

  @Test
  void csvHasOneRowAnOffice() throws IOException {
    ActorLexicon lexicon =
        with(
            "a.csv",
            """
            # people of our own
            name,aliases,country,office,from,to
            Amina Otieno,"A. M. Otieno; Amina Mary Otieno",Kenya,foreign minister,2013-05,2017-08
            Amina Otieno,,KEN,senator,2010,2012
            """);
    isForeignMinister(lexicon);
    assertThat(lexicon.byId("person:amina-otieno").orElseThrow().standings()).hasSize(2);
    assertThat(lexicon.origin("person:amina-otieno")).endsWith("a.csv:3");
  }

  @Test
  void yamlHasItsOfficesInAList() throws IOException {
    ActorLexicon lexicon =
        with(
            "a.yaml",
            """
            - name: Amina Otieno
              aliases: [A. M. Otieno]
              country: KE
              offices:
                - {office: Minister of Foreign Affairs, from: 2013-05, to: 2017-08}
            - name: Lake Front
              kind: group
              country: KEN
              sectors: [REB]
            """);
    isForeignMinister(lexicon);
    Entry front = lexicon.named("Lake Front").get(0).entry();
    assertThat(front.id()).isEqualTo("group:lake-front");
    assertThat(front.sectors()).containsExactly("REB");
  }

  @Test
  void popoloHasPersonsAndMemberships() throws IOException {
    isForeignMinister(
        with(
            "popolo.json",
            """
            {
              "persons": [
                {"id": "p1", "name": "Amina Otieno", "other_names": [{"name": "A. M. Otieno"}]}
              ],
              "organizations": [
                {"id": "o1", "name": "Ministry of Foreign Affairs", "area_id": "a1"}
              ],
              "areas": [{"id": "a1", "name": "Kenya"}],
              "posts": [{"id": "m1", "label": "Minister for Foreign Affairs", "organization_id": "o1"}],
              "memberships": [
                {"person_id": "p1", "post_id": "m1", "start_date": "2013-05", "end_date": "2017-08"}
              ]
            }
            """));
  }

  @Test
  void wikidataHasPositionsHeld() throws IOException {
    isForeignMinister(
        with(
            "wikidata.json",
            """
            {"entities": {
              "Q901": {
                "labels": {"en": {"language": "en", "value": "Amina Otieno"}},
                "aliases": {"en": [{"language": "en", "value": "A. M. Otieno"}]},
                "claims": {
                  "P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q5"}}}}],
                  "P39": [{
                    "mainsnak": {"datavalue": {"value": {"id": "Q902"}}},
                    "qualifiers": {
                      "P580": [{"datavalue": {"value": {"time": "+2013-05-00T00:00:00Z"}}}],
                      "P582": [{"datavalue": {"value": {"time": "+2017-08-00T00:00:00Z"}}}]
                    }
                  }]
                }
              },
              "Q902": {
                "labels": {"en": {"value": "Minister of Foreign Affairs of Kenya"}},
                "claims": {"P1001": [{"mainsnak": {"datavalue": {"value": {"id": "Q114"}}}}]}
              },
              "Q114": {"labels": {"en": {"value": "Kenya"}}}
            }}
            """));
  }

  @Test
  void wikidataQueriesHaveOneRowAPosition() throws IOException {
    String row =
        """
        {"person": %s, "personLabel": %s, "positionLabel": %s, "countryLabel": %s,
         "start": %s, "end": %s, "alias": %s}
        """;
    isForeignMinister(
        with(
            "rows.json",
            "["
                + String.format(
                    row,
                    "\"http://www.wikidata.org/entity/Q901\"",
                    "\"Amina Otieno\"",
                    "\"minister of foreign affairs\"",
                    "\"Kenya\"",
                    "\"2013-05-00T00:00:00Z\"",
                    "\"2017-08-00T00:00:00Z\"",
                    "\"A. M. Otieno\"")
                + "]"));
    isForeignMinister(
        with(
            "results.json",
            "{\"head\": {}, \"results\": {\"bindings\": ["
                + String.format(
                    row,
                    "{\"type\": \"uri\", \"value\": \"http://www.wikidata.org/entity/Q901\"}",
                    "{\"value\": \"Amina Otieno\"}",
                    "{\"value\": \"Foreign Minister\"}",
                    "{\"value\": \"Kenya\"}",
                    "{\"value\": \"2013-05\"}",
                    "{\"value\": \"2017-08\"}",
                    "{\"value\": \"A. M. Otieno\"}")
                + "]}}"));
  }

  @Test
  void anEntryTakesThePlaceOfTheBuiltInOneButForWhatItLeavesOut() throws IOException {
    ActorLexicon lexicon =
        with(
            "a.csv", "name,country,office,from,to\nVladimir Putin,RUS,president,2012-05-07,2013\n");
    Entry putin = lexicon.named("Vladimir Putin").get(0).entry();
    assertThat(putin.standingOn(LocalDate.of(2015, 1, 1))).isEmpty();
    assertThat(putin.standingOn(LocalDate.of(2010, 1, 1)).orElseThrow().office())
        .isEqualTo("prime minister");
    assertThat(lexicon.named("Putin").get(0).entry()).isEqualTo(putin);
    assertThat(lexicon.byId("person:vladimir-putin")).contains(putin);
  }

  @Test
  void aNameOfTheUsersIsNoLongerABuiltInActors() throws IOException {
    ActorLexicon lexicon = with("a.csv", "name,kind,aliases,country\nOur Guard,group,Hamas,KEN\n");
    assertThat(lexicon.named("Hamas"))
        .extracting(name -> name.entry().id())
        .containsExactly("group:our-guard");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a.csv; name,county|X,KEN; a.csv:1: expected columns out of name",
        "a.csv; country|KEN; a.csv:1: expected a column `name`",
        "a.csv; name,country|Ali,Kenia; a.csv:2: expected a country such as KEN, KE or Kenya",
        "a.csv; name,sectors|Ali,GOVT; a.csv:2: expected a sector of PLOVER for GOVT",
        "a.csv; name,office,from|Ali,premier,May; a.csv:2: expected a year, month or day",
        "a.csv; name,office,from,to|Ali,premier,2014,2012; a.csv:2: expected a time that ends",
        "a.csv; name,kind|Ali,robot; a.csv:2: expected one of the kinds [body, group, organ",
        "a.csv; name|\"Ali; a.csv:2: expected a closing quote",
        "a.csv; name|Ali,x,y; a.csv:2: expected no more than the 1 cells",
        "a.yaml; - name: Ali|  nation: KEN; a.yaml:2: expected one of the fields aliases",
        "a.yaml; - name: Ali|  offices: premier; a.yaml:2: expected a list",
        "a.yaml; - country: KEN; a.yaml:1: expected a field `name`",
        "a.yaml; - name: [; a.yaml:",
        "a.json; {\"people\": []}; a.json:1: expected `persons` and `memberships` (Popolo)",
        "a.json; {\"persons\": [{\"id\": \"1\"}]}; a.json:1: expected a field `name`",
        "a.txt; x; a.txt:1: expected a file that ends in .csv, .yaml or .json"
      })
  void aBadEntryIsNamedWithItsFileAndLine(String file, String text, String expected) {
    assertThatThrownBy(() -> with(file, text.replace('|', '\n')))
        .isInstanceOf(ActorsException.class)
        .hasMessageContaining(expected);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> ActorLexicon.load(List.of(folder.resolve("none.csv"))))
        .isInstanceOf(ActorsException.class)
        .hasMessageContaining("none.csv")
        .hasMessageContaining("cannot be read");
  }
}
