package org.dyad.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.dyad.article.Reasons;
import org.dyad.place.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The user's own gazetteer. */
final class GazetteerOption {

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "Places of your own, built by 'dyad gazetteer build', beside those that are built in.")
  @Nullable Path gazetteer;

  /**
   * The built-in places with the user's; empty where there are none of the user's.
   *
   * @throws UnusableException if the file cannot be read or is no gazetteer
   */
  Optional<Gazetteer> places() {
    if (gazetteer == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Gazetteer.open(gazetteer));
    } catch (IOException e) {
      throw new UnusableException("--gazetteer: cannot read " + gazetteer + ": " + Reasons.of(e));
    } catch (IllegalArgumentException e) {
      throw new UnusableException("--gazetteer: " + e.getMessage());
    }
  }
}
