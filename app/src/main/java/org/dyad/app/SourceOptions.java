package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.article.Format;
import org.dyad.article.Input;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read articles have in common. */
final class SourceOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = {
        "Files, folders, globs, or - for standard input (also without any PATH in a pipe):",
        ".txt, .html, .jsonl, .conllu, and feeds and sitemaps (.xml, .rss, .atom), each also"
            + " gzipped."
      })
  List<String> paths = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the results go; standard output without it.")
  @Nullable String out;

  /** Sources beside those that the paths name. */
  private final List<Input> beside = new ArrayList<>();

  private boolean mayBeNone;

  @Mixin private final RunOptions run;

  SourceOptions() {
    this(new RunOptions());
  }

  /**
   * @param run shared with a command that takes its paths in another way
   */
  SourceOptions(RunOptions run) {
    this.run = run;
  }

  /**
   * The sources that the arguments stand for.
   *
   * @throws UnusableException if there are none
   */
  Inputs inputs(Console console) {
    if (!paths.isEmpty() || !beside.isEmpty() || mayBeNone) {
      Inputs named = Inputs.of(paths, console.in());
      List<Input> all = new ArrayList<>(named.found());
      all.addAll(beside);
      return new Inputs(all, named.missing());
    }
    if (console.inIsTerminal()) {
      throw new UnusableException("nothing to read: name files, folders or globs, or - for input");
    }
    return Inputs.of(List.of(Inputs.STANDARD_INPUT), console.in());
  }

  /** Takes files as feeds, whatever they are called. */
  void addFeeds(List<Path> feeds) {
    for (Path feed : feeds) {
      beside.add(new Input(feed.toString(), Format.FEED, () -> Files.newInputStream(feed)));
    }
  }

  /** Sources may come later: that none are named is no mistake. */
  void allowNone() {
    mayBeNone = true;
  }

  ReadOptions readOptions() {
    return run.readOptions();
  }

  int threads() {
    return run.threads();
  }

  /**
   * @throws UnusableException if results and rejects would go to one file
   */
  void checkFiles() {
    if (out != null && out.equals(run.rejects)) {
      throw new UnusableException("--out and --rejects both name " + out);
    }
  }

  Writer output(Inputs inputs, Console console) {
    return Output.of(Optional.ofNullable(out), inputs, console);
  }

  Rejects rejects(Inputs inputs, Progress progress) throws IOException {
    Optional<Writer> file =
        Optional.ofNullable(run.rejects).map(name -> Output.file("--rejects", name, inputs));
    return new Rejects(progress, file);
  }
}
