package org.dyad.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Found;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.reading.Sentence;

/**
 * Samples coded events of reports for a person to judge: prints each with its report and a line to
 * fill in for {@code judged-events.psv}. What is judged already is left out. Arguments: the file of
 * reports, a seed, how many.
 */
final class JudgedSample {

  private static final int BEFORE = 2;

  private JudgedSample() {}

  public static void main(String[] args) throws IOException {
    int seed = Integer.parseInt(args[1]);
    List<Coded> reports = code(Path.of(args[0]));
    List<Judgement> judged = Judgement.load();
    List<int[]> all = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (int k = 0; k < reports.get(i).events().size(); k++) {
        Event event = reports.get(i).events().get(k);
        String id = reports.get(i).article().id();
        if (judged.stream().noneMatch(one -> one.report().equals(id) && one.isOf(event))) {
          all.add(new int[] {i, k});
        }
      }
    }
    Collections.shuffle(all, new Random(seed));
    List<int[]> sample = all.subList(0, Math.min(all.size(), Integer.parseInt(args[2])));
    sample.sort(Comparator.<int[]>comparingInt(at -> at[0]).thenComparingInt(at -> at[1]));
    int last = -1;
    for (int[] at : sample) {
      Coded report = reports.get(at[0]);
      if (at[0] != last) {
        head(report);
        last = at[0];
      }
      show(seed, report, report.events().get(at[1]));
    }
  }

  /** Codes all reports of a file, in its order, on the days that a person completed. */
  static List<Coded> code(Path file) throws IOException {
    Map<String, String> days = Judgement.publicationDays();
    List<Article> articles = new ArrayList<>();
    ArticleReader.load()
        .read(
            Inputs.ofFile(file),
            ReadOptions.DEFAULTS,
            article -> articles.add(dated(article, days.getOrDefault(article.id(), ""))),
            reject -> {});
    try (Coder coder = Coder.load(2)) {
      return coder.codeAll(articles);
    }
  }

  private static Article dated(Article a, String day) {
    return day.isEmpty()
        ? a
        : new Article(
            a.id(),
            a.source(),
            a.text(),
            a.bodyEnd(),
            a.blocks(),
            a.title(),
            a.byline(),
            a.dateline(),
            a.publisher(),
            a.url(),
            new Found(day, Span.NONE, "judged"),
            a.language());
  }

  private static void head(Coded report) {
    Article article = report.article();
    System.out.println(
        "\n=== "
            + article.id()
            + " published "
            + article.published().value()
            + ", dateline "
            + article.dateline().value()
            + ": "
            + article.title().value());
  }

  private static void show(int seed, Coded report, Event event) {
    String text = report.article().text();
    Span words = event.evidence().get(0).event().get(0);
    int number = event.evidence().get(0).sentence();
    List<Sentence> sentences = report.reading().sentences();
    for (int i = Math.max(1, number - BEFORE); i < number; i++) {
      System.out.println("      " + sentences.get(i - 1).span().of(text));
    }
    System.out.println(
        "  >>> " + mark(text, event.evidence().get(0).span(), words).replace('\n', ' '));
    System.out.println(
        "   "
            + event.type()
            + " "
            + event.actors().stream().map(one -> one.text()).toList()
            + " -> "
            + event.recipients().stream().map(one -> one.text()).toList()
            + (event.status().negated() ? " negated" : "")
            + (event.status().hypothetical() ? " hypothetical" : "")
            + " by '"
            + event.dateWords()
            + "', '"
            + event.place().map(at -> at.text()).orElse("")
            + "'");
    System.out.println(
        String.join(
            "|",
            String.valueOf(seed),
            report.article().id(),
            words.start() + "-" + words.end(),
            event.type().type(),
            Judgement.days(event),
            Judgement.days(event),
            Judgement.place(event),
            Judgement.place(event)));
  }

  private static String mark(String text, Span sentence, Span words) {
    return text.substring(sentence.start(), words.start())
        + "["
        + words.of(text)
        + "]"
        + text.substring(words.end(), sentence.end());
  }
}
