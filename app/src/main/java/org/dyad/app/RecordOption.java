package org.dyad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.Access;
import org.dyad.record.engine.RecordException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The record that a command works on. */
final class RecordOption {

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = {
        "The record; without it record.duckdb in your data folder",
        "(~/.local/share/dyad on Linux, unless XDG_DATA_HOME says otherwise)."
      })
  @Nullable Path record;

  Path file() {
    return record == null ? EventRecord.usualFile() : record;
  }

  /**
   * The record, opened.
   *
   * @throws org.dyad.record.engine.RecordException if it cannot be; says why
   */
  EventRecord open(Access access) {
    return EventRecord.open(file(), access);
  }

  /**
   * The record, opened, where it must be there already.
   *
   * @throws org.dyad.record.engine.RecordException if it cannot be; says why
   */
  EventRecord openThere(Access access) {
    if (!Files.exists(file())) {
      throw new RecordException(
          RecordException.Kind.MISSING, "there is no record at " + file() + "; dyad add makes one");
    }
    return open(access);
  }
}
