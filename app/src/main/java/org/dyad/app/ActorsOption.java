package org.dyad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The user's own actors. */
final class ActorsOption {

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = {
        "Actors of your own, over the built-in ones; may be given several times. CSV, YAML, or",
        "JSON as Wikidata and Popolo have it; docs/actors.md has the forms."
      })
  List<Path> actors = new ArrayList<>();

  List<Path> files() {
    return List.copyOf(actors);
  }
}
