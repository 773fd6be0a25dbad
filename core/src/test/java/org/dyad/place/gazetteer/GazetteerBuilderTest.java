package org.dyad.place.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dyad.place.Gazetteer;
import org.dyad.place.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerBuilderTest {

  private static final String COUNTRY =
      row(
          1,
          "Ruritania",
          "Zenda Land,RUR,Руритания",
          "47.5",
          "20.25",
          'A',
          "PCLI",
          "HU",
          "",
          "",
          9);
  private static final String PROVINCE =
      row(2, "Upper Zenda", "", "47", "20", 'A', "ADM1", "HU", "01", "", 8);
  private static final String DISTRICT =
      row(3, "Strelsau District", "", "47", "20", 'A', "ADM2", "HU", "01", "07", 7);
  private static final String TOWN =
      row(4, "Strelsau", "Strelzau", "47.1234", "20.5678", 'P', "PPLA", "HU", "01", "07", 60_000);
  private static final String HAMLET =
      row(5, "Tarlenheim", "", "47", "20", 'P', "PPL", "HU", "01", "07", 12);
  private static final String HOTEL =
      row(6, "Grand Hotel", "", "47", "20", 'S', "HTL", "HU", "01", "07", 0);

  private static String row(
      long id,
      String name,
      String others,
      String latitude,
      String longitude,
      char featureClass,
      String code,
      String country,
      String admin1,
      String admin2,
      long population) {
    return String.join(
        "\t",
        List.of(
            Long.toString(id),
            name,
            name,
            others,
            latitude,
            longitude,
            String.valueOf(featureClass),
            code,
            country,
            "",
            admin1,
            admin2,
            "",
            "",
            Long.toString(population),
            "",
            "",
            "",
            ""));
  }

  private static byte[] build(List<String> rows) throws IOException {
    GazetteerBuilder builder = new GazetteerBuilder();
    for (int i = 0; i < rows.size(); i++) {
      builder.add(rows.get(i), "rows", i + 1);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    builder.write(out);
    return out.toByteArray();
  }

  private static PlaceTable table(List<String> rows) throws IOException {
    return new PlaceTable(ByteBuffer.wrap(build(rows)), "test");
  }

  @Test
  void aTownIsFoundWithTheDivisionsThatItLiesIn() throws IOException {
    PlaceTable table = table(List.of(COUNTRY, PROVINCE, DISTRICT, TOWN));
    int[] found = table.find("strelsau");
    assertThat(found).hasSize(1);
    assertThat(table.place(found[0] >> 1))
        .isEqualTo(
            new Place(
                "Strelsau",
                "HUN",
                47.1234,
                20.5678,
                4,
                Place.Kind.CITY,
                60_000,
                4,
                "Upper Zenda",
                "Strelsau District"));
  }

  @Test
  void otherNamesInLatinLettersAreKeysAndMarkedAsOthers() throws IOException {
    PlaceTable table = table(List.of(COUNTRY, PROVINCE, DISTRICT, TOWN));
    assertThat(table.find("strelzau")).hasSize(1);
    assertThat(table.find("strelzau")[0] & 1).isEqualTo(1);
    assertThat(table.find("strelsau")[0] & 1).isZero();
    assertThat(table.find("zenda land")).hasSize(1);
    assertThat(table.find("rur")).as("a code is no name").isEmpty();
    assertThat(table.find("руритания")).isEmpty();
  }

  @Test
  void buildingsAndTheSmallestPlacesAreLeftOut() throws IOException {
    assertThat(table(List.of(TOWN, HAMLET, HOTEL)).size()).isEqualTo(1);
  }

  @Test
  void theSameRowsInAnyOrderGiveTheSameBytes() throws IOException {
    assertThat(build(List.of(TOWN, COUNTRY, DISTRICT, PROVINCE)))
        .isEqualTo(build(List.of(PROVINCE, DISTRICT, TOWN, COUNTRY)));
  }

  @Test
  void thousandsOfPlacesWithLikeNamesAreAllFound() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String name = "Zenda" + "ba".repeat(i % 7) + (i % 500);
      rows.add(
          row(i + 1, name, "Common Zenda", "47", "20", 'P', "PPL", "HU", "01", "07", 1000 + i));
    }
    byte[] bytes = build(rows);
    PlaceTable table = new PlaceTable(ByteBuffer.wrap(bytes), "test");
    for (int i = 0; i < 20_000; i += 37) {
      int id = i + 1;
      String key = "zenda" + "ba".repeat(i % 7) + (i % 500);
      assertThat(Arrays.stream(table.find(key)).map(p -> (int) table.place(p >> 1).geonames()))
          .as(key)
          .contains(id)
          .isSorted();
    }
    assertThat(table.find("common zenda")).hasSize(20_000).isSorted();
    assertThat(table.keyCount()).isEqualTo(3501);
    Collections.reverse(rows);
    assertThat(build(rows)).isEqualTo(bytes);
  }

  @Test
  void aBadRowIsNamedWithItsLine() {
    assertThatThrownBy(() -> build(List.of(TOWN, "4\tStrelsau")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rows:2")
        .hasMessageContaining("19");
    assertThatThrownBy(() -> build(List.of(TOWN.replace("47.1234", "147"))))
        .hasMessageContaining("rows:1");
    assertThatThrownBy(() -> build(List.of(TOWN.replace("47.1234", "north"))))
        .hasMessageContaining("rows:1");
  }

  @Test
  void aFileThatIsNoGazetteerIsRefusedByName(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("other.bin"), new byte[100]);
    assertThatThrownBy(() -> Gazetteer.open(file)).hasMessageContaining("other.bin");
    byte[] whole = build(List.of(TOWN));
    Path cut =
        Files.write(folder.resolve("cut.bin"), java.util.Arrays.copyOf(whole, whole.length - 3));
    assertThatThrownBy(() -> Gazetteer.open(cut)).hasMessageContaining("cut short");
  }
}
