package org.dyad.record.story;

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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.article.Article;
import org.dyad.article.Span;
import org.dyad.event.Evidence;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Stories over real reports whose events somebody has put together by hand (ECB+). Of the coded
 * events, those count that fall on an event of the hand.
 */
class RealStoriesTest {

  /** Words of a report that the hand marked, and which event of the world they are. */
  private record Marked(List<Span> words, String chain) {}

  /** The reports, and what is marked in each. */
  private static final class Reports {
    final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    final Map<String, Span> tokens = new HashMap<>();
    final Map<String, List<Marked>> marked = new HashMap<>();
  }

  /** A coded event on a marked one. */
  private record Fallen(String id, String chain, String lemma, long story) {}

  @Test
  void coverageAndGroupsOfTheReportsByHand() throws IOException {
    Reports reports = reports();
    List<Fallen> fallen = fallen(reports);
    Map<String, String> gold = new HashMap<>();
    Map<String, Object> stories = new HashMap<>();
    Map<String, Object> lemmas = new HashMap<>();
    for (Fallen one : fallen) {
      gold.put(one.id, one.chain);
      stories.put(one.id, one.story);
      lemmas.put(one.id, one.lemma);
    }
    BCubed told = BCubed.of(gold, stories);
    String seen =
        "%d coded events on %d of the hand: stories %s, head lemmas %s"
            .formatted(
                gold.size(), new TreeSet<>(gold.values()).size(), told, BCubed.of(gold, lemmas));
    System.out.println(seen);
    if (Boolean.getBoolean("dyad.show")) {
      fallen.stream()
          .sorted(java.util.Comparator.comparing(Fallen::chain).thenComparing(Fallen::story))
          .forEach(System.out::println);
    }
    assertThat(told.f1()).as(seen).isGreaterThanOrEqualTo(0.75);
  }

  private static List<Fallen> fallen(Reports reports) {
    List<Fallen> fallen = new ArrayList<>();
    try (Coder coder = Coder.load(2)) {
      List<Article> articles = new ArrayList<>();
      reports.texts.forEach((id, text) -> articles.add(Article.ofText(id, text.toString())));
      List<Coded> coded = coder.codeAll(articles);
      List<Long> keys = LongStream.rangeClosed(1, coded.size()).boxed().toList();
      List<Telling> told = ToldBy.all(coded, keys, coder.ontology(), Rarity.load());
      MemoryTellings index = new MemoryTellings();
      new Stories(index).add(told);
      for (Story story : index.stories()) {
        for (Telling telling : story.tellings()) {
          int at = keys.indexOf(telling.kept().article().key());
          fallOn(coded.get(at), telling, story.id(), reports.marked, fallen);
        }
      }
    }
    return fallen;
  }

  /** The first marked event that a word of a coded one belongs to. */
  private static void fallOn(
      Coded coded,
      Telling telling,
      long story,
      Map<String, List<Marked>> marked,
      Collection<Fallen> to) {
    for (Evidence evidence : telling.event().evidence()) {
      for (Span word : evidence.event()) {
        for (Marked one : marked.getOrDefault(telling.article(), List.of())) {
          if (one.words.stream().anyMatch(word::overlaps)) {
            String id = telling.article() + '#' + telling.id();
            to.add(new Fallen(id, one.chain, lemma(coded, word), story));
            return;
          }
        }
      }
    }
  }

  private static String lemma(Coded coded, Span word) {
    for (Sentence sentence : coded.reading().sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.span().overlaps(word)) {
          return token.lemma();
        }
      }
    }
    return word.of(coded.article().text());
  }

  private static Reports reports() throws IOException {
    Path folder = folder();
    Reports reports = new Reports();
    String last = "";
    try (BufferedReader lines = open(file(folder, "corpus"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t");
        if (cells.length < 4) {
          continue;
        }
        StringBuilder text = reports.texts.computeIfAbsent(cells[0], id -> new StringBuilder());
        String sentence = cells[0] + ' ' + cells[1];
        if (text.length() > 0) {
          text.append(sentence.equals(last) ? ' ' : '\n');
        }
        last = sentence;
        int start = text.length();
        text.append(cells[3]);
        reports.tokens.put(sentence + ' ' + cells[2], new Span(start, text.length()));
      }
    }
    try (BufferedReader mentions = open(file(folder, "Event_gold_mentions"))) {
      for (JsonNode mention : new ObjectMapper().readTree(mentions)) {
        String report = mention.get("doc_id").asText();
        List<Span> words = new ArrayList<>();
        for (JsonNode token : mention.get("tokens_number")) {
          words.add(
              reports.tokens.get(
                  report + ' ' + mention.get("sent_id").asText() + ' ' + token.asText()));
        }
        reports
            .marked
            .computeIfAbsent(report, id -> new ArrayList<>())
            .add(new Marked(words, mention.get("coref_chain").asText()));
      }
    }
    return reports;
  }

  private static Path folder() {
    for (String data :
        List.of(System.getProperty("dyad.data", ""), "../../shared/data", "../shared/data")) {
      Path folder = Path.of(data, "stories");
      if (!data.isEmpty() && Files.isDirectory(folder)) {
        return folder;
      }
    }
    Assumptions.abort("no reports (set -Ddyad.data to the folder that holds stories/)");
    throw new AssertionError();
  }

  private static Path file(Path folder, String part) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().contains(part))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = new GZIPInputStream(Files.newInputStream(file));
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
