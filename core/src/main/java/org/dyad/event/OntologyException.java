package org.dyad.event;

/** An entry of the ontology's data is not what it should be; the message names file and line. */
public final class OntologyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OntologyException(String file, int line, String problem) {
    super(file + (line > 0 ? ":" + line : "") + ": " + problem);
  }
}
