package org.dyad.record.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.dyad.machine.UserFolders;

/** Opens databases. */
public final class Engine {

  /** Most that a database takes of memory; what needs more goes through the disk. */
  private static final String MEMORY = "1GB";

  private static final List<String> SETTINGS =
      List.of(
          "SET autoinstall_known_extensions = false",
          "SET autoload_known_extensions = false",
          "SET memory_limit = '" + MEMORY + "'",
          "SET TimeZone = 'UTC'");

  private Engine() {}

  /**
   * Opens a database.
   *
   * @param file made where it is not there, if it is to be written
   * @throws SQLException if it cannot be opened
   */
  public static Connection open(Path file, Access access) throws SQLException {
    Properties options = new Properties();
    options.setProperty("duckdb.read_only", Boolean.toString(access == Access.READ));
    Connection opened = duck().open("jdbc:duckdb:" + file.toAbsolutePath(), options);
    try (Statement statement = opened.createStatement()) {
      for (String setting : SETTINGS) {
        statement.execute(setting);
      }
      return opened;
    } catch (SQLException e) {
      opened.close();
      throw e;
    }
  }

  /** What {@code java.sql} has no word for. */
  public static Duck duck() {
    return Holder.DUCK;
  }

  /** Loaded once in a program: a native library goes into one class loader only. */
  private static final class Holder {

    static final Duck DUCK = load();

    private static Duck load() {
      ClassLoader own = Engine.class.getClassLoader();
      ClassLoader loader =
          new DuckLoader(
              own == null ? ClassLoader.getSystemClassLoader() : own,
              UserFolders.ofUser().cache().resolve("duckdb"));
      try {
        return (Duck)
            loader
                .loadClass("org.dyad.record.engine.duck.DuckDb")
                .getDeclaredConstructor()
                .newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the database is not on the class path", e);
      }
    }
  }
}
