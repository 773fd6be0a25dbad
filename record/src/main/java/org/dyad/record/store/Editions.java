package org.dyad.record.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.dyad.json.CodePoints;
import org.dyad.json.EventJson;
import org.dyad.json.JsonLines;
import org.dyad.record.kept.KeptEvent;

/** Takes articles out of the current tables: into those of what was replaced, or altogether. */
final class Editions {

  private static final List<String> TABLES = List.of("events", "pairs", "observations");
  private static final List<String> PARTS = List.of("participants", "evidence");

  private final Connection connection;

  Editions(Connection connection) {
    this.connection = connection;
  }

  /** Keeps the current edition of an article as one that was replaced. */
  void keep(long key) throws SQLException {
    StringWriter events = new StringWriter();
    try {
      write(key, events);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Sql.run(
        connection,
        "INSERT INTO editions SELECT key, edition, digest, title, published, text, ?, run FROM"
            + " articles WHERE key = ?",
        List.of(events.toString(), key));
  }

  private void write(long key, StringWriter out) throws SQLException, IOException {
    EventJson form = new EventJson(new Types(connection).ontology());
    JsonLines lines = new JsonLines(out);
    lines.json().writeStartArray();
    new EventReader(connection, "e.article = ?", List.of(key))
        .each(
            kept -> {
              try {
                lines.json().writeStartObject();
                form.fields(lines.json(), kept.event(), CodePoints.COUNTED);
                lines.json().writeEndObject();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    lines.json().writeEndArray();
    lines.json().flush();
  }

  /** Takes out what is known of an article, but for its row and its editions. */
  void clear(long key) throws SQLException {
    for (String table : TABLES) {
      Sql.run(connection, "DELETE FROM " + table + " WHERE article = ?", List.of(key));
    }
    for (String table : PARTS) {
      Sql.run(
          connection,
          "DELETE FROM " + table + " WHERE event BETWEEN ? AND ?",
          List.of(KeptEvent.id(key, 0), KeptEvent.id(key + 1, 0) - 1));
    }
  }

  /** Takes an article out with all that is known of it. */
  void remove(long key) throws SQLException {
    clear(key);
    Sql.run(
        connection,
        "DELETE FROM verdicts WHERE event BETWEEN ? AND ?",
        List.of(KeptEvent.id(key, 0), KeptEvent.id(key + 1, 0) - 1));
    Sql.run(connection, "DELETE FROM editions WHERE article = ?", List.of(key));
    Sql.run(connection, "DELETE FROM articles WHERE key = ?", List.of(key));
  }
}
