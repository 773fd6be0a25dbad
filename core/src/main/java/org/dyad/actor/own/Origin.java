package org.dyad.actor.own;

import org.dyad.data.DataNode;

/**
 * Where an entry stands.
 *
 * @param file name of the file
 * @param line its line there, from 1
 */
public record Origin(String file, int line) {

  /** Where a part of a file stands. */
  static Origin of(DataNode node) {
    return new Origin(node.file(), node.line());
  }

  static ActorsException fault(String file, int line, String what) {
    return new ActorsException(new Origin(file, line), what);
  }

  /** The fault of an entry that stands here. */
  public ActorsException expected(String what) {
    return new ActorsException(this, "expected " + what);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
