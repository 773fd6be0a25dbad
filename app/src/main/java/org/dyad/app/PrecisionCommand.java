package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dyad.app.judge.PrecisionCsv;
import org.dyad.app.judge.PrecisionTable;
import org.dyad.article.Inputs;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.Access;
import org.dyad.record.engine.RecordException;
import org.dyad.record.judge.By;
import org.dyad.record.judge.Precision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dyad precision}: what the verdicts on a record come to. */
@Command(
    name = "precision",
    header = "How right a record is, by the verdicts in it.",
    description = {
      "",
      "For each type and field the share of right ones among the judged, with Wilson's interval at"
          + " 95 in 100; then of all types together, each weighted by its size in the record, as a"
          + " sample of as many of each needs. With several judges, how far they agree"
          + " (Krippendorff's alpha). docs/record.md has the formulas.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad precision",
      "  dyad precision --by frame --judge ada --format csv --out precision.csv",
      "",
      "Exit codes: 0 done, 2 unusable arguments, or no record."
    })
final class PrecisionCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final RecordOption record = new RecordOption();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = "What the sample was drawn by: type (without it), mode, frame, quad, none.")
  String by = By.TYPE.label();

  @Option(
      names = "--judge",
      paramLabel = "NAME",
      description = "Count the verdicts of one judge only.")
  @Nullable String judge;

  @Option(names = "--format", paramLabel = "FORM", description = "table (without it) or csv.")
  String format = "table";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the figures go; standard output without it.")
  @Nullable String out;

  PrecisionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!format.equals("table") && !format.equals("csv")) {
      throw new UnusableException("--format " + format + " is unknown; there are table, csv");
    }
    By strata = SampleOptions.by(by);
    try (EventRecord kept = record.openThere(Access.READ);
        Connection reader = kept.connection()) {
      Precision precision = Precision.of(reader, strata, Optional.ofNullable(judge));
      try (Writer to =
          Output.of(Optional.ofNullable(out), new Inputs(List.of(), List.of()), console)) {
        if (format.equals("csv")) {
          new PrecisionCsv(to).write(precision);
        } else {
          new PrecisionTable(to).write(precision);
        }
      }
    } catch (SQLException e) {
      throw RecordException.of(record.file(), e);
    } catch (IOException e) {
      throw new OutputException("the figures", e);
    }
    return SourceRun.DONE;
  }
}
