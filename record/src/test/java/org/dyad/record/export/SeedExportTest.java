package org.dyad.record.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.Ontology;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.Access;
import org.dyad.record.kept.Direction;
import org.dyad.record.kept.KeptEvent;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rows of the report that the project starts from go through the line, a record and every
 * format that has room for them, and keep their codes.
 */
class SeedExportTest {

  private static final Path ROWS = Path.of("..", "core/src/test/resources/org/dyad/seed.csv");

  /** Of the 22 rows, those that the line has to code at least, as the tests of {@code core} ask. */
  private static final int CODED = 20;

  @TempDir private static Path folder;

  private static final List<KeptEvent> EVENTS = new ArrayList<>();

  @BeforeAll
  static void keep() throws IOException {
    Path file =
        Path.of(System.getProperty("dyad.data", "no data"))
            .resolve("seed/kh-asif-leaves-for-moscow.txt");
    Assumptions.assumeTrue(
        Files.exists(file), "no seed report (set -Ddyad.data to the folder that holds seed/)");
    List<Article> found = new ArrayList<>();
    ArticleReader.load().read(Inputs.ofFile(file), ReadOptions.DEFAULTS, found::add, reject -> {});
    List<Coded> coded;
    try (Coder coder = Coder.load(1)) {
      coded = coder.codeAll(found);
    }
    Path kept = folder.resolve("seed.duckdb");
    try (EventRecord record = EventRecord.open(kept, Access.WRITE)) {
      record.add(coded, record.begin("1", "", Ontology.load()));
    }
    try (EventRecord record = EventRecord.open(kept, Access.READ)) {
      EVENTS.clear();
      record.events(EVENTS::add);
    }
  }

  /** The events of the rows that are coded, whatever their days. */
  private static List<KeptEvent> rows() throws IOException {
    List<KeptEvent> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(ROWS);
    int coded = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      List<KeptEvent> fitting = EVENTS.stream().filter(kept -> isRow(kept.event(), cells)).toList();
      coded += fitting.isEmpty() ? 0 : 1;
      rows.addAll(fitting);
    }
    assertThat(lines).hasSize(23);
    assertThat(coded).isGreaterThanOrEqualTo(CODED);
    return rows;
  }

  private static boolean isRow(Event event, String[] cells) {
    return List.of(cells[1].split(" ")).contains(event.type().type())
        && countries(event.actors()).equals(words(cells[2]))
        && countries(event.recipients()).equals(words(cells[3]))
        && event.status().negated() == Boolean.parseBoolean(cells[6]);
  }

  private static Set<String> words(String cell) {
    return cell.isEmpty() ? Set.of() : new TreeSet<>(List.of(cell.split(" ")));
  }

  private static Set<String> countries(List<Participant> side) {
    Set<String> countries = new TreeSet<>();
    side.forEach(one -> countries.add(one.actor().country()));
    return countries;
  }

  /** What a format writes of an event alone, the head apart. */
  private static List<String[]> lines(Format format, KeptEvent event) throws IOException {
    String written = GoldenTest.written(format, List.of(Told.alone(event)));
    boolean head = format == Format.POLECAT || format == Format.ICEWS;
    return written.lines().skip(head ? 1 : 0).map(line -> line.split("\t", -1)).toList();
  }

  private static String joined(List<Participant> side) {
    return String.join(";", side.stream().map(one -> one.actor().country()).toList());
  }

  @Test
  void everyRowIsInTheJsonWithItsCodes() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (KeptEvent row : rows()) {
      JsonNode told = mapper.readTree(GoldenTest.written(Format.EVENTS, List.of(Told.alone(row))));
      JsonNode within =
          mapper
              .readTree(GoldenTest.written(Format.DOCUMENTS, List.of(Told.alone(row))))
              .get("events")
              .get(0);
      for (JsonNode one : List.of(told, within)) {
        assertThat(one.get("event").asText()).isEqualTo(row.event().type().type());
        assertThat(one.get("cameo").asText()).isEqualTo(row.event().cameo());
        assertThat(one.get("actors").findValuesAsText("country"))
            .containsExactlyElementsOf(
                row.event().actors().stream().map(p -> text(p.actor().country())).toList());
        assertThat(one.get("status").get("negated").asBoolean())
            .isEqualTo(row.event().status().negated());
      }
    }
  }

  private static String text(String country) {
    return country.isEmpty() ? "null" : country;
  }

  @Test
  void everyRowThatHappenedIsInPolecatWithItsCodes() throws IOException {
    for (KeptEvent row : rows()) {
      List<String[]> lines = lines(Format.POLECAT, row);
      if (!row.happened()) {
        assertThat(lines).isEmpty();
        continue;
      }
      assertThat(lines).hasSize(1);
      String[] cells = lines.get(0);
      assertThat(cells[2]).isEqualTo(row.event().type().type());
      assertThat(cells[3]).isEqualTo(row.event().type().mode());
      assertThat(cells[8]).isEqualTo(joined(row.event().actors()));
      assertThat(cells[16]).isEqualTo(joined(row.event().recipients()));
    }
  }

  @Test
  void everyRowThatHappenedIsInTheFormatsOfCameoWithItsCodes() throws IOException {
    Countries countries = Countries.load();
    for (KeptEvent row : rows()) {
      List<Direction> directions = Direction.of(row.event());
      int expected = row.happened() ? directions.size() : 0;
      List<String[]> gdelt = lines(Format.GDELT, row);
      List<String[]> icews = lines(Format.ICEWS, row);
      List<String[]> cameo = lines(Format.CAMEO, row);
      assertThat(gdelt).hasSize(expected);
      assertThat(lines(Format.GDELT_MENTIONS, row)).hasSize(expected);
      assertThat(icews).hasSize(expected);
      assertThat(cameo).hasSize(expected);
      for (int i = 0; i < expected; i++) {
        String code = row.event().cameo();
        assertThat(gdelt.get(i)[26]).isEqualTo(code);
        assertThat(icews.get(i)[6]).isEqualTo(code);
        assertThat(cameo.get(i)[3]).isEqualTo(code);
        String source = directions.get(i).source().map(p -> p.actor().country()).orElse("");
        String target = directions.get(i).target().map(p -> p.actor().country()).orElse("");
        assertThat(gdelt.get(i)[7]).isEqualTo(countries.cameo(source));
        assertThat(gdelt.get(i)[17]).isEqualTo(countries.cameo(target));
        assertThat(icews.get(i)[4]).isEqualTo(countries.icews(source));
        assertThat(icews.get(i)[10]).isEqualTo(countries.icews(target));
        assertThat(cameo.get(i)[1]).startsWith(countries.cameo(source));
        assertThat(cameo.get(i)[2]).startsWith(countries.cameo(target));
      }
    }
  }

  @Test
  void everyRowIsInTheOwnTableAndThoseWithAPlaceOnTheMap() throws IOException {
    for (KeptEvent row : rows()) {
      String own = GoldenTest.written(Format.CSV, List.of(Told.alone(row)));
      assertThat(own.lines()).hasSize(2);
      assertThat(own).contains("," + row.event().type().type() + ",");
      JsonNode map =
          new ObjectMapper().readTree(GoldenTest.written(Format.GEOJSON, List.of(Told.alone(row))));
      assertThat(map.get("features")).hasSize(row.event().place().isPresent() ? 1 : 0);
    }
  }

  @Test
  void everyRowThatLinksTwoCountriesIsInTheNetworks() throws IOException {
    for (KeptEvent row : rows()) {
      boolean links = row.happened() && !Network.pairs(row.event()).isEmpty();
      for (Format format : List.of(Format.GRAPHML, Format.GEXF)) {
        assertThat(GoldenTest.written(format, List.of(Told.alone(row))).contains("<edge "))
            .isEqualTo(links);
      }
    }
  }
}
