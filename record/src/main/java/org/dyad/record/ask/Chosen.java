package org.dyad.record.ask;

import java.sql.Connection;
import java.sql.SQLException;
import org.dyad.record.store.Sql;

/**
 * Events that are wanted, as a table of the connection's own, {@code chosen(id, story, reports)}:
 * all that fit a filter, or one for each story that one of them tells.
 */
final class Chosen {

  /**
   * Which of a story's reports speaks for it: one that says that it happened, before one that knows
   * less of when, who and where, before one that came out later. The same in every record of the
   * same articles.
   */
  private static final String LEADING =
      "arg_min(e.id, format('{:02d}|{}|{}|{:07d}',"
          + " (NOT e.happened)::INT * 32 + (e.date_start IS NULL)::INT * 8"
          + " + (len(e.recipients) = 0 AND len(e.actors) < 2)::INT * 4"
          + " + (len(e.actors) = 0)::INT * 4 + (e.place_name IS NULL)::INT * 2"
          + " + (e.mode IS NULL)::INT + (e.score IS NOT NULL)::INT * 16,"
          + " coalesce(a.published::VARCHAR, '9'), a.id, e.number))";

  private static final String FROM = " FROM events e JOIN articles a ON a.key = e.article ";

  private Chosen() {}

  /** Makes the table, in the place of the one that was there. */
  static void choose(Connection connection, Filter filter, boolean byStory) throws SQLException {
    Condition condition = filter.condition();
    String fitting = "(" + condition.sql() + ")";
    String chosen =
        byStory
            ? "SELECT "
                + LEADING
                + " AS id, any_value(e.story) AS story, count(*) AS reports"
                + FROM
                + "WHERE e.story IN (SELECT e.story"
                + FROM
                + "WHERE "
                + fitting
                + ") GROUP BY e.story UNION ALL SELECT e.id, NULL, 1"
                + FROM
                + "WHERE e.story IS NULL AND "
                + fitting
            : "SELECT e.id, e.story, 1 AS reports" + FROM + "WHERE " + fitting;
    Sql.run(
        connection,
        "CREATE OR REPLACE TEMP TABLE chosen AS " + chosen,
        byStory ? Sql.all(condition.parameters(), condition.parameters()) : condition.parameters());
  }
}
