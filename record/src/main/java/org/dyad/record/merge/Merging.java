package org.dyad.record.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dyad.event.Ontology;
import org.dyad.record.duplicates.Copies;
import org.dyad.record.duplicates.Copy;
import org.dyad.record.duplicates.Shingles;
import org.dyad.record.duplicates.Signature;
import org.dyad.record.store.Arrived;
import org.dyad.record.store.Follower;
import org.dyad.record.store.Sql;
import org.dyad.record.story.Rarity;
import org.dyad.record.story.Stories;
import org.dyad.record.story.Telling;

/** Keeps near copies and stories true as articles come and go. */
public final class Merging implements Follower {

  private final Connection connection;
  private final StoryTables tables;
  private final Stories stories;

  /** Families that articles left since the last that came. */
  private final Set<Long> left = new TreeSet<>();

  /**
   * @param ontology knows the types of all events that are there or come
   */
  public Merging(Connection connection, Ontology ontology) {
    this.connection = connection;
    this.tables = new StoryTables(connection, ontology, Rarity.load());
    this.stories = new Stories(tables);
  }

  @Override
  public void leaving(long article) throws SQLException {
    left.addAll(
        Numbers.of(
            connection,
            "SELECT DISTINCT family FROM stories WHERE id IN (SELECT story FROM events WHERE"
                + " article = "
                + article
                + ")"));
    TenureTables.touch(connection, List.of(article));
    tables.forget(article);
    Sql.run(connection, "DELETE FROM signatures WHERE article = ?", List.of(article));
    Sql.run(connection, "UPDATE articles SET copy_of = NULL WHERE copy_of = ?", List.of(article));
  }

  @Override
  public void came(List<Arrived> articles) throws SQLException {
    try {
      copies(articles);
      stories(articles);
      TenureTables.touch(connection, articles.stream().map(Arrived::key).toList());
    } catch (BrokenIndex e) {
      throw e.why();
    }
  }

  /** An article with what finds copies of it. */
  private record Hashed(Arrived article, Shingles words, Signature signature) {}

  private void copies(List<Arrived> articles) throws SQLException {
    List<Hashed> all = new ArrayList<>(articles.size());
    for (Arrived one : articles) {
      Shingles words = Shingles.of(one.article());
      all.add(new Hashed(one, words, Signature.of(words)));
    }
    CopyTables index = new CopyTables(connection, all.stream().map(Hashed::signature).toList());
    Copies copies = new Copies(index);
    for (Hashed hashed : all) {
      Arrived one = hashed.article();
      Signature signature = hashed.signature();
      Shingles words = hashed.words();
      Optional<Copy> copy =
          copies.of(signature, words).stream().filter(found -> found.of() < one.key()).findFirst();
      if (copy.isPresent()) {
        Sql.run(
            connection,
            "UPDATE articles SET copy_of = ? WHERE key = ?",
            List.of(copy.get().of(), one.key()));
      }
      index.add(one.key(), signature, words);
    }
    index.flush();
  }

  private void stories(List<Arrived> articles) throws SQLException {
    if (!left.isEmpty()) {
      List<Long> broken =
          Numbers.of(connection, "SELECT id FROM stories WHERE family IN " + Numbers.rows(left));
      List<Telling> rest = tables.tellings(tables.members(broken));
      tables.remove(broken);
      left.clear();
      stories.again(rest);
    }
    List<Telling> coming = new ArrayList<>();
    for (Arrived one : articles) {
      coming.addAll(
          tables.tellings(one.article().title().value(), one.article().text(), one.events()));
    }
    stories.add(coming);
  }
}
