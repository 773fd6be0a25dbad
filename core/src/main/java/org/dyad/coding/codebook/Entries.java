package org.dyad.coding.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dyad.data.DataNode;

/** The entries of a file of the codebook, which is a list. */
final class Entries {

  private Entries() {}

  /** Reads a whole file and closes it; one that is empty is an empty list. */
  static List<DataNode> of(String file, InputStream in) {
    try (in) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return DataNode.parse(file, text, CodebookException::new)
          .map(DataNode::items)
          .orElse(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
