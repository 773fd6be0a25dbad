package org.dyad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dyad.reading.Sentence;
import org.dyad.time.DatedTreebank.Document;
import org.dyad.time.DatedTreebank.Mark;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The bars on marked dates and times of a treebank. With {@code -Dtimes.show=true} it prints what
 * was missed, what got another value, and what was found besides.
 */
class TimesOnTreebankTest {

  private static final boolean SHOW = Boolean.getBoolean("times.show");

  private final TimeTagger tagger = new TimeTagger();
  private int there;
  private int found;
  private int exact;
  private int right;

  private static List<Document> treebank(String... genres) {
    List<Document> documents = new ArrayList<>();
    for (String part : List.of("train", "dev", "test")) {
      Path file = file("gum-" + part);
      for (Document document : DatedTreebank.read(file)) {
        for (String genre : genres) {
          if (document.id().startsWith("GUM_" + genre)) {
            documents.add(document);
          }
        }
      }
    }
    return documents;
  }

  private static Path file(String name) {
    for (String folder :
        List.of(System.getProperty("dyad.data", ""), "../../shared/data", "../shared/data")) {
      Path file = Path.of(folder, "treebanks", name + ".conllu.gz");
      if (!folder.isEmpty() && Files.exists(file)) {
        return file;
      }
    }
    Assumptions.abort(
        "no treebank " + name + " (set -Ddyad.data to the folder that holds treebanks/)");
    return Path.of("");
  }

  @Test
  void datesOfReportsAreFoundWithTheirValues() {
    for (Document document : treebank("news", "interview", "bio", "speech")) {
      List<TimeMention> times = tagger.tag(document.reading());
      for (Mark date : document.dates()) {
        count(document, times, date);
      }
    }
    System.out.printf("dates: %d of %d found, %d exact, %d right%n", found, there, exact, right);
    assertThat(found / (double) there).as("found").isGreaterThanOrEqualTo(0.92);
    assertThat(right / (double) found).as("right of those found").isGreaterThanOrEqualTo(0.9);
  }

  private void count(Document document, List<TimeMention> times, Mark date) {
    there++;
    TimeMention best = null;
    for (TimeMention time : times) {
      if (overlap(time, date) && (best == null || !best.value().equals(date.value()))) {
        best = time;
      }
    }
    String marked = words(document, date.sentence(), date.first(), date.last());
    if (best == null) {
      show("missed", document, marked + " = " + date.value(), date.sentence());
      return;
    }
    found++;
    exact += best.firstToken() == date.first() && best.lastToken() == date.last() ? 1 : 0;
    if (best.value().equals(date.value())) {
      right++;
    } else {
      String words = words(document, date.sentence(), best.firstToken(), best.lastToken());
      show(
          "value",
          document,
          marked + " = " + date.value() + ", found " + words + " = " + best.value(),
          date.sentence());
    }
  }

  @Test
  void phrasesOfTimeAreFound() {
    for (Document document : treebank("news", "interview", "bio", "speech", "voyage", "textbook")) {
      List<TimeMention> times = tagger.tag(document.reading());
      for (Mark phrase : document.phrases()) {
        there++;
        boolean hit = false;
        boolean same = false;
        for (TimeMention time : times) {
          hit |= overlap(time, phrase);
          same |=
              time.sentence() == phrase.sentence()
                  && time.firstToken() == phrase.first()
                  && time.lastToken() == phrase.last();
        }
        found += hit ? 1 : 0;
        exact += same ? 1 : 0;
        if (!same) {
          show(
              hit ? "extent" : "missed",
              document,
              words(document, phrase.sentence(), phrase.first(), phrase.last()),
              phrase.sentence());
        }
      }
      besides(document, times);
    }
    System.out.printf("phrases: %d of %d found, %d exact%n", found, there, exact);
    assertThat(found / (double) there).as("found").isGreaterThanOrEqualTo(0.75);
  }

  private void besides(Document document, List<TimeMention> times) {
    for (TimeMention time : times) {
      boolean marked = false;
      for (Mark phrase : document.phrases()) {
        marked |= overlap(time, phrase);
      }
      if (!marked) {
        show(
            "besides",
            document,
            words(document, time.sentence(), time.firstToken(), time.lastToken())
                + " = "
                + time.value(),
            time.sentence());
      }
    }
  }

  private static boolean overlap(TimeMention time, Mark mark) {
    return time.sentence() == mark.sentence()
        && time.firstToken() <= mark.last()
        && mark.first() <= time.lastToken();
  }

  private static String words(Document document, int sentence, int first, int last) {
    Sentence of = document.reading().sentences().get(sentence - 1);
    return of.token(first)
        .span()
        .cover(of.token(last).span())
        .of(document.reading().article().text());
  }

  private static void show(String what, Document document, String words, int sentence) {
    if (SHOW) {
      System.out.println(
          what
              + "\t"
              + document.id()
              + "\t"
              + words
              + "\t"
              + document.reading().sentences().get(sentence - 1));
    }
  }
}
