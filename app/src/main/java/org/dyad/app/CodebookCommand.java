package org.dyad.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dyad.CodebookCheck;
import org.dyad.CodebookTeacher;
import org.dyad.Coder;
import org.dyad.Own;
import org.dyad.app.explain.CodebookPages;
import org.dyad.coding.backoff.BackOff;
import org.dyad.coding.backoff.Teacher;
import org.dyad.coding.codebook.Codebook;
import org.dyad.event.Ontology;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dyad codebook}: the frames, and their examples run as tests. */
@Command(
    name = "codebook",
    header = "The frames, and their examples run as tests.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad codebook list",
      "  dyad codebook show visit",
      "  dyad codebook test",
      "  dyad codebook test visit --codebook my-frames",
      "  dyad codebook why \"Ministers refused to meet the rebels.\""
    })
final class CodebookCommand implements Runnable {

  @Spec @Nullable CommandSpec spec;

  /** The command with its own. */
  static CommandLine with(Console console) {
    return new CommandLine(new CodebookCommand())
        .addSubcommand(new ListAll(console))
        .addSubcommand(new Show(console))
        .addSubcommand(new Test(console))
        .addSubcommand(new Teach(console))
        .addSubcommand(new Why(console));
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "say which: list, show, test, teach or why");
    }
  }

  /** {@code dyad codebook list}. */
  @Command(name = "list", header = "Frames by the event that they code, and what is covered.")
  static final class ListAll implements Callable<Integer> {

    private final Console console;

    @Mixin private final CodebookOption codebook = new CodebookOption();

    ListAll(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      Codebook loaded = Codebook.load(Ontology.load(), codebook.folder());
      print(console, CodebookPages.list(loaded, loaded.ontology()));
      return SourceRun.DONE;
    }
  }

  /** {@code dyad codebook show}. */
  @Command(name = "show", header = "A frame or composition, as it is written.")
  static final class Show implements Callable<Integer> {

    private final Console console;

    @Mixin private final CodebookOption codebook = new CodebookOption();

    @Parameters(paramLabel = "FRAME", description = "Its name, as `dyad codebook list` has it.")
    String name = "";

    Show(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      Codebook loaded = Codebook.load(Ontology.load(), codebook.folder());
      Optional<String> page = CodebookPages.show(loaded, name);
      print(console, page.orElseThrow(() -> unknown(loaded, name)));
      return SourceRun.DONE;
    }
  }

  /** {@code dyad codebook test}. */
  @Command(
      name = "test",
      header = "Runs the examples and says what differs.",
      footer = {"", "Exit codes: 0 all are as they should be, 1 some are not."})
  static final class Test implements Callable<Integer> {

    private final Console console;

    @Mixin private final CodebookOption codebook = new CodebookOption();

    @Parameters(
        paramLabel = "NAME",
        arity = "0..*",
        description = "Frames and compositions; all without any.")
    List<String> names = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", description = "All processors without it.")
    int threads = Runtime.getRuntime().availableProcessors();

    Test(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (Coder coder =
          Coder.load(
              RunOptions.checked(threads), Own.codebook(codebook.folder()), codebook.backOff())) {
        CodebookCheck check = new CodebookCheck(coder, names);
        for (String name : names) {
          if (!check.has(name)) {
            throw unknown(coder.codebook(), name);
          }
        }
        List<CodebookCheck.Failure> failures = check.run();
        StringBuilder page = new StringBuilder();
        failures.forEach(failure -> page.append(failure).append("\n\n"));
        page.append(check.size() - failures.size()).append(" of ").append(check.size());
        page.append(" examples as they should be\n");
        print(console, page.toString());
        return failures.isEmpty() ? 0 : 1;
      }
    }
  }

  /** {@code dyad codebook teach}. */
  @Command(
      name = "teach",
      header = "Teaches the back-off from the examples.",
      description = {
        "",
        "Writes what tells the types of predicates that no frame names. Takes some minutes. In the"
            + " folder of a user's codebook it is found there from then on.",
        ""
      })
  static final class Teach implements Callable<Integer> {

    private final Console console;

    @Mixin private final CodebookOption codebook = new CodebookOption();

    @Option(
        names = "--out",
        paramLabel = "FILE",
        description = "Without it: " + BackOff.FILE + " in the folder of --codebook, else here.")
    @Nullable Path out;

    Teach(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      Path file = out != null ? out : codebook.folder().orElse(Path.of("")).resolve(BackOff.FILE);
      int threads = Runtime.getRuntime().availableProcessors();
      try (Coder coder = Coder.load(threads, Own.codebook(codebook.folder()), false)) {
        Teacher.Taught taught = CodebookTeacher.teach(coder);
        try (OutputStream to = Files.newOutputStream(file)) {
          taught.backOff().write(to);
        }
        Teacher.HeldBack found = taught.heldBack();
        print(
            console,
            String.format(
                Locale.ROOT,
                "%s: codes from a score of %.2f on; of %d held-back predicates that tell an event"
                    + " %d would be coded, %d of them right, of %d that tell none %d%n",
                file,
                found.threshold(),
                found.events(),
                found.judged() - found.falseOnes(),
                found.right(),
                found.others(),
                found.falseOnes()));
      }
      return SourceRun.DONE;
    }
  }

  /** {@code dyad codebook why}. */
  @Command(name = "why", header = "Which frames were tried on a text, and what came of it.")
  static final class Why implements Callable<Integer> {

    private final Console console;

    @Mixin private final CodebookOption codebook = new CodebookOption();

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "Sentences, quoted.")
    List<String> texts = new ArrayList<>();

    Why(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      ExplainCommand.explain(console, texts, Optional.empty(), codebook, List.of(), true);
      return SourceRun.DONE;
    }
  }

  private static UnusableException unknown(Codebook codebook, String name) {
    String like = CodebookPages.like(codebook, name);
    return new UnusableException(
        "no frame or composition is named \""
            + name
            + "\""
            + (like.isEmpty() ? "; `dyad codebook list` has them all" : "; there is " + like));
  }

  private static void print(Console console, String page) {
    try (Writer out = Output.standard(console)) {
      out.write(page);
      out.flush();
    } catch (IOException e) {
      throw new OutputException("the results", e);
    }
  }
}
