package org.dyad.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.reading.NeuralReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The bars for places on news with every place marked by hand; needs the shared data. */
class PlaceScoreTest {

  private static final double NEAR_KM = 161;

  private int wanted;
  private int marked;
  private int found;
  private int located;
  private int near;

  private static Path file(String name) {
    for (String folder :
        List.of(System.getProperty("dyad.data", ""), "../../shared/data", "../shared/data")) {
      Path file = Path.of(folder, "places", name + ".jsonl.gz");
      if (!folder.isEmpty() && Files.exists(file)) {
        return file;
      }
    }
    Assumptions.abort("no " + name + " (set -Ddyad.data to the folder that holds places/)");
    return Path.of(name);
  }

  @Test
  void placesOfNewsAreFoundAndPlaced() throws IOException {
    score(file("tr-news"));
    assertThat(f1()).isGreaterThanOrEqualTo(0.75);
    assertThat((double) near / located).isGreaterThanOrEqualTo(0.70);
  }

  @Test
  void placesOfReportsOnOutbreaksAreFoundAndPlaced() throws IOException {
    score(file("geovirus"));
    assertThat((double) near / located).isGreaterThanOrEqualTo(0.75);
  }

  private double f1() {
    return 2.0 * found / (wanted + marked);
  }

  private void score(Path file) throws IOException {
    Map<String, JsonNode> gold = new HashMap<>();
    ObjectMapper json = new ObjectMapper();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode document = json.readTree(line);
        gold.put(document.path("id").asText(), document);
      }
    }
    List<Article> articles = new ArrayList<>();
    ArticleReader.load()
        .read(Inputs.ofFile(file), ReadOptions.DEFAULTS, articles::add, reject -> {});
    assertThat(articles).hasSameSizeAs(gold.values());
    PlaceResolver resolver = new PlaceResolver(Gazetteer.load());
    try (NeuralReader reader = NeuralReader.load(2)) {
      for (Article article : articles) {
        score(article, resolver.resolve(reader.read(article)), gold.get(article.id()));
      }
    }
  }

  /** Two spans match when they overlap and end together. */
  private void score(Article article, List<PlaceMention> mentions, JsonNode document) {
    String text = article.text();
    Set<PlaceMention> used = new HashSet<>();
    for (JsonNode gold : document.path("places")) {
      wanted++;
      located += gold.hasNonNull("lat") ? 1 : 0;
      int start = text.offsetByCodePoints(0, gold.path("start").asInt());
      int end = text.offsetByCodePoints(0, gold.path("end").asInt());
      for (PlaceMention mention : mentions) {
        if (mention.span().end() == end
            && mention.span().start() < end
            && start < mention.span().end()
            && used.add(mention)) {
          found++;
          near += gold.hasNonNull("lat") && isNear(gold, mention.place()) ? 1 : 0;
          break;
        }
      }
    }
    for (PlaceMention mention : mentions) {
      marked += mention.span().end() <= article.bodyEnd() ? 1 : 0;
    }
  }

  private static boolean isNear(JsonNode gold, Place place) {
    Place there =
        new Place(
            "",
            "",
            gold.path("lat").asDouble(),
            gold.path("lon").asDouble(),
            0,
            Place.Kind.OTHER,
            0,
            0,
            "",
            "");
    return place.distance(there) <= NEAR_KM;
  }
}
