package org.dyad.record.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.record.duplicates.CopyIndex;
import org.dyad.record.duplicates.Shingles;
import org.dyad.record.duplicates.Signature;
import org.dyad.record.engine.Engine;
import org.dyad.record.engine.Rows;
import org.dyad.record.store.Sql;

/**
 * The index of near copies for some articles that come together: what the tables hold of their keys
 * is looked up at once, since one look costs the same for one article and for many.
 */
final class CopyTables implements CopyIndex {

  private final Connection connection;
  private final Map<Long, List<Long>> holders = new HashMap<>();
  private final Map<Long, Shingles> shingles = new HashMap<>();
  private final Map<Long, Signature> added = new HashMap<>();

  /**
   * @param coming signatures of all articles that will be asked about or added
   */
  CopyTables(Connection connection, Collection<Signature> coming) throws SQLException {
    this.connection = connection;
    Set<Long> keys = new TreeSet<>();
    for (Signature signature : coming) {
      for (long key : signature.keys()) {
        keys.add(key);
      }
    }
    if (keys.isEmpty()) {
      return;
    }
    Sql.each(
        connection,
        "SELECT key, article FROM signatures WHERE key IN "
            + Numbers.rows(keys)
            + " QUALIFY row_number() OVER (PARTITION BY key ORDER BY article) <= "
            + MOST
            + " ORDER BY key, article",
        List.of(),
        row ->
            holders
                .computeIfAbsent(row.getLong("key"), key -> new ArrayList<>(2))
                .add(row.getLong("article")));
  }

  @Override
  public Map<Long, Integer> holders(Signature signature) {
    Map<Long, Integer> found = new HashMap<>();
    for (long key : signature.keys()) {
      for (Long article : holders.getOrDefault(key, List.of())) {
        found.merge(article, 1, Integer::sum);
      }
    }
    return found;
  }

  @Override
  public Optional<Shingles> shingles(long article) {
    Shingles known = shingles.get(article);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      Sql.each(
          connection,
          "SELECT text, paragraphs FROM articles WHERE key = ?",
          List.of(article),
          row ->
              shingles.put(
                  article,
                  Shingles.of(article(Sql.text(row, "text"), Sql.ints(row, "paragraphs")))));
    } catch (SQLException e) {
      throw new BrokenIndex(e);
    }
    return Optional.ofNullable(shingles.get(article));
  }

  /** As much of an article as its shingles need. */
  private static Article article(String text, List<Integer> ends) {
    List<Block> blocks = new ArrayList<>(ends.size() / 2);
    int point = 0;
    int at = 0;
    for (int i = 0; i + 1 < ends.size(); i += 2) {
      int start = text.offsetByCodePoints(at, ends.get(i) - point);
      at = text.offsetByCodePoints(start, ends.get(i + 1) - ends.get(i));
      point = ends.get(i + 1);
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, at)));
    }
    Found nothing = Found.NOTHING;
    return new Article(
        "",
        "",
        text,
        text.length(),
        blocks,
        nothing,
        nothing,
        nothing,
        nothing,
        "",
        nothing,
        nothing);
  }

  @Override
  public void add(long article, Signature signature, Shingles of) {
    if (added.putIfAbsent(article, signature) != null) {
      return;
    }
    shingles.put(article, of);
    for (long key : signature.keys()) {
      List<Long> some = holders.computeIfAbsent(key, k -> new ArrayList<>(2));
      if (some.size() < MOST) {
        some.add(article);
      }
    }
  }

  /** Writes what was added. */
  void flush() throws SQLException {
    try (Rows rows = Engine.duck().rows(connection, "signatures")) {
      for (Map.Entry<Long, Signature> one : added.entrySet()) {
        for (long key : one.getValue().keys()) {
          rows.begin().add(key).add(one.getKey().longValue()).end();
        }
      }
      rows.flush();
    }
    added.clear();
  }
}
