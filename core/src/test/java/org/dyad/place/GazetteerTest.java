package org.dyad.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.load();

  @Test
  void aCityIsFoundByItsName() {
    assertThat(gazetteer.find("Islamabad"))
        .extracting(entry -> entry.place().geonames())
        .contains(1176615L);
  }

  @Test
  void spellingIsFolded() {
    assertThat(gazetteer.find("SÃO PAULO")).isEqualTo(gazetteer.find("Sao Paulo")).isNotEmpty();
  }

  @Test
  void allPlacesOfANameAreFound() {
    assertThat(gazetteer.find("Paris"))
        .extracting(entry -> entry.place().country())
        .contains("FRA", "USA", "CAN");
  }

  @Test
  void aNameThatBeginsAnotherOneIsNotTakenForIt() {
    assertThat(gazetteer.find("Mosco")).isEmpty();
    assertThat(gazetteer.find("")).isEmpty();
    assertThat(gazetteer.find("\uD800 \uFFFF zzzz")).isEmpty();
  }

  @Test
  void regionsThatNewsNamesAreThere() {
    assertThat(gazetteer.find("West Bank").get(0).place().country()).isEqualTo("PSE");
    assertThat(gazetteer.find("South Asia").get(0).place().kind()).isEqualTo(Place.Kind.REGION);
  }
}
