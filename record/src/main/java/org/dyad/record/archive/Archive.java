package org.dyad.record.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dyad.record.engine.RecordException;
import org.dyad.record.engine.RecordException.Kind;

/**
 * A folder of Parquet files. The large tables are folders partitioned by month, as {@code
 * events/month=2024-03/…}, of which any tool can read some months only; the others are a file each.
 */
public final class Archive {

  private static final String UNKNOWN = "unknown";

  /** The large tables, and how the day is found whose month is theirs. */
  private static final Map<String, String> BY_MONTH =
      Map.of(
          "articles", "SELECT t.*, t.published AS counted FROM articles t",
          "events", "SELECT t.*, t.day AS counted FROM events t",
          "pairs", "SELECT t.*, t.day AS counted FROM pairs t",
          "participants",
              "SELECT t.*, e.day AS counted FROM participants t JOIN events e ON e.id = t.event",
          "evidence",
              "SELECT t.*, e.day AS counted FROM evidence t JOIN events e ON e.id = t.event");

  /** The order in which the rows of a table are found quickly. */
  private static final Map<String, String> ORDER =
      Map.of(
          "articles", "key",
          "events", "id",
          "pairs", "event, source, target",
          "participants", "event, side, number",
          "evidence", "event, number",
          "blocks", "first_day");

  private Archive() {}

  /**
   * Writes a record. The folder appears when it is whole.
   *
   * @param connection in a transaction where the record is written meanwhile
   * @param folder not there yet
   * @throws RecordException if the folder is there, or cannot be written
   */
  public static void write(Connection connection, Path folder) throws SQLException {
    if (Files.exists(folder)) {
      throw new RecordException(
          Kind.ASKED, folder + " is there already; name a folder that is not");
    }
    Path absolute = folder.toAbsolutePath();
    Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
    try {
      clear(part);
      Files.createDirectories(part);
      for (String table : tables(connection)) {
        run(connection, copy(table, part));
      }
      Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new RecordException(
          Kind.OTHER, "cannot write " + folder + ": " + org.dyad.article.Reasons.of(e));
    }
  }

  private static String copy(String table, Path folder) {
    String given = BY_MONTH.get(table);
    if (given == null) {
      return "COPY "
          + table
          + " TO "
          + quoted(folder.resolve(table + ".parquet"))
          + " (FORMAT parquet, COMPRESSION zstd)";
    }
    return "COPY (SELECT * EXCLUDE counted, coalesce(strftime(counted, '%Y-%m'), '"
        + UNKNOWN
        + "') AS month FROM ("
        + given
        + ")) TO "
        + quoted(folder.resolve(table))
        + " (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (month))";
  }

  /**
   * The form of the record that a folder was written from.
   *
   * @throws RecordException if it is no such folder
   */
  public static int version(Connection connection, Path folder) throws SQLException {
    if (!Files.isRegularFile(folder.resolve("meta.parquet"))) {
      throw new RecordException(
          Kind.ASKED, folder + " is no archive of a record: it has no meta.parquet");
    }
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT value::INTEGER FROM read_parquet("
                    + quoted(folder.resolve("meta.parquet"))
                    + ") WHERE name = 'version'")) {
      return found.next() ? found.getInt(1) : 0;
    }
  }

  /**
   * Fills a record that is empty and of the form that the folder was written from, within a
   * transaction.
   *
   * @throws RecordException if part of the folder is missing
   */
  public static void read(Connection connection, Path folder) throws SQLException {
    for (String table : tables(connection)) {
      Path file = folder.resolve(table + ".parquet");
      Path months = folder.resolve(table);
      boolean large = BY_MONTH.containsKey(table);
      run(connection, "DELETE FROM " + table);
      if (large && isEmpty(months)) {
        continue;
      }
      if (!large && !Files.isRegularFile(file)) {
        throw new RecordException(Kind.ASKED, folder + " is not whole: there is no " + file);
      }
      String columns = String.join(", ", columns(connection, table));
      run(
          connection,
          "INSERT INTO "
              + table
              + " ("
              + columns
              + ") SELECT "
              + columns
              + " FROM read_parquet("
              + quoted(large ? months.resolve("*").resolve("*.parquet") : file)
              + (large ? ", hive_partitioning = true, hive_types_autocast = false" : "")
              + ")"
              + (ORDER.containsKey(table) ? " ORDER BY " + ORDER.get(table) : ""));
    }
  }

  /** Whether a table had no rows: no month is written then, and perhaps no folder. */
  private static boolean isEmpty(Path months) {
    try (Stream<Path> inside = Files.isDirectory(months) ? Files.list(months) : Stream.empty()) {
      return inside.findAny().isEmpty();
    } catch (IOException e) {
      throw new RecordException(
          Kind.ASKED, "cannot read " + months + ": " + org.dyad.article.Reasons.of(e));
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    return texts(
        connection,
        "SELECT table_name FROM duckdb_tables() WHERE NOT internal AND schema_name = 'main' ORDER"
            + " BY table_name");
  }

  private static List<String> columns(Connection connection, String table) throws SQLException {
    return texts(
        connection,
        "SELECT '\"' || column_name || '\"' FROM duckdb_columns() WHERE schema_name = 'main' AND"
            + " table_name = '"
            + table
            + "' ORDER BY column_index");
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        texts.add(found.getString(1));
      }
    }
    return texts;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }

  /** Takes away what an archive that was not finished left. */
  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path inner, @org.jspecify.annotations.Nullable IOException e) throws IOException {
            Files.delete(inner);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
