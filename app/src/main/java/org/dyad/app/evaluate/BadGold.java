package org.dyad.app.evaluate;

/** A gold file is none; the message names the place and what was expected. */
public final class BadGold extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadGold(String message) {
    super(message);
  }
}
