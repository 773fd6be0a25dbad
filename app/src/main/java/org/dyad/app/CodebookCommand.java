package org.dyad.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.dyad.CodebookCheck;
import org.dyad.Coder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dyad codebook}: the frames, and their examples run as tests. */
@Command(
    name = "codebook",
    description = "The frames, and their examples run as tests.",
    subcommands = {CodebookCommand.Test.class})
final class CodebookCommand {

  /** {@code dyad codebook test}. */
  @Command(name = "test", description = "Runs the examples and says what differs.")
  static final class Test implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "one frame or composition")
    String name = "";

    @Override
    public Integer call() {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      try (Coder coder = Coder.load(Runtime.getRuntime().availableProcessors())) {
        CodebookCheck check =
            name.isEmpty() ? new CodebookCheck(coder) : new CodebookCheck(coder, name);
        List<CodebookCheck.Failure> failures = check.run();
        failures.forEach(out::println);
        out.println(
            (check.size() - failures.size())
                + " of "
                + check.size()
                + " examples as they should be");
        return failures.isEmpty() ? 0 : 1;
      }
    }
  }
}
