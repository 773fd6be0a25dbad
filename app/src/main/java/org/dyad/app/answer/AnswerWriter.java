package org.dyad.app.answer;

import java.io.IOException;
import org.dyad.record.ask.Query;

/** Writes an answer, row by row. What it writes to stays open. */
public interface AnswerWriter extends Query.Taker {

  /** Writes what only the end can say. */
  default void finish() throws IOException {}
}
