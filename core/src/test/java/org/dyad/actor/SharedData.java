package org.dyad.actor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Finds the data for measuring, which is no part of the repository. */
final class SharedData {

  private SharedData() {}

  /** A file by its path below the data folder; skips the test where there is none. */
  static Path file(String name) {
    for (String folder :
        List.of(System.getProperty("dyad.data", ""), "../../shared/data", "../shared/data")) {
      Path file = Path.of(folder, name);
      if (!folder.isEmpty() && Files.isReadable(file)) {
        return file;
      }
    }
    Assumptions.abort("no " + name + " (set -Ddyad.data to the folder that holds it)");
    throw new AssertionError();
  }
}
