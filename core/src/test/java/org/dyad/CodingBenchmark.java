package org.dyad;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.coding.Trace;
import org.dyad.reading.NeuralReader;
import org.dyad.reading.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many articles a thread codes once they are read: all stages after the reader. Run as a
 * program with files or folders of articles; it says how many words they have, and JMH how often a
 * second it codes them all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class CodingBenchmark {

  private static final String PATHS = "dyad.articles";

  private Coder coder;
  private List<Reading> readings;

  public static void main(String[] args) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(CodingBenchmark.class.getName())
                .jvmArgsAppend("-D" + PATHS + "=" + String.join(",", args))
                .build())
        .run();
  }

  @Setup(Level.Trial)
  public void read() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String path : System.getProperty(PATHS, "examples").split(",")) {
      ArticleReader.load()
          .read(Inputs.ofFile(Path.of(path)), ReadOptions.DEFAULTS, articles::add, reject -> {});
    }
    NeuralReader reader = NeuralReader.load(2);
    coder = Coder.load(reader, Optional.empty());
    readings = reader.readAll(articles);
    int words = 0;
    for (Reading reading : readings) {
      words += reading.sentences().stream().mapToInt(s -> s.size()).sum();
    }
    System.out.println(articles.size() + " articles of " + words + " words");
  }

  @Benchmark
  public void code(Blackhole sink) {
    for (Reading reading : readings) {
      sink.consume(coder.code(reading, Trace.NONE));
    }
  }

  @TearDown(Level.Trial)
  public void close() {
    coder.close();
  }
}
