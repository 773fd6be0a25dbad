package org.dyad.record.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dyad.record.engine.RecordException;

/**
 * The form of a record.
 *
 * @param scripts SQL, the first makes a record of version 1, each next one turns a record of the
 *     version before into its own
 */
public record Schema(List<String> scripts) {

  public Schema {
    scripts = List.copyOf(scripts);
  }

  /** The form that this program writes: {@code 001.sql}, {@code 002.sql} … beside this class. */
  public static Schema current() {
    List<String> scripts = new ArrayList<>();
    while (true) {
      String name = String.format("%03d.sql", scripts.size() + 1);
      try (InputStream in = Schema.class.getResourceAsStream(name)) {
        if (in == null) {
          return new Schema(scripts);
        }
        scripts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("the program is not whole: " + name, e);
      }
    }
  }

  /** The version that this program writes. */
  public int version() {
    return scripts.size();
  }

  /**
   * The form of a version up to this one.
   *
   * @param from what is of that version, for messages
   * @throws RecordException if it is a later one, or none
   */
  public Schema to(int version, Path from) {
    if (version < 1) {
      throw new RecordException(RecordException.Kind.DAMAGED, from + " does not say its form");
    }
    if (version > version()) {
      throw newer(version, from);
    }
    return new Schema(scripts.subList(0, version));
  }

  /**
   * Whether a database is in an older form than this, or holds nothing yet.
   *
   * @throws RecordException if it is of a later version, or no record
   */
  public boolean isBehind(Connection connection, Path file) throws SQLException {
    return version(connection, file) < version();
  }

  /**
   * Brings a database to this form, step by step; each step is done wholly or not at all.
   *
   * @param file its name, for messages
   * @throws RecordException if it is of a later version, or no record
   */
  public void bring(Connection connection, Path file) throws SQLException {
    for (int version = version(connection, file) + 1; version <= version(); version++) {
      run(connection, "BEGIN");
      try {
        run(connection, scripts.get(version - 1));
        run(connection, "UPDATE meta SET value = '" + version + "' WHERE name = 'version'");
        run(connection, "COMMIT");
      } catch (SQLException e) {
        run(connection, "ROLLBACK");
        throw e;
      }
    }
  }

  /** 0 for a database that holds nothing yet. */
  private int version(Connection connection, Path file) throws SQLException {
    if (number(connection, "SELECT count(*) FROM duckdb_tables() WHERE NOT internal") == 0) {
      return 0;
    }
    String meta = "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'meta'";
    String form = "SELECT count(*) FROM meta WHERE name = 'form' AND value = 'dyad record'";
    if (number(connection, meta) == 0 || number(connection, form) == 0) {
      throw new RecordException(
          RecordException.Kind.DAMAGED, file + " is a database, but no record of Dyad's");
    }
    int found = (int) number(connection, "SELECT value::INTEGER FROM meta WHERE name = 'version'");
    if (found > version()) {
      throw newer(found, file);
    }
    return found;
  }

  private RecordException newer(int found, Path file) {
    return new RecordException(
        RecordException.Kind.NEWER,
        file
            + " was made by a later version of the program (its form is "
            + found
            + ", this program knows "
            + version()
            + "); use that one");
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      return found.next() ? found.getLong(1) : 0;
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
