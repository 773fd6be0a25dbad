package org.dyad.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The user's own codebook. */
final class CodebookOption {

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "A folder with frames of your own, over the built-in ones.")
  @Nullable Path codebook;

  @Option(
      names = "--no-backoff",
      description = "Code only what a frame names, nothing by what it resembles in the examples.")
  boolean framesOnly;

  /** Whether what no frame names may be coded by what it resembles. */
  boolean backOff() {
    return !framesOnly;
  }

  Optional<Path> folder() {
    return Optional.ofNullable(codebook);
  }
}
