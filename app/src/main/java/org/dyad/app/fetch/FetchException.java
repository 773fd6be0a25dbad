package org.dyad.app.fetch;

/** A page that could not be fetched; the message says why, for people. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;
  private final boolean unreachable;

  FetchException(String reason) {
    this(reason, false);
  }

  private FetchException(String reason, boolean unreachable) {
    super(reason);
    this.unreachable = unreachable;
  }

  /** The host did not answer, or not in time. */
  static FetchException unreachable(String reason) {
    return new FetchException(reason, true);
  }

  boolean isUnreachable() {
    return unreachable;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
