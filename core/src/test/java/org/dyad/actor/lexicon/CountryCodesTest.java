package org.dyad.actor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dyad.actor.ActorLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryCodesTest {

  private static final CountryCodes CODES = CountryCodes.load();

  @ParameterizedTest
  @CsvSource({
    "PAK, PK, 770, 770, PK, PAK, Pakistan",
    "RUS, RU, 365, 365, RS, RUS, Russian Federation",
    "DEU, DE, 255, 260, GM, DEU, Germany",
    "GBR, GB, 200, 200, UK, GBR, United Kingdom",
    "TON, TO, 955, 972, TN, TON, Tonga",
    "ROU, RO, 360, 360, RO, ROM, Romania"
  })
  void aCountryHasItsCodeInEachScheme(
      String iso3, String iso2, String cow, String gw, String fips, String cameo, String icews) {
    CountryCodes.Country country = CODES.of(iso3).orElseThrow();
    assertThat(country.iso2()).isEqualTo(iso2);
    assertThat(country.cow()).isEqualTo(cow);
    assertThat(country.gw()).isEqualTo(gw);
    assertThat(country.fips()).containsExactly(fips);
    assertThat(country.cameo()).isEqualTo(cameo);
    assertThat(country.icews()).isEqualTo(icews);
  }

  @Test
  void everyStateOfTheLexiconHasARow() {
    for (Entry state : ActorLexicon.load().entries(Kind.STATE)) {
      assertThat(CODES.of(state.country())).as(state.name()).isPresent();
    }
    assertThat(CODES.all()).hasSizeGreaterThan(240);
  }

  @Test
  void aCodeFindsItsCountryInWhateverScheme() {
    assertThat(CODES.having("770")).extracting(CountryCodes.Country::iso3).containsExactly("PAK");
    // Niger in ISO, Nigeria in FIPS has NI; NG is Nigeria's in ISO and Niger's in FIPS.
    assertThat(CODES.having("NG"))
        .extracting(CountryCodes.Country::iso3)
        .containsExactlyInAnyOrder("NER", "NGA");
    assertThat(CODES.having("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PAK | IN | 770 | 770 | PK | PAK; the alpha-2 code of PAK",
        "QQQ | QQ; an ISO 3166 alpha-3 code",
        "PAK | PK | x; a number from 1 to 999",
        "PAK | PK | 770 | 770 | P1; a FIPS code of two letters",
        "PAK | PK | 770 | 770 | PK | PK; a CAMEO code of three letters"
      })
  void aBadRowNamesItsLineAndWhatWasExpected(String row, String expected) {
    String columns = "code | alpha2 | cow | gw | fips | cameo | icews";
    assertThatThrownBy(
            () ->
                CountryCodes.of(
                    Table.parse("test.psv", columns + "\n" + row, columns.split(" \\| ", -1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("test.psv, line 2")
        .hasMessageContaining(expected);
  }

  @Test
  void twoCountriesDoNotShareACode() {
    String columns = "code | alpha2 | cow | gw | fips | cameo | icews";
    String rows = columns + "\nPAK | PK | 770\nIND | IN | 770\n";
    assertThatThrownBy(
            () -> CountryCodes.of(Table.parse("test.psv", rows, columns.split(" \\| ", -1))))
        .hasMessageContaining("test.psv, line 3")
        .hasMessageContaining("that no other country has");
  }
}
