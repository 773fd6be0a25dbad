package org.dyad.coding.codebook;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dyad.data.DataNode;

/**
 * The files of a user's own codebook: a folder with some of the files that the built-in one has.
 */
final class UserFiles {

  private final Path folder;

  UserFiles(Path folder) {
    this.folder = folder;
    if (!Files.isDirectory(folder)) {
      throw new CodebookException(folder.toString(), 1, "expected a folder with a codebook");
    }
    if (!Files.isDirectory(folder.resolve("frames"))
        && !Files.exists(folder.resolve("composition.yaml"))
        && !Files.exists(folder.resolve("contexts.yaml"))
        && !Files.exists(folder.resolve("matters.yaml"))
        && !Files.exists(folder.resolve("types.yaml"))) {
      throw new CodebookException(
          folder.toString(),
          1,
          "expected frames/, composition.yaml, contexts.yaml, matters.yaml or types.yaml in it");
    }
  }

  /** The entries of all files under {@code frames}, by file name. */
  List<DataNode> frames() {
    List<Path> files = new ArrayList<>();
    Path frames = folder.resolve("frames");
    if (Files.isDirectory(frames)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(frames, "*.yaml")) {
        found.forEach(files::add);
      } catch (IOException e) {
        throw new CodebookException(frames.toString(), 1, "cannot be read: " + e.getMessage());
      }
    }
    Collections.sort(files);
    List<DataNode> nodes = new ArrayList<>();
    for (Path file : files) {
      nodes.addAll(entries(file));
    }
    return nodes;
  }

  List<DataNode> compositions() {
    return entries(folder.resolve("composition.yaml"));
  }

  List<DataNode> contexts() {
    return entries(folder.resolve("contexts.yaml"));
  }

  List<DataNode> matters() {
    return entries(folder.resolve("matters.yaml"));
  }

  List<DataNode> types() {
    return entries(folder.resolve("types.yaml"));
  }

  private static List<DataNode> entries(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Entries.of(file.toString(), Files.newInputStream(file));
    } catch (IOException e) {
      throw new CodebookException(file.toString(), 1, "cannot be read: " + e.getMessage());
    }
  }
}
