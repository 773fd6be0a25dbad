package org.dyad.record.ask;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.RecordException;
import org.dyad.record.store.Sql;

/**
 * Anybody's own SQL over a record. Nothing but an answer can come of it: the record is open for
 * reading, the database sees no other file and no network, loads no extension, and none of that can
 * be undone in SQL. For the rest of its life the open record stays shut off so.
 */
public final class Query implements AutoCloseable {

  /** What is asked where nobody says: each event with the words that tell it. */
  public static final String USUAL =
      "SELECT v.id, v.day, v.actors, v.actor_countries AS \"from\", v.recipients,"
          + " v.recipient_countries AS \"to\","
          + " v.event || coalesce('/' || v.mode, '') AS event, v.place,"
          + " concat_ws(', ', CASE WHEN v.negated THEN 'did not' END,"
          + " CASE WHEN v.hypothetical THEN 'possible' END,"
          + " CASE WHEN v.hedged THEN 'reportedly' END,"
          + " CASE v.time WHEN 'future' THEN 'future' WHEN 'historical' THEN 'history' END)"
          + " AS status, w.text"
          + " FROM v_events v JOIN v_evidence w ON w.id = v.id AND w.number = 0"
          + " ORDER BY v.day, v.id";

  private final EventRecord record;
  private final Connection connection;
  private final Map<String, List<String>> views;

  private Query(EventRecord record, Connection connection, Map<String, List<String>> views) {
    this.record = record;
    this.connection = connection;
    this.views = views;
  }

  /** Takes an answer. */
  public interface Taker {
    /** Comes first. */
    void head(List<String> names) throws IOException;

    void row(List<Cell> cells) throws IOException;
  }

  /**
   * Makes a record ready to be asked.
   *
   * @param narrowed which events the views show; all without it
   * @param byStory whether they show but the one report of each story that speaks for it
   * @param file the only file that an answer may be written to
   */
  public static Query of(
      EventRecord record, Optional<Filter> narrowed, boolean byStory, Optional<Path> file) {
    Connection connection = record.connection();
    try {
      Map<String, List<String>> views = Views.columns(connection);
      if (narrowed.isPresent()) {
        Chosen.choose(connection, narrowed.get(), byStory);
        Views.narrow(connection);
      }
      if (file.isPresent()) {
        String allowed = ParquetExport.quoted(file.get().toAbsolutePath().toString());
        Sql.run(connection, "SET allowed_paths = [" + allowed + "]");
      }
      Sql.run(connection, "SET enable_external_access = false");
      Sql.run(connection, "SET lock_configuration = true");
      return new Query(record, connection, views);
    } catch (SQLException e) {
      throw RecordException.of(record.file(), e);
    }
  }

  /** The views that there are, with their columns. */
  public Map<String, List<String>> views() {
    return views;
  }

  /**
   * Asks.
   *
   * @throws RecordException if the SQL cannot be understood or done; says what there is
   */
  public void ask(String sql, Taker taker) throws IOException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      ResultSetMetaData about = rows.getMetaData();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= about.getColumnCount(); i++) {
        names.add(about.getColumnLabel(i));
      }
      taker.head(names);
      while (rows.next()) {
        List<Cell> cells = new ArrayList<>(names.size());
        for (int i = 1; i <= names.size(); i++) {
          cells.add(Cell.of(rows.getObject(i)));
        }
        taker.row(cells);
      }
    } catch (SQLException e) {
      throw wrong(e);
    }
  }

  /**
   * Writes the answer as Parquet to the file that was named at the beginning.
   *
   * @throws RecordException if the SQL cannot be understood or done
   */
  public void parquet(String sql, Path file) {
    String asked = sql.strip();
    while (asked.endsWith(";")) {
      asked = asked.substring(0, asked.length() - 1).strip();
    }
    try {
      Sql.run(
          connection,
          "COPY (\n"
              + asked
              + "\n) TO "
              + ParquetExport.quoted(file.toAbsolutePath().toString())
              + " (FORMAT parquet, COMPRESSION zstd)");
    } catch (SQLException e) {
      throw wrong(e);
    }
  }

  private RecordException wrong(SQLException e) {
    RecordException meant = RecordException.of(record.file(), e);
    String lower = String.valueOf(e.getMessage()).toLowerCase(java.util.Locale.ROOT);
    if (lower.contains("does not exist") || lower.contains("not found in from clause")) {
      return new RecordException(
          RecordException.Kind.ASKED,
          withoutThePlace(String.valueOf(e.getMessage()))
              + "; there are the views "
              + String.join(", ", views.keySet())
              + "; --views shows their columns");
    }
    if (lower.contains("read-only") || lower.contains("read only")) {
      return new RecordException(
          RecordException.Kind.ASKED, "a query only reads; nothing of the record can be changed");
    }
    if (lower.contains("disabled by configuration") || lower.contains("disabled through")) {
      return new RecordException(
          RecordException.Kind.ASKED,
          "a query sees the record only: no other file, no network, no extension");
    }
    if (lower.contains("configuration has been locked")) {
      return new RecordException(
          RecordException.Kind.ASKED, "a query cannot change the settings of the database");
    }
    return meant;
  }

  /** The message in one line, without the picture of the line that it is about. */
  private static String withoutThePlace(String message) {
    int line = message.indexOf("\n\nLINE ");
    return (line < 0 ? message : message.substring(0, line)).strip().replace('\n', ' ');
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw RecordException.of(record.file(), e);
    }
  }
}
