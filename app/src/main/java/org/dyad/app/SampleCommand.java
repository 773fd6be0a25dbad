package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dyad.app.judge.SampleTable;
import org.dyad.app.judge.Sheet;
import org.dyad.article.Inputs;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.Access;
import org.dyad.record.kept.KeptEvent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dyad sample}: draws events of a record by chance. */
@Command(
    name = "sample",
    header = "Draws events of a record by chance, with the sentences that tell them.",
    description = {
      "",
      "The same seed draws the same events of the same record, and a larger sample holds the"
          + " smaller. 'dyad judge' with the same options asks about them.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad sample --n 200 --by type",
      "  dyad sample --n 50 --seed 7 --by frame --out sheet.csv",
      "",
      "Exit codes: 0 done, 2 unusable arguments, or no record."
    })
final class SampleCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final RecordOption record = new RecordOption();

  @Mixin private final SampleOptions sample = new SampleOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = {
        "Where to write them, as the sheet that 'dyad judge --from' reads (CSV).",
        "Without it: a table on a terminal, the sheet elsewhere."
      })
  @Nullable String out;

  SampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (EventRecord kept = record.openThere(Access.READ)) {
      List<KeptEvent> drawn = sample.draw(kept);
      try (Writer to =
          Output.of(Optional.ofNullable(out), new Inputs(List.of(), List.of()), console)) {
        if (out == null && console.outIsTerminal()) {
          SampleTable table = new SampleTable(to, console.columns());
          for (KeptEvent event : drawn) {
            table.row(event);
          }
        } else {
          Sheet sheet = new Sheet(to);
          sheet.head();
          for (KeptEvent event : drawn) {
            sheet.row(event, Map.of());
          }
        }
      }
    } catch (IOException e) {
      throw new OutputException("the sample", e);
    }
    return SourceRun.DONE;
  }
}
