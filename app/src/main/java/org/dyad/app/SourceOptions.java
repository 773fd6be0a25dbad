package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read articles have in common. */
final class SourceOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = {
        "Files, folders, globs, or - for standard input (also without any PATH in a pipe):",
        ".txt, .html, .jsonl, .conllu, each also gzipped."
      })
  List<String> paths = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the results go; standard output without it.")
  @Nullable String out;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Day of publication, as 2018-02-20, of articles that do not tell theirs.")
  @Nullable String date;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How much is done at the same time; all processors without it.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = {
        "Where to write, as JSON lines, what could not be used:",
        "source, line, offset (bytes), reason. Standard error without it."
      })
  @Nullable String rejects;

  /**
   * The sources that the arguments stand for.
   *
   * @throws UnusableException if there are none
   */
  Inputs inputs(Console console) {
    if (!paths.isEmpty()) {
      return Inputs.of(paths, console.in());
    }
    if (console.inIsTerminal()) {
      throw new UnusableException("nothing to read: name files, folders or globs, or - for input");
    }
    return Inputs.of(List.of(Inputs.STANDARD_INPUT), console.in());
  }

  /**
   * @throws UnusableException if the day is none
   */
  ReadOptions readOptions() {
    return day(date).map(ReadOptions.DEFAULTS::withDate).orElse(ReadOptions.DEFAULTS);
  }

  static Optional<LocalDate> day(@Nullable String date) {
    if (date == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      throw new UnusableException("--date " + date + " is no day; expected one such as 2018-02-20");
    }
  }

  /**
   * @throws UnusableException if it is none that can be
   */
  int threads() {
    return checked(threads);
  }

  static int checked(int threads) {
    if (threads < 1) {
      throw new UnusableException("--threads " + threads + ": expected 1 or more");
    }
    return threads;
  }

  /**
   * @throws UnusableException if results and rejects would go to one file
   */
  void checkFiles() {
    if (out != null && out.equals(rejects)) {
      throw new UnusableException("--out and --rejects both name " + out);
    }
  }

  Writer output(Inputs inputs, Console console) {
    return Output.of(Optional.ofNullable(out), inputs, console);
  }

  Rejects rejects(Inputs inputs, Progress progress) throws IOException {
    Optional<Writer> file =
        Optional.ofNullable(rejects).map(name -> Output.file("--rejects", name, inputs));
    return new Rejects(progress, file);
  }
}
