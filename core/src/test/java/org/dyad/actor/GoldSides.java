package org.dyad.actor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.reading.NeuralReader;
import org.dyad.reading.Reading;

/**
 * How many of the sides of gold events the resolver finds: for each actor and recipient, whether a
 * mention that shares a word with its text has its country, and whether one of those shares a
 * sector. For a gold file of pairs, whose sides have no country, whether a mention there is an
 * actor of politics. Prints the misses by cause.
 *
 * <p>Run its {@code main} with the gold file (JSON lines with {@code id, date, text} and {@code
 * events} or {@code pairs}).
 */
public final class GoldSides {

  /** Countries that the gold writes otherwise. */
  private static final Map<String, Set<String>> SAME =
      Map.of(
          "IGO", Set.of("IGO", "UNO", "EUR", "NGO"),
          "NGO", Set.of("NGO", "IGO"),
          "ITL", Set.of("ITA"),
          "VTN", Set.of("VNM"));

  /** What became of a side. */
  public enum Outcome {
    FOUND,
    /** Right country, no sector shared. */
    SECTOR,
    /** A mention there has another country. */
    OTHER_COUNTRY,
    /** A mention there has no country. */
    NO_COUNTRY,
    /** No mention there. */
    NO_MENTION,
    /** The gold's words are not in the text. */
    NOT_IN_TEXT
  }

  /** One side with what became of it. */
  public record Side(
      String id, String words, String country, String sector, Outcome outcome, String line) {}

  private final ActorResolver resolver = new ActorResolver(ActorLexicon.load());

  /** Checks all sides of a gold file. */
  public List<Side> check(Path gold, NeuralReader reader) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Side> sides = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode document = json.readTree(line);
      Found date = new Found(document.path("date").asText(), Span.NONE, "gold");
      Article article =
          Article.ofText(document.path("id").asText(), document.path("text").asText(), date);
      Reading reading = reader.read(article);
      Mentions mentions = resolver.resolve(reading);
      for (JsonNode event : document.path("events")) {
        for (String list : List.of("actors", "recipients")) {
          for (JsonNode side : event.path(list)) {
            sides.add(
                check(
                    article,
                    mentions,
                    side.path("text").asText(),
                    side.path("country").asText(),
                    side.path("sector").asText()));
          }
        }
      }
      for (JsonNode pair : document.path("pairs")) {
        for (String end : List.of("source", "target")) {
          sides.add(check(article, mentions, pair.path(end).asText(), "", ""));
        }
      }
    }
    return sides;
  }

  private static Side check(
      Article article, Mentions mentions, String words, String country, String sector) {
    List<Span> spans = spans(article.text(), words);
    Outcome best = spans.isEmpty() ? Outcome.NOT_IN_TEXT : Outcome.NO_MENTION;
    StringBuilder there = new StringBuilder();
    for (Mention mention : mentions.all()) {
      if (spans.stream().noneMatch(mention.span()::overlaps)) {
        continue;
      }
      Actor actor = mention.actor();
      there
          .append(" [")
          .append(mention.span().of(article.text()))
          .append(": ")
          .append(actor.country())
          .append(actor.sectors())
          .append(' ')
          .append(mention.why())
          .append(']');
      Outcome outcome = outcome(actor, country, sector);
      best = outcome.compareTo(best) < 0 ? outcome : best;
    }
    return new Side(
        article.id(), words, country, sector, best, there + "\n      " + article.text());
  }

  private static Outcome outcome(Actor actor, String country, String sector) {
    if (country.isEmpty()) {
      return actor.isPolitical() ? Outcome.FOUND : Outcome.NO_COUNTRY;
    }
    if (actor.country().isEmpty()) {
      return Outcome.NO_COUNTRY;
    }
    if (!SAME.getOrDefault(country, Set.of(country)).contains(actor.country())) {
      return Outcome.OTHER_COUNTRY;
    }
    boolean known = sector.length() >= 3 && Character.isUpperCase(sector.charAt(0));
    return !known || actor.hasSector(sector.substring(0, 3)) ? Outcome.FOUND : Outcome.SECTOR;
  }

  /** Where the gold's words stand; parts around dots in three each on their own. */
  private static List<Span> spans(String text, String words) {
    List<Span> spans = new ArrayList<>();
    String squeezed = words.replace("  ", " ").strip();
    for (String part : squeezed.split(" \\.\\.\\. ")) {
      int at = text.toLowerCase(Locale.ROOT).indexOf(part.toLowerCase(Locale.ROOT));
      if (at >= 0) {
        spans.add(new Span(at, at + part.length()));
      }
    }
    if (spans.isEmpty()) {
      for (String word : squeezed.split(" ")) {
        int at = text.indexOf(word);
        if (at >= 0 && word.length() > 3 && Character.isUpperCase(word.charAt(0))) {
          spans.add(new Span(at, at + word.length()));
        }
      }
    }
    return spans;
  }

  public static void main(String[] args) throws IOException {
    try (NeuralReader reader = NeuralReader.load(1)) {
      List<Side> sides = new GoldSides().check(Path.of(args[0]), reader);
      Map<Outcome, Integer> counts = new TreeMap<>();
      for (Side side : sides) {
        counts.merge(side.outcome(), 1, Integer::sum);
      }
      for (Outcome outcome : Outcome.values()) {
        for (Side side : sides) {
          if (side.outcome() == outcome && outcome != Outcome.FOUND) {
            System.out.println(
                outcome
                    + " "
                    + side.words()
                    + " "
                    + side.country()
                    + " "
                    + side.sector()
                    + "\n     "
                    + side.line());
          }
        }
      }
      System.out.println(sides.size() + " sides: " + counts);
    }
  }
}
