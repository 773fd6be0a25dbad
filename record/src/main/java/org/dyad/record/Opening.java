package org.dyad.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.dyad.article.Reasons;
import org.dyad.record.archive.Archive;
import org.dyad.record.engine.Access;
import org.dyad.record.engine.Engine;
import org.dyad.record.engine.RecordException;
import org.dyad.record.schema.Schema;
import org.dyad.record.store.Sql;

/** Opens records, in the form that this program knows. */
final class Opening {

  private Opening() {}

  /** A connection to a record, brought to a form if it is of an earlier one. */
  static Connection open(Path file, Access access, Schema schema) {
    if (access == Access.READ && !Files.exists(file)) {
      throw new RecordException(
          RecordException.Kind.MISSING, "there is no record at " + file + "; dyad add makes one");
    }
    makeFolder(file);
    try {
      if (access == Access.READ) {
        Connection asked = Engine.open(file, Access.READ);
        if (!closedUnless(asked, () -> schema.isBehind(asked, file))) {
          return asked;
        }
        asked.close();
      }
      Connection written = Engine.open(file, Access.WRITE);
      closedUnless(
          written,
          () -> {
            schema.bring(written, file);
            return true;
          });
      if (access == Access.WRITE) {
        return written;
      }
      written.close();
      return Engine.open(file, Access.READ);
    } catch (SQLException e) {
      throw RecordException.of(file, e);
    }
  }

  private static void makeFolder(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new RecordException(
          RecordException.Kind.MISSING, "cannot make the folder of " + file + ": " + Reasons.of(e));
    }
  }

  /** Closes a connection if a first look at it fails. */
  private static boolean closedUnless(Connection connection, Look look) throws SQLException {
    boolean looked = false;
    try {
      boolean seen = look.at();
      looked = true;
      return seen;
    } finally {
      if (!looked) {
        connection.close();
      }
    }
  }

  private interface Look {
    boolean at() throws SQLException;
  }

  /** Makes a record of what {@link Archive} wrote; it appears when it is whole. */
  static void restore(Path folder, Path file, Schema schema) {
    if (Files.exists(file)) {
      throw new RecordException(
          RecordException.Kind.ASKED, file + " is there already; name a file that is not");
    }
    makeFolder(file);
    Path part = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      try (Connection connection = Engine.open(part, Access.WRITE)) {
        schema.to(Archive.version(connection, folder), folder).bring(connection, part);
        Sql.run(connection, "BEGIN");
        Archive.read(connection, folder);
        Sql.run(connection, "COMMIT");
        schema.bring(connection, part);
        Sql.run(connection, "CHECKPOINT");
      }
      Files.move(part, file.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException e) {
      throw RecordException.of(file, e);
    } catch (IOException e) {
      throw new RecordException(
          RecordException.Kind.OTHER, "cannot make " + file + ": " + Reasons.of(e));
    } finally {
      part.toFile().delete();
    }
  }
}
