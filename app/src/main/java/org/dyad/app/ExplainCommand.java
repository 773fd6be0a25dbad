package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dyad.Coder;
import org.dyad.Own;
import org.dyad.app.explain.Explanation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dyad explain}: why a text was coded as it was, and why not. */
@Command(
    name = "explain",
    header = "Says why a text is coded as it is, and why not.",
    description = {
      "",
      "The tree, who and what each mention is taken for, what is told of whom, every frame that was"
          + " tried (+ it codes, - it was refused, and why), and the events with their status.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad explain \"Norway's foreign minister flew to Accra on Monday.\" --date 2024-05-06",
      "  dyad explain --frames \"Ministers refused to meet the rebels.\"",
      "  dyad explain - < report.txt"
    })
final class ExplainCommand implements Callable<Integer> {

  /** As much of standard input as a person would want explained. */
  private static final int MOST = 1 << 20;

  private final Console console;

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = "Sentences, quoted; - for standard input.")
  List<String> texts = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Day of publication, as 2018-02-20, from which \"Monday\" is counted.")
  @Nullable String date;

  @Option(
      names = "--frames",
      description = "Only what was tried and what came of it; no tree, no mentions.")
  boolean framesOnly;

  @Mixin private final CodebookOption codebook = new CodebookOption();

  @Mixin private final ActorsOption actors = new ActorsOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    explain(console, texts, RunOptions.day(date), codebook, actors.files(), framesOnly);
    return SourceRun.DONE;
  }

  static void explain(
      Console console,
      List<String> texts,
      Optional<LocalDate> day,
      CodebookOption codebook,
      List<Path> actors,
      boolean framesOnly)
      throws IOException {
    List<String> given = new ArrayList<>(texts.size());
    for (String text : texts) {
      String words =
          text.equals("-")
              ? new String(console.in().readNBytes(MOST), StandardCharsets.UTF_8)
              : text;
      if (words.isBlank()) {
        throw new UnusableException("there is no text to explain");
      }
      given.add(words);
    }
    try (Writer out = Output.standard(console);
        Coder coder =
            Coder.load(
                1, new Own(codebook.folder(), actors, Optional.empty()), codebook.backOff())) {
      for (int i = 0; i < given.size(); i++) {
        out.write(i == 0 ? "" : "\n");
        out.write(Explanation.of(coder, given.get(i), day, framesOnly));
      }
      out.flush();
    } catch (IOException e) {
      throw new OutputException("the explanation", e);
    }
  }
}
