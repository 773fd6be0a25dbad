package org.dyad.record.engine;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** The record cannot be used as asked; the message says which, why, and what to do. */
public final class RecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What kind of trouble it is. */
  public enum Kind {
    /** There is no such record. */
    MISSING,
    /** Another program has it open. */
    LOCKED,
    /** It is no record, or damaged. */
    DAMAGED,
    /** A later version of the program made it. */
    NEWER,
    /** There is no room left on the disk, or in memory. */
    FULL,
    /** What was asked of it is wrong. */
    ASKED,
    /** Anything else. */
    OTHER
  }

  private final Kind kind;

  public RecordException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  private RecordException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** What an error of the database means to whoever works on a record. */
  public static RecordException of(Path file, SQLException e) {
    String said = String.valueOf(e.getMessage());
    String lower = said.toLowerCase(Locale.ROOT);
    String first = said.lines().findFirst().orElse("").strip();
    if (lower.contains("could not set lock") || lower.contains("being used by another process")) {
      return new RecordException(
          Kind.LOCKED,
          file + " is open in another program" + holder(said) + "; try again when it has ended",
          e);
    }
    if (lower.contains("different configuration than existing connections")) {
      return new RecordException(
          Kind.LOCKED, file + " is open already, in another way, in this program", e);
    }
    if (lower.contains("no space left")
        || lower.contains("file too large")
        || lower.contains("disk full")
        || lower.contains("not enough space")
        || lower.contains("quota exceeded")) {
      return new RecordException(
          Kind.FULL,
          "no room left on the disk of "
              + file
              + "; what was kept before stands: make room and run it again",
          e);
    }
    if (lower.contains("out of memory")) {
      return new RecordException(
          Kind.FULL, file + ": the question needs more memory than it may have: " + first, e);
    }
    if (lower.contains("not a valid duckdb database file")) {
      return new RecordException(Kind.DAMAGED, file + " is no record", e);
    }
    if (lower.contains("read a database file with version")
        || lower.contains("newer version of duckdb")) {
      return new RecordException(
          Kind.NEWER, file + " was made by a later version of the program; use that one", e);
    }
    if (lower.contains("corrupt")
        || lower.contains("checksum")
        || lower.contains("failure while replaying wal")
        || lower.contains("could not read enough bytes")) {
      return new RecordException(
          Kind.DAMAGED,
          file + " is damaged; take a copy that is whole, or the Parquet files: " + first,
          e);
    }
    if (lower.contains("no such file or directory") || lower.contains("permission denied")) {
      return new RecordException(Kind.MISSING, file + " cannot be opened: " + first, e);
    }
    if (lower.startsWith("parser error")
        || lower.startsWith("binder error")
        || lower.startsWith("catalog error")
        || lower.startsWith("conversion error")
        || lower.startsWith("invalid input error")
        || lower.startsWith("permission error")) {
      return new RecordException(Kind.ASKED, said.strip(), e);
    }
    return new RecordException(Kind.OTHER, file + ": " + said.strip(), e);
  }

  /**
   * Who has it open, where the message tells: "Conflicting lock is held in /usr/bin/java (PID 42)".
   */
  private static String holder(String said) {
    int at = said.indexOf("(PID ");
    int end = at < 0 ? -1 : said.indexOf(')', at);
    return end < 0 ? "" : " (process " + said.substring(at + "(PID ".length(), end) + ")";
  }
}
