package org.dyad.app.output;

import java.io.IOException;
import org.dyad.Coded;

/** Writes what was coded, article after article, in one of the forms. */
public interface CodedWriter {

  void write(Coded coded) throws IOException;

  /** Writes what only the end of a run can say. */
  default void finish() throws IOException {}
}
