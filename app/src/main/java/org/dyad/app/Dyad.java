package org.dyad.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code dyad}. */
@Command(
    name = "dyad",
    description = "Reads news and keeps a sourced record of who did what to whom, when and where.",
    mixinStandardHelpOptions = true,
    subcommands = {CodeCommand.class, ExplainCommand.class, CodebookCommand.class})
public final class Dyad {

  private Dyad() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Dyad()).execute(args));
  }
}
