package org.dyad.actor.own;

/**
 * Where an entry stands.
 *
 * @param file name of the file
 * @param line its line there, from 1
 */
public record Origin(String file, int line) {

  /** The fault of an entry that stands here. */
  public ActorsException expected(String what) {
    return new ActorsException(this, "expected " + what);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
