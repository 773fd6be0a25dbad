package org.dyad.article.format;

import java.io.IOException;

/** A source that broke off in a line. */
public final class BrokenAtLine extends IOException {
  private static final long serialVersionUID = 1L;
  private final long line;
  private final long offset;
  private final IOException why;

  BrokenAtLine(long line, long offset, IOException why) {
    super(why);
    this.line = line;
    this.offset = offset;
    this.why = why;
  }

  /** Counted from 1. */
  public long line() {
    return line;
  }

  /** The line's first byte, counted from 0. */
  public long offset() {
    return offset;
  }

  public IOException why() {
    return why;
  }
}
