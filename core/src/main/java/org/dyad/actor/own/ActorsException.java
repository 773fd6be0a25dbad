package org.dyad.actor.own;

/** A fault in a file of actors: names file, line and what was expected. */
public final class ActorsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ActorsException(Origin origin, String expected) {
    super(origin + ": " + expected);
  }
}
