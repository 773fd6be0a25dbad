package org.dyad.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The bars for text and dates of web pages; needs the shared data. */
class PageScoreTest {

  private static final int SHINGLE = 4;

  private static Path pages() {
    for (String folder :
        List.of(System.getProperty("dyad.data", ""), "../../shared/data", "../shared/data")) {
      Path pages = Path.of(folder, "pages");
      if (!folder.isEmpty() && Files.exists(pages.resolve("gold.jsonl"))) {
        return pages;
      }
    }
    Assumptions.abort("no pages (set -Ddyad.data to the folder that holds pages/)");
    return Path.of("pages");
  }

  private static Map<String, Article> read(Path pages) throws IOException {
    Map<String, Article> articles = new HashMap<>();
    ArticleReader reader = ArticleReader.load();
    for (Input input : Inputs.of(List.of(pages.resolve("html").toString())).found()) {
      String file = Path.of(input.name()).getFileName().toString();
      String id = file.substring(0, file.indexOf('.'));
      reader.read(input, ReadOptions.DEFAULTS, article -> articles.put(id, article), reject -> {});
    }
    return articles;
  }

  @Test
  void theTextOfPagesIsThatOfTheArticle() throws IOException {
    Path pages = pages();
    Map<String, Article> articles = read(pages);
    ObjectMapper json = new ObjectMapper();
    List<Double> precision = new ArrayList<>();
    List<Double> recall = new ArrayList<>();
    for (String line : Files.readAllLines(pages.resolve("gold.jsonl"))) {
      JsonNode gold = json.readTree(line);
      Article article = articles.get(gold.path("id").asText());
      String text = article == null ? "" : article.text().substring(0, article.bodyEnd());
      Map<String, Integer> wanted = shingles(gold.path("text").asText());
      Map<String, Integer> found = shingles(text);
      int hit = 0;
      for (Map.Entry<String, Integer> shingle : wanted.entrySet()) {
        hit += Math.min(shingle.getValue(), found.getOrDefault(shingle.getKey(), 0));
      }
      if (!found.isEmpty()) {
        precision.add((double) hit / sum(found));
      }
      recall.add((double) hit / sum(wanted));
    }
    double p = mean(precision);
    double r = mean(recall);
    assertThat(2 * p * r / (p + r)).isGreaterThanOrEqualTo(0.965);
  }

  @Test
  void theDayOfPublicationOfPagesIsRight() throws IOException {
    Map<String, Article> articles = read(pages());
    int pages = 0;
    List<String> wrong = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(PageScoreTest.class.getResourceAsStream("page-days.tsv"))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] fields = line.split("\t");
        Article article = articles.get(fields[0]);
        String found = article == null ? "no article" : article.published().value();
        pages++;
        if (!found.equals(fields[1])) {
          wrong.add(fields[0] + " " + fields[1] + " not " + found);
        }
      }
    }
    assertThat(pages).isGreaterThanOrEqualTo(60);
    assertThat(wrong).hasSizeLessThanOrEqualTo(pages / 20);
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter =
          i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      counts.merge(String.join(" ", words.subList(i, i + SHINGLE)), 1, Integer::sum);
    }
    return counts;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static double mean(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
