package org.dyad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.Own;
import org.dyad.app.evaluate.Count;
import org.dyad.app.evaluate.Evaluation;
import org.dyad.app.evaluate.Gold;
import org.dyad.app.evaluate.Miss;
import org.dyad.app.evaluate.Miss.Cause;
import org.dyad.app.evaluate.Miss.Part;
import org.dyad.app.evaluate.View;
import org.dyad.app.output.CodedWriter;
import org.dyad.app.output.Form;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.reading.Reading;

/**
 * How right the coder is, in one page of Markdown: {@code AccuracyReport DATA}, DATA being the
 * folder of shared data with {@code gold}, {@code treebanks} and {@code places}.
 *
 * <p>Every figure stands twice, with the back-off and without it: types, modes, who and quad classes
 * on the PLOVER gold records, by type; the pairs of sentences with known source and target, by root;
 * events in talk that is not politics; the events that were judged by eye; coding speed, the reader
 * apart. Then the misses, by the part of the line that would have to be mended, as the program finds
 * them from what the coder tried.
 */
public final class AccuracyReport {

  /** How often the articles are coded for the speed; the fastest counts. */
  private static final int PASSES = 4;

  private static final int ARTICLES_AT_ONCE = 500;

  private final Path data;
  private final PrintStream out;

  private AccuracyReport(Path data, PrintStream out) {
    this.data = data;
    this.out = out;
  }

  /** All that one coder gave. */
  private record Figures(
      Evaluation gold,
      Pairs pairs,
      int talkEvents,
      int talkSentences,
      List<JudgedEvents.Tally> judged,
      double wordsPerSecond) {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !Files.isDirectory(Path.of(args[0]).resolve("gold"))) {
      throw new IllegalArgumentException(
          "usage: AccuracyReport DATA, a folder with gold, treebanks and places");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new AccuracyReport(Path.of(args[0]), out).run();
  }

  private void run() throws IOException {
    Figures with = figures(true);
    Figures without = figures(false);
    out.println("# Accuracy\n");
    out.println("| figure | with the back-off | without |\n|---|---|---|");
    for (View view : View.values()) {
      row(view.label() + ", P / R / F1", figure(with, view), figure(without, view));
    }
    row("pairs, accuracy", number(with.pairs().accuracy()), number(without.pairs().accuracy()));
    row("pairs, macro F1", number(with.pairs().macroF1()), number(without.pairs().macroF1()));
    row(
        "right root in the sentence",
        number(with.pairs().inSentence()),
        number(without.pairs().inSentence()));
    row("events in talk that is no politics", talk(with), talk(without));
    for (int i = 0; i < with.judged().size(); i++) {
      row(
          "judged events that are right, sample " + (i + 1),
          with.judged().get(i).toString(),
          without.judged().get(i).toString());
    }
    row("coding, words/s on a thread", speed(with), speed(without));
    byType(with, without);
    byRoot(with, without);
    misses("with the back-off", with.gold().misses());
    misses("without it", without.gold().misses());
  }

  private Figures figures(boolean backOff) throws IOException {
    try (Coder coder = Coder.load(1, Own.NOTHING, backOff)) {
      Path plover = data.resolve("gold/plover-dev.jsonl");
      Path plv = data.resolve("gold/plv-dev.jsonl");
      Evaluation gold =
          new Evaluation(coder, Gold.read(Inputs.ofFile(plover), coder.ontology()));
      gold.add(articles(plover));
      Pairs pairs = Pairs.of(plv, coded(coder, articles(plv)));
      List<Article> talk = talk();
      int events = 0;
      for (Coded one : coded(coder, talk)) {
        events += one.events().size();
      }
      List<Article> reports = articles(data.resolve("places/tr-news.jsonl.gz"));
      List<Coded> news = coded(coder, reports);
      return new Figures(
          gold, pairs, events, talk.size(), judged(coder, news), wordsPerSecond(coder, news));
    }
  }

  private static List<Article> articles(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    ArticleReader.load()
        .read(Inputs.ofFile(file), ReadOptions.DEFAULTS, articles::add, reject -> {});
    return articles;
  }

  private static List<Coded> coded(Coder coder, List<Article> articles) {
    List<Coded> coded = new ArrayList<>(articles.size());
    for (int from = 0; from < articles.size(); from += ARTICLES_AT_ONCE) {
      int to = Math.min(articles.size(), from + ARTICLES_AT_ONCE);
      coded.addAll(coder.codeAll(articles.subList(from, to)));
    }
    return coded;
  }

  /** The sentences of reviews and answers, each an article of its own. */
  private List<Article> talk() throws IOException {
    List<Article> talk = new ArrayList<>();
    for (String part : List.of("train", "dev", "test")) {
      Path file = data.resolve("treebanks/ewt-" + part + ".conllu.gz");
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        String id = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("# sent_id = ")) {
            id = line.substring("# sent_id = ".length());
          } else if (line.startsWith("# text = ")
              && (id.startsWith("reviews-") || id.startsWith("answers-"))) {
            talk.add(Article.ofText(id, line.substring("# text = ".length())));
          }
        }
      }
    }
    return talk;
  }

  private static List<JudgedEvents.Tally> judged(Coder coder, List<Coded> news)
      throws IOException {
    StringWriter json = new StringWriter();
    CodedWriter writer = Form.DOCUMENTS.writer(json, coder.ontology(), 100);
    for (Coded one : news) {
      writer.write(one);
    }
    List<String> lines = json.toString().lines().toList();
    List<JudgedEvents.Tally> tallies = new ArrayList<>();
    for (int sample = 1; ; sample++) {
      String name = "judged-tr-" + sample + ".tsv";
      try (InputStream in = AccuracyReport.class.getResourceAsStream(name)) {
        if (in == null) {
          return tallies;
        }
        String rows = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        tallies.add(JudgedEvents.tally(name, rows.lines().toList(), lines));
      }
    }
  }

  private static double wordsPerSecond(Coder coder, List<Coded> news) {
    List<Reading> readings = new ArrayList<>(news.size());
    long words = 0;
    for (Coded one : news) {
      readings.add(one.reading());
      words += one.reading().sentences().stream().mapToLong(sentence -> sentence.size()).sum();
    }
    double best = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      long start = System.nanoTime();
      coder.codeRead(readings);
      best = Math.max(best, words * 1e9 / (System.nanoTime() - start));
    }
    return best;
  }

  private void byType(Figures with, Figures without) {
    out.println("\n## By type\n");
    out.println(
        "| type | gold | type P / R / F1 | mode F1 | who F1 | without: type F1 | mode F1 | who F1 |");
    out.println("|---|---|---|---|---|---|---|---|");
    Map<String, Map<View, Count>> others = without.gold().byType();
    with.gold()
        .byType()
        .forEach(
            (type, counts) -> {
              Map<View, Count> other = others.getOrDefault(type, Map.of());
              row(
                  type,
                  Integer.toString(of(counts, View.TYPE).there()),
                  three(of(counts, View.TYPE)),
                  mode(counts),
                  number(of(counts, View.WHO).f1()),
                  number(of(other, View.TYPE).f1()),
                  mode(other),
                  number(of(other, View.WHO).f1()));
            });
  }

  private void byRoot(Figures with, Figures without) {
    out.println("\n## Pairs by root\n");
    out.println("| root | F1 with the back-off | without |\n|---|---|---|");
    Map<String, Double> others = without.pairs().f1();
    with.pairs()
        .f1()
        .forEach((root, f1) -> row(root, number(f1), number(others.getOrDefault(root, 0.0))));
  }

  /** The misses in groups; the texts themselves are not printed. */
  private void misses(String what, List<Miss> misses) {
    Map<Part, Map<Cause, List<Miss>>> groups = new EnumMap<>(Part.class);
    for (Miss miss : misses) {
      groups
          .computeIfAbsent(miss.cause().part(), part -> new EnumMap<>(Cause.class))
          .computeIfAbsent(miss.cause(), cause -> new ArrayList<>())
          .add(miss);
    }
    out.println("\n## Misses " + what);
    groups.forEach(
        (part, causes) -> {
          int count = causes.values().stream().mapToInt(List::size).sum();
          out.println("\n### " + count + " " + part.label());
          causes.forEach(
              (cause, those) -> {
                out.println("\n" + cause.label() + ": " + those.size() + "\n");
                for (Miss miss : those) {
                  out.println("- " + miss.id() + " " + miss.wanted() + ": " + miss.detail());
                }
              });
        });
  }

  private void row(String... cells) {
    out.println("| " + String.join(" | ", cells).replace("\n", " ") + " |");
  }

  private static String figure(Figures figures, View view) {
    return three(of(figures.gold().totals(), view));
  }

  private static Count of(Map<View, Count> counts, View view) {
    return counts.getOrDefault(view, new Count(0, 0, 0));
  }

  private static String mode(Map<View, Count> counts) {
    Count mode = of(counts, View.MODE);
    return mode.there() == 0 ? "-" : number(mode.f1());
  }

  private static String three(Count count) {
    return number(count.precision()) + " / " + number(count.recall()) + " / " + number(count.f1());
  }

  private static String talk(Figures figures) {
    return figures.talkEvents() + " in " + figures.talkSentences() + " sentences";
  }

  private static String speed(Figures figures) {
    return String.format(Locale.ROOT, "%,.0f", figures.wordsPerSecond());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
