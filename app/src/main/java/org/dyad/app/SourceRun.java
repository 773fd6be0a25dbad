package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dyad.article.ArticleReader;
import org.dyad.article.Input;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;

/**
 * One run of a job over sources: opens what is read and written, tells how far it is, and says how
 * it went.
 *
 * @param <R> what the job makes of an article
 */
final class SourceRun<R> {

  static final int DONE = 0;
  static final int SOME_REJECTED = 1;

  private final SourceOptions options;
  private final Console console;
  private final Progress progress;
  private ReadOptions.Foreign foreign = ReadOptions.Foreign.TAKEN;
  private Optional<Arrivals> arrivals = Optional.empty();
  private long articles;
  private long found;
  private long rejected;

  SourceRun(SourceOptions options, Console console) {
    this.options = options;
    this.console = console;
    this.progress = new Progress(console);
  }

  /** Says what becomes of articles that are plainly in another language; they are taken else. */
  SourceRun<R> foreign(ReadOptions.Foreign what) {
    foreign = what;
    return this;
  }

  /** Goes on with what arrives after the sources that the options name, until it is to stop. */
  SourceRun<R> then(Arrivals later) {
    arrivals = Optional.of(later);
    return this;
  }

  /**
   * @return the exit code
   * @throws OutputException if the results cannot be written
   * @throws UnusableException if the options cannot be followed
   */
  int run(Job.Opener<R> opener) throws IOException {
    ReadOptions how = options.readOptions().withForeign(foreign);
    int threads = options.threads();
    Inputs inputs = options.inputs(console);
    options.checkFiles();
    try (Rejects rejects = options.rejects(inputs, progress);
        Writer out = options.output(inputs, console)) {
      inputs.missing().forEach(rejects::add);
      if (!inputs.found().isEmpty() || arrivals.isPresent()) {
        try (Job<R> job = opener.open(threads, out)) {
          Line<R> line =
              new Line<>(
                  ArticleReader.load(),
                  how,
                  job,
                  results -> writeAll(job, results, out),
                  rejects::add);
          work(line, inputs.found(), rejects);
          progress.clear();
          job.finish();
        }
      }
      out.flush();
      rejected = rejects.count();
      return rejects.count() == 0 ? DONE : SOME_REJECTED;
    } catch (IOException e) {
      throw new OutputException("the results", e);
    } finally {
      progress.clear();
    }
  }

  private void work(Line<R> line, List<Input> named, Rejects rejects) {
    try {
      line.run(named);
      if (arrivals.isPresent()) {
        for (List<Input> some = arrivals.get().next(rejects::add);
            !some.isEmpty();
            some = arrivals.get().next(rejects::add)) {
          line.run(some);
        }
      }
    } catch (Arrivals.Stopped e) {
      progress.say("stopped; what was read so far is kept");
    }
  }

  /** How many sources, lines and articles could not be used. */
  long rejected() {
    return rejected;
  }

  private void writeAll(Job<R> job, List<R> results, Writer out) {
    try {
      for (R result : results) {
        found += job.write(result);
      }
      job.endBatch();
      out.flush();
    } catch (IOException e) {
      throw new OutputException("the results", e);
    }
    articles += results.size();
    progress.at(articles, found, job.what());
    arrivals.ifPresent(Arrivals::checkStop);
  }
}
