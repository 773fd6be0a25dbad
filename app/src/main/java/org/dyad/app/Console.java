package org.dyad.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, for results only
 * @param err standard error, for messages
 * @param inIsTerminal whether a person would have to type the input
 * @param outIsTerminal whether a person reads the results as they come
 * @param errIsTerminal whether a person reads the messages as they come
 * @param columns how wide the terminal is, in characters
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns) {

  private static final int USUAL_COLUMNS = 140;
  private static final int FEWEST_COLUMNS = 40;

  /** The console of this process. The launcher says which of its streams are terminals. */
  static Console ofProcess() {
    String terminals = "," + System.getProperty("dyad.terminals", "") + ",";
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminals.contains(",in,"),
        terminals.contains(",out,"),
        terminals.contains(",err,"),
        columns(System.getProperty("dyad.columns", "")));
  }

  private static int columns(String given) {
    try {
      int columns = Integer.parseInt(given.strip());
      return columns <= 0 ? USUAL_COLUMNS : Math.max(FEWEST_COLUMNS, columns);
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }
}
