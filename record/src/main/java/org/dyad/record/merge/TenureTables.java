package org.dyad.record.merge;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.dyad.actor.office.Observation;
import org.dyad.actor.office.OfficeSeen;
import org.dyad.actor.office.Tenure;
import org.dyad.actor.office.Tenures;
import org.dyad.article.Span;
import org.dyad.record.engine.Engine;
import org.dyad.record.engine.Rows;
import org.dyad.record.store.Sql;

/** Tenures in the tables, merged of the observations of all articles. */
public final class TenureTables {

  private static final String SAME_OFFICE =
      "s.office = o.office AND s.country IS NOT DISTINCT FROM o.country";

  private TenureTables() {}

  /** Notes that observations of some articles have come, or are about to leave. */
  static void touch(Connection connection, Collection<Long> articles) throws SQLException {
    Sql.run(
        connection,
        "INSERT INTO stale_offices SELECT DISTINCT o.office, o.country FROM observations o WHERE"
            + " o.article IN "
            + Numbers.rows(articles)
            + " AND NOT EXISTS (FROM stale_offices s WHERE "
            + SAME_OFFICE
            + ")");
  }

  /** Merges the tenures of the offices that were touched. */
  public static void refresh(Connection connection) throws SQLException {
    if (Sql.number(connection, "SELECT count(*) FROM stale_offices") == 0) {
      return;
    }
    Tenures tenures = new Tenures();
    each(
        connection,
        "EXISTS (FROM stale_offices s WHERE " + SAME_OFFICE + ")",
        List.of(),
        tenures::add);
    Sql.run(
        connection,
        "DELETE FROM tenures o WHERE EXISTS (FROM stale_offices s WHERE " + SAME_OFFICE + ")");
    try (Rows rows = Engine.duck().rows(connection, "tenures")) {
      for (Tenure tenure : tenures.all()) {
        rows.begin()
            .add(tenure.person())
            .add(tenure.name())
            .add(tenure.office())
            .addKnown(tenure.polity())
            .addKnown(tenure.country())
            .addStrings(tenure.sectors())
            .add(tenure.first())
            .add(tenure.last())
            .add(tenure.begins())
            .add(tenure.ends())
            .add(tenure.observations().size())
            .end();
      }
      rows.flush();
    }
    Sql.run(connection, "DELETE FROM stale_offices");
  }

  /** Takes an observation. */
  @FunctionalInterface
  public interface Taker {
    void take(Observation observation);
  }

  /**
   * Hands out observations, in the order of their articles' keys.
   *
   * @param condition SQL over {@code observations o} and {@code articles a}
   */
  public static void each(Connection connection, String condition, List<?> parameters, Taker taker)
      throws SQLException {
    Sql.each(
        connection,
        "SELECT o.*, a.id AS article_id, a.published AS published FROM observations o JOIN articles"
            + " a ON a.key = o.article WHERE "
            + condition
            + " ORDER BY o.article, o.number",
        parameters,
        row -> taker.take(observation(row)));
  }

  private static Observation observation(ResultSet row) throws SQLException {
    Span words =
        row.getObject("starts") == null
            ? Span.NONE
            : new Span(row.getInt("starts"), row.getInt("ends"));
    return new Observation(
        new OfficeSeen(
            Sql.text(row, "person"),
            Sql.text(row, "name"),
            Sql.text(row, "office"),
            Sql.text(row, "polity"),
            Sql.text(row, "country"),
            Sql.strings(row, "sectors"),
            OfficeSeen.Standing.valueOf(Sql.text(row, "standing").toUpperCase(Locale.ROOT)),
            row.getInt("sentence"),
            words),
        Sql.day(row, "from_day"),
        Sql.day(row, "to_day"),
        row.getBoolean("opens"),
        row.getBoolean("closes"),
        Sql.text(row, "dated"),
        Sql.day(row, "published"),
        Sql.text(row, "article_id"),
        Sql.text(row, "text"));
  }
}
