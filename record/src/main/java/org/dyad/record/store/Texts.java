package org.dyad.record.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.record.kept.KeptText;

/** Articles with their texts. */
public final class Texts {

  private Texts() {}

  /** The article of an id. */
  public static Optional<KeptText> of(Connection connection, String id) throws SQLException {
    List<KeptText> found = new ArrayList<>(1);
    Sql.each(
        connection,
        "SELECT "
            + ArticleRow.COLUMNS
            + ", a.text AS text, a.body_end AS body_end"
            + " FROM articles a WHERE a.id = ?",
        List.of(id),
        row ->
            found.add(
                new KeptText(ArticleRow.of(row), Sql.text(row, "text"), row.getInt("body_end"))));
    return found.stream().findFirst();
  }
}
