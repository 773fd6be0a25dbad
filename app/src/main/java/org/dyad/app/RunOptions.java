package org.dyad.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.dyad.article.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How articles are read, whatever is done with them. */
final class RunOptions {

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
   * @throws UnusableException if the day is none
   */
  ReadOptions readOptions() {
    return day(date).map(ReadOptions.DEFAULTS::withDate).orElse(ReadOptions.DEFAULTS);
  }

  static Optional<LocalDate> day(@Nullable String date) {
    return day("--date", date);
  }

  /**
   * The day that an option names, if it was given.
   *
   * @throws UnusableException if it is none
   */
  static Optional<LocalDate> day(String option, @Nullable String date) {
    if (date == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      throw new UnusableException(
          option + " " + date + " is no day; expected one such as 2018-02-20");
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
}
