package org.dyad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.reading.NeuralReader;
import org.dyad.reading.Reader;
import org.dyad.reading.Reading;

/**
 * Reads the same articles with Dyad's reader and with CoreNLP's (tags, lemmas, names,
 * dependencies), one after the other in one process: {@code Readers FILE…}. Prints for each the
 * time from its creation to its first reading, words a second on one thread and on two (the second
 * of two passes), and the heap in use after a collection; and for each file that is {@link Gold}
 * how much of it each reader finds, given its words.
 */
public final class Readers {

  private Readers() {}

  public static void main(String[] args) throws IOException {
    List<Article> articles = new ArrayList<>();
    List<Gold> golds = new ArrayList<>();
    for (String path : args) {
      if (Gold.isGold(Path.of(path))) {
        golds.add(Gold.read(Path.of(path)));
        continue;
      }
      ArticleReader.load()
          .read(Inputs.ofFile(Path.of(path)), ReadOptions.DEFAULTS, articles::add, reject -> {});
    }
    System.out.printf(
        "%-8s %7s %10s %12s %10s%n", "reader", "threads", "first, ms", "words/s", "heap, MB");
    for (int threads : new int[] {1, 2}) {
      run("Dyad", NeuralReader::load, threads, articles, golds);
      run("CoreNLP", CoreNlpReader::new, threads, articles, golds);
    }
    String model = "/org/dyad/reading/model/model.onnx";
    try (var in = NeuralReader.class.getResourceAsStream(model)) {
      if (in != null) {
        System.out.printf(Locale.ROOT, "Dyad's model: %.1f MB%n", in.readAllBytes().length / 1e6);
      }
    }
    for (String jar : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      if (jar.contains("corenlp") && jar.contains("models")) {
        System.out.printf(
            Locale.ROOT, "CoreNLP's models: %.1f MB%n", Files.size(Path.of(jar)) / 1e6);
      }
    }
  }

  private static void run(
      String name,
      IntFunction<Reader> load,
      int threads,
      List<Article> articles,
      List<Gold> golds) {
    long begun = System.nanoTime();
    try (Reader reader = load.apply(threads)) {
      reader.read(Article.ofText("first", "The minister left for Oslo."));
      double first = (System.nanoTime() - begun) / 1e6;
      reader.readAll(articles);
      begun = System.nanoTime();
      List<Reading> readings = reader.readAll(articles);
      double seconds = (System.nanoTime() - begun) / 1e9;
      int words = 0;
      for (Reading reading : readings) {
        words += reading.sentences().stream().mapToInt(s -> s.size()).sum();
      }
      readings = List.of();
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      double heap = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
      System.out.printf(
          Locale.ROOT,
          "%-8s %7d %10.0f %12.0f %10.0f%n",
          name,
          threads,
          first,
          words / seconds,
          heap);
      for (Gold gold : threads == 1 ? golds : List.<Gold>of()) {
        System.out.printf("%-8s %s%n", name, gold.score(reader.parse(gold.sentences())));
      }
    } catch (Exception e) {
      throw new IllegalStateException(name, e);
    }
  }
}
