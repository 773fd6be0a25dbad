package org.dyad.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dyad.Coder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dyad explain}: why a text was coded as it was, and why not. */
@Command(name = "explain", description = "Says why a text is coded as it is, and why not.")
final class ExplainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "sentences, quoted")
  List<String> text = List.of();

  @Option(names = "--date", paramLabel = "DAY", description = "day of publication, as 2018-02-20")
  @Nullable LocalDate date;

  @Option(names = "--frames", description = "only what was tried, not the tree and the mentions")
  boolean framesOnly;

  @Override
  public Integer call() {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Coder coder = Coder.load(1)) {
      for (String one : text) {
        out.print(Explanation.of(coder, one, Optional.ofNullable(date), framesOnly));
      }
    }
    return 0;
  }
}
