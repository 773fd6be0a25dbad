package org.dyad.app;

import java.io.PrintWriter;
import java.io.Writer;
import org.dyad.actor.own.ActorsException;
import org.dyad.coding.codebook.CodebookException;
import org.dyad.json.Plain;
import org.dyad.record.engine.RecordException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The command {@code dyad}. */
@Command(
    name = "dyad",
    header = "Reads news and keeps a sourced record of who did what to whom, when and where.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Dyad.Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad code examples",
      "  dyad explain \"Norway's foreign minister flew to Accra on Monday.\"",
      "  dyad code --help"
    })
public final class Dyad {

  static final int UNUSABLE = 2;
  static final int FAILED = 3;

  private Dyad() {}

  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), args));
  }

  /**
   * Runs a command.
   *
   * @return its exit code: 0 done, 1 some input rejected, 2 unusable arguments, 3 a mistake in the
   *     program
   */
  static int run(Console console, String... args) {
    CommandLine dyad = new CommandLine(new Dyad());
    dyad.addSubcommand(new CodeCommand(console));
    dyad.addSubcommand(new MarkCommand(console));
    dyad.addSubcommand(new ReadCommand(console));
    dyad.addSubcommand(new ExplainCommand(console));
    dyad.addSubcommand(new WhoCommand(console));
    dyad.addSubcommand(new FetchCommand(console));
    dyad.addSubcommand(new SampleCommand(console));
    dyad.addSubcommand(new JudgeCommand(console));
    dyad.addSubcommand(new PrecisionCommand(console));
    dyad.addSubcommand(new EvaluateCommand(console));
    dyad.addSubcommand(new AddCommand(console));
    dyad.addSubcommand(new RemoveCommand(console));
    dyad.addSubcommand(new CheckCommand(console));
    dyad.addSubcommand(new QueryCommand(console));
    dyad.addSubcommand(new DyadsCommand(console));
    dyad.addSubcommand(new ExportCommand(console));
    dyad.addSubcommand(new ArchiveCommand());
    dyad.addSubcommand(new RestoreCommand());
    dyad.addSubcommand(CodebookCommand.with(console));
    dyad.addSubcommand(GazetteerCommand.with(console));
    for (CommandLine command : dyad.getSubcommands().values()) {
      withHelp(command);
      command.getSubcommands().values().forEach(Dyad::withHelp);
    }
    Writer out = Output.standard(console);
    dyad.setOut(new PrintWriter(out));
    dyad.setErr(new PrintWriter(console.err(), true));
    dyad.setColorScheme(Help.defaultColorScheme(console.outIsTerminal() ? Ansi.AUTO : Ansi.OFF));
    dyad.setUsageHelpAutoWidth(false);
    dyad.setUsageHelpWidth(100);
    dyad.setParameterExceptionHandler((e, given) -> unusable(console, e));
    dyad.setExecutionExceptionHandler((e, command, parsed) -> failed(console, command, e));
    int code = dyad.execute(args);
    dyad.getOut().flush();
    return code;
  }

  private static void withHelp(CommandLine command) {
    command.getCommandSpec().mixinStandardHelpOptions(true);
  }

  private static int unusable(Console console, ParameterException e) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println(name + ": " + Plain.of(String.valueOf(e.getMessage())));
    if (e.getMessage() != null && e.getMessage().startsWith("Missing required subcommand")) {
      e.getCommandLine().usage(console.err(), Ansi.OFF);
      return UNUSABLE;
    }
    console.err().println("Try '" + name + " --help'.");
    return UNUSABLE;
  }

  private static int failed(Console console, CommandLine command, Exception e) {
    String name = command.getCommandSpec().qualifiedName();
    if (e instanceof OutputException output && output.isClosedPipe()) {
      return 0;
    }
    if (e instanceof UnusableException
        || e instanceof OutputException
        || e instanceof RecordException
        || e instanceof CodebookException
        || e instanceof ActorsException) {
      console.err().println(name + ": " + Plain.of(String.valueOf(e.getMessage())));
      return UNUSABLE;
    }
    console.err().println(name + ": a mistake in the program; please report it with what follows");
    e.printStackTrace(console.err());
    return FAILED;
  }

  /** The version that the build wrote into the jar. */
  static String version() {
    String version = Dyad.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  /** Says which it is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"dyad " + version()};
    }
  }
}
