package org.dyad.app;

import java.io.IOException;
import java.util.Locale;

/** What was found cannot be written. */
final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final IOException why;

  /**
   * @param what what was to be written, or where to
   */
  OutputException(String what, IOException why) {
    super("cannot write " + what + ": " + org.dyad.article.Reasons.of(why), why);
    this.why = why;
  }

  /** Whether the reader at the other end of a pipe has gone, as {@code head} does. */
  boolean isClosedPipe() {
    String message = why.getMessage();
    String lower = message == null ? "" : message.toLowerCase(Locale.ROOT);
    return lower.contains("broken pipe") || lower.contains("pipe is being closed");
  }
}
