package org.dyad.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.dyad.record.kept.KeptArticle;

/** Articles made of rows. */
final class ArticleRow {

  /** The columns that {@link #of} needs, of {@code articles a}. */
  static final String COLUMNS =
      "a.key AS key, a.id AS article_id, a.edition AS edition, a.title AS title, a.byline AS"
          + " byline, a.publisher AS publisher, a.url AS url, a.dateline AS dateline, a.published AS"
          + " published";

  private ArticleRow() {}

  static KeptArticle of(ResultSet row) throws SQLException {
    return new KeptArticle(
        row.getLong("key"),
        Sql.text(row, "article_id"),
        row.getInt("edition"),
        Sql.text(row, "title"),
        Sql.text(row, "byline"),
        Sql.text(row, "publisher"),
        Sql.text(row, "url"),
        Sql.text(row, "dateline"),
        Sql.day(row, "published"));
  }
}
