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

  Optional<Path> folder() {
    return Optional.ofNullable(codebook);
  }
}
