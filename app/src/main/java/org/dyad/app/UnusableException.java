package org.dyad.app;

/** What was asked for cannot be done as it was asked; the message says what to change. */
final class UnusableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableException(String message) {
    super(message, null, false, false);
  }
}
