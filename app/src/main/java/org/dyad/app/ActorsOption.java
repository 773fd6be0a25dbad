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
        "Actors of your own, over the built-in ones; several times if need be.",
        "CSV, YAML, or JSON as Wikidata and Popolo have it: docs/actors.md."
      })
  List<Path> actors = new ArrayList<>();

  List<Path> files() {
    return List.copyOf(actors);
  }
}
