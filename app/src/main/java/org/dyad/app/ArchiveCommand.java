package org.dyad.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dyad archive}: a record as Parquet files. */
@Command(
    name = "archive",
    header = "Writes a whole record as Parquet files, by month.",
    description = {
      "",
      "A folder with a file for each table; articles, events and what belongs to them are folders"
          + " with a folder for each month, of which DuckDB, pandas, R and Spark read as many as they"
          + " are asked for. 'dyad restore' makes the same record of it.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad archive backup-2024",
      "  duckdb -c \"SELECT count(*) FROM 'backup-2024/events/month=2024-03/*.parquet'\"",
      "",
      "Exit codes: 0 done, 2 unusable arguments, or a record that cannot be read."
    })
final class ArchiveCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "Where to write it; not there yet.")
  Path folder = Path.of("");

  @Mixin private final RecordOption record = new RecordOption();

  @Override
  public Integer call() {
    try (EventRecord kept = record.open(Access.READ)) {
      kept.archive(folder);
    }
    return SourceRun.DONE;
  }
}
