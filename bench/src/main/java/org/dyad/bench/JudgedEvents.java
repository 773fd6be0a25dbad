package org.dyad.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Precision by eye: draws events for somebody to judge, and scores what is coded now against what
 * was judged.
 *
 * <p>{@code JudgedEvents sample SEED N CODED} prints N events of a file of {@code dyad code
 * --format documents} as rows without a verdict, each under its sentence, which is not to be kept.
 * {@code JudgedEvents score JUDGED CODED} prints how many of the judged events that are still coded
 * are right, and for the rest why not.
 *
 * <p>A row has tabs between: report, first and last offset of the event's words, event, actors,
 * recipients, status, verdict, and what it should be. A side is its codes in order, joined by
 * commas; status is {@code not}, {@code maybe} or {@code fact}. The verdict is {@code right},
 * {@code right-now} (right, though the codes changed since), or a cause: {@code reading}, {@code
 * actor}, {@code none} (no such event), {@code type}, {@code role}, {@code status}. What it should
 * be is written as the four columns of codes with bars between, {@code -} for no event, or is left
 * out.
 */
public final class JudgedEvents {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What was coded: {@code TYPE/mode}, the sides' codes, how it stands. */
  private record Codes(String event, String actors, String recipients, String status) {

    String type() {
      int slash = event.indexOf('/');
      return slash < 0 ? event : event.substring(0, slash);
    }

    boolean isLike(Codes other) {
      return type().equals(other.type())
          && actors.equals(other.actors)
          && recipients.equals(other.recipients)
          && status.equals(other.status);
    }

    String written(String between) {
      return String.join(between, event, actors, recipients, status);
    }
  }

  /** An event of a report, by the offsets of its words in the report's text. */
  private record Coded(String report, int start, int end, Codes codes, String title, String text) {}

  private JudgedEvents() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 4 && args[0].equals("sample")) {
      sample(Long.parseLong(args[1]), Integer.parseInt(args[2]), coded(Path.of(args[3])), out);
    } else if (args.length == 3 && args[0].equals("score")) {
      score(Path.of(args[1]), coded(Path.of(args[2])), out);
    } else {
      throw new IllegalArgumentException(
          "usage: JudgedEvents sample SEED N CODED | JudgedEvents score JUDGED CODED");
    }
  }

  private static void sample(long seed, int count, List<Coded> all, PrintStream out) {
    List<Coded> drawn = new ArrayList<>(all);
    Collections.shuffle(drawn, new Random(seed));
    for (Coded event : drawn.subList(0, Math.min(count, drawn.size()))) {
      out.println("# " + event.title() + " | " + event.text());
      out.println(
          String.join(
              "\t",
              event.report(),
              Integer.toString(event.start()),
              Integer.toString(event.end()),
              event.codes().written("\t"),
              "?"));
    }
  }

  /**
   * What became of the judged events.
   *
   * @param right those that are coded as what they are
   * @param still those that are coded at all and judged as they are
   * @param outcomes how often each outcome occurs
   * @param open rows that somebody should look at
   */
  record Tally(int right, int still, Map<String, Integer> outcomes, List<String> open) {

    @Override
    public String toString() {
      return right + " of " + still;
    }
  }

  private static void score(Path judged, List<Coded> all, PrintStream out) throws IOException {
    Tally tally = compare(judged.toString(), Files.readAllLines(judged), all);
    tally.outcomes().forEach((outcome, count) -> out.printf("%-20s %d%n", outcome, count));
    out.printf("%s judged events that are coded now are right%n", tally);
    tally.open().forEach(out::println);
  }

  /**
   * Compares judged rows with what is coded now.
   *
   * @param source where the rows are from, for errors
   * @param documents lines of {@code dyad code --format documents}
   */
  static Tally tally(String source, List<String> rows, List<String> documents)
      throws IOException {
    return compare(source, rows, coded(documents));
  }

  private static Tally compare(String source, List<String> rows, List<Coded> all) {
    Map<String, Integer> tally = new TreeMap<>();
    List<String> open = new ArrayList<>();
    int number = 0;
    for (String line : rows) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t");
      if (fields.length < 8) {
        throw new IllegalArgumentException(
            source + ":" + number + ": " + fields.length + " columns; 8 or 9 are needed");
      }
      Codes then = new Codes(fields[3], fields[4], fields[5], fields[6]);
      boolean right = fields[7].startsWith("right");
      String should = fields.length > 8 ? fields[8] : "";
      Coded now = at(all, fields, then);
      String outcome;
      if (now == null) {
        outcome = right ? "lost" : "mended: gone";
        if (right) {
          open.add(line);
        }
      } else if (now.codes().isLike(then)) {
        outcome = right ? "right" : "wrong: " + fields[7];
      } else if (should.equals(now.codes().written("|"))) {
        outcome = "right: mended";
      } else {
        outcome = "to judge again";
        open.add(line + "\n    now " + now.codes().written("\t"));
      }
      tally.merge(outcome, 1, Integer::sum);
    }
    int right = 0;
    int still = 0;
    for (Map.Entry<String, Integer> entry : tally.entrySet()) {
      boolean good = entry.getKey().startsWith("right");
      right += good ? entry.getValue() : 0;
      still += good || entry.getKey().startsWith("wrong") ? entry.getValue() : 0;
    }
    return new Tally(right, still, tally, open);
  }

  /** The event coded now at a row's place: one of its very codes, else of its type, else any. */
  private static @org.jspecify.annotations.Nullable Coded at(
      List<Coded> all, String[] fields, Codes then) {
    Coded best = null;
    int rank = 0;
    for (Coded event : all) {
      if (event.report().equals(fields[0])
          && event.start() < Integer.parseInt(fields[2])
          && event.end() > Integer.parseInt(fields[1])) {
        int its = event.codes().isLike(then) ? 3 : event.codes().type().equals(then.type()) ? 2 : 1;
        if (its > rank) {
          best = event;
          rank = its;
        }
      }
    }
    return best;
  }

  private static List<Coded> coded(Path path) throws IOException {
    return coded(Files.readAllLines(path));
  }

  private static List<Coded> coded(List<String> documents) throws IOException {
    List<Coded> events = new ArrayList<>();
    for (String line : documents) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode report = JSON.readTree(line);
      for (JsonNode event : report.get("events")) {
        JsonNode evidence = event.get("evidence").get(0);
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (JsonNode span : evidence.get("event")) {
          start = Math.min(start, span.get(0).asInt());
          end = Math.max(end, span.get(1).asInt());
        }
        String mode = event.get("mode").asText("");
        JsonNode status = event.get("status");
        events.add(
            new Coded(
                report.get("id").asText(),
                start,
                end,
                new Codes(
                    event.get("event").asText() + (event.get("mode").isNull() ? "" : "/" + mode),
                    side(event.get("actors")),
                    side(event.get("recipients")),
                    status.get("negated").asBoolean()
                        ? "not"
                        : status.get("hypothetical").asBoolean() ? "maybe" : "fact"),
                report.path("title").asText(""),
                evidence.get("text").asText().replaceAll("\\s+", " ")));
      }
    }
    return events;
  }

  private static String side(JsonNode side) {
    Map<String, Boolean> codes = new LinkedHashMap<>();
    List<String> sorted = new ArrayList<>();
    for (JsonNode actor : side) {
      StringBuilder code =
          new StringBuilder(actor.get("country").isNull() ? "-" : actor.get("country").asText());
      for (JsonNode sector : actor.get("sectors")) {
        code.append(' ').append(sector.asText());
      }
      if (codes.put(code.toString(), true) == null) {
        sorted.add(code.toString());
      }
    }
    Collections.sort(sorted);
    return String.join(",", sorted);
  }
}
