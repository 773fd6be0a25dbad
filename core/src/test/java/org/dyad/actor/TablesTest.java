package org.dyad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Name;
import org.dyad.actor.lexicon.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

  private static final ActorLexicon LEXICON = ActorLexicon.load();

  @ParameterizedTest
  @CsvSource({
    "STATE, 230",
    "REGION, 250",
    "SEAT, 80",
    "BODY, 900",
    "ORGAN, 700",
    "GROUP, 450",
    "PARTY, 700",
    "AGENT, 1300",
    "PERSON, 1500",
    "MODIFIER, 40"
  })
  void eachTableIsBroad(Kind kind, int atLeast) {
    assertThat(LEXICON.entries(kind)).hasSizeGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void bodiesOfStatesAreManyBesideCompaniesAndMedia() {
    assertThat(LEXICON.entries(Kind.BODY))
        .filteredOn(body -> List.of("IGO", "UNO", "EUR").contains(body.country()))
        .hasSizeGreaterThanOrEqualTo(150);
    assertThat(LEXICON.entries(Kind.BODY))
        .filteredOn(body -> body.sectors().contains("BUS"))
        .hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void officesOfLeadersAreManyAndReachFrom1990ToToday() {
    List<Standing> held = new ArrayList<>();
    LEXICON.entries(Kind.PERSON).forEach(person -> held.addAll(person.standings()));
    assertThat(held).hasSizeGreaterThanOrEqualTo(1800);
    for (int year = 1990; year <= 2025; year++) {
      LocalDate day = LocalDate.of(year, 7, 1);
      assertThat(held).filteredOn(standing -> standing.covers(day)).hasSizeGreaterThan(250);
    }
  }

  @ParameterizedTest
  @CsvSource({"USA", "RUS", "CHN", "GBR", "FRA", "DEU", "IND", "PAK", "ISR", "TUR", "IRN", "JPN"})
  void largeStatesHaveAHeadAndAForeignMinisterInMostYears(String country) {
    int head = 0;
    int foreign = 0;
    for (int year = 1991; year <= 2024; year++) {
      LocalDate day = LocalDate.of(year, 7, 1);
      Set<String> offices = new HashSet<>();
      for (Entry person : LEXICON.entries(Kind.PERSON)) {
        for (Standing standing : person.standings()) {
          if (standing.country().equals(country) && standing.covers(day)) {
            offices.add(standing.office());
          }
        }
      }
      boolean leads =
          offices.contains("president")
              || offices.contains("prime minister")
              || offices.contains("chancellor")
              || offices.contains("head of government");
      head += leads ? 1 : 0;
      boolean abroad =
          offices.contains("foreign minister")
              || offices.contains("foreign secretary")
              || offices.contains("secretary of state");
      foreign += abroad ? 1 : 0;
    }
    assertThat(head).isGreaterThanOrEqualTo(32);
    assertThat(foreign).isGreaterThanOrEqualTo(25);
  }

  /** A name of several rows must be marked in all of them but one, so that it is no accident. */
  @Test
  void noNameLeadsToTwoEntriesByAccident() {
    Map<String, Map<String, String>> owners = new HashMap<>();
    List<String> accidents = new ArrayList<>();
    for (Name name : LEXICON.names()) {
      if (name.ambiguous() || isDerived(name)) {
        continue;
      }
      String id = name.entry().id();
      Map<String, String> same = owners.computeIfAbsent(key(name), key -> new HashMap<>());
      same.put(id, name.text());
      if (same.size() > 1) {
        accidents.add(same + "");
      }
    }
    assertThat(accidents).isEmpty();
  }

  /** Plurals and adjectives follow from other names: "Guineans" are of several states. */
  private static boolean isDerived(Name name) {
    return name.plural() || name.entry().kind() == Kind.PREFIX;
  }

  private static String key(Name name) {
    String plain =
        Normalizer.normalize(name.text(), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}|\\.", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return name.letters() == Name.Letters.EXACT ? plain : plain.toLowerCase(Locale.ROOT);
  }

  @Test
  void aRowHasEachOfItsNamesOnce() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Name name : LEXICON.names()) {
      boolean adjective = name.entry().kind() == Kind.ADJECTIVE;
      boolean demonym = name.entry().kind() == Kind.DEMONYM;
      if (!adjective && !demonym && !seen.add(name.entry().id() + "|" + name.text())) {
        twice.add(name.entry().id() + " " + name.text());
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void aGroupThatCameToGovernAnotherStateHasItsCountryThen() {
    Entry movement = LEXICON.named("SPLM").get(0).entry();
    assertThat(movement.standingOn(LocalDate.of(2015, 1, 1)).orElseThrow().country())
        .isEqualTo("SSD");
    assertThat(movement.country()).isEqualTo("SDN");
  }

  @Test
  void anOfficeHasTheSectorsOfItsNoun() {
    Entry minister = LEXICON.named("Donald Rumsfeld").get(0).entry();
    assertThat(minister.standingOn(LocalDate.of(2003, 1, 1)).orElseThrow().sectors())
        .containsExactly("GOV", "MIL");
  }
}
