package org.dyad.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dyad.record.EventRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dyad restore}: a record of Parquet files. */
@Command(
    name = "restore",
    header = "Makes a record of what 'dyad archive' wrote.",
    description = {
      "",
      "The record must not be there yet. It is brought to the form of this program where an earlier"
          + " one wrote the folder.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad restore --record asia.duckdb backup-2024",
      "",
      "Exit codes: 0 done, 2 unusable arguments, or a folder that cannot be read."
    })
final class RestoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "What 'dyad archive' wrote.")
  Path folder = Path.of("");

  @Mixin private final RecordOption record = new RecordOption();

  @Override
  public Integer call() {
    EventRecord.restore(folder, record.file());
    return SourceRun.DONE;
  }
}
