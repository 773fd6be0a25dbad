package org.dyad.coding.codebook;

/** A fault in a file of the codebook: names file, line and what was expected. */
public final class CodebookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param file name of the file
   * @param line line of the fault, from 1
   * @param expected what should stand there
   */
  public CodebookException(String file, int line, String expected) {
    super(file + ":" + line + ": " + expected);
  }
}
