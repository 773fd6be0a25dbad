package org.dyad.record.export;

import java.io.IOException;

/** Writes events in one of the formats, one after the other. Not safe to share. */
public interface Exporter {

  /**
   * Writes an event.
   *
   * @return whether the format has room for it
   */
  boolean write(Told told) throws IOException;

  /** Writes what only the end can say. Writers stay open. */
  default void finish() throws IOException {}
}
