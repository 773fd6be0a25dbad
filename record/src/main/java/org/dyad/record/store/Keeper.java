package org.dyad.record.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dyad.Coded;
import org.dyad.article.Article;
import org.dyad.event.Ontology;
import org.dyad.record.kept.Added;
import org.dyad.record.kept.Run;

/** Puts articles into a record and takes them out, within a transaction that the caller holds. */
public final class Keeper {

  private final Connection connection;
  private final Follower follower;

  /** An article as it is there. */
  private record There(long key, int edition, String digest) {}

  /**
   * @param follower is told of what comes and leaves
   */
  public Keeper(Connection connection, Follower follower) {
    this.connection = connection;
    this.follower = follower;
  }

  /** Whether an article is there as it is. */
  public static boolean has(Connection connection, Article article) throws SQLException {
    try (PreparedStatement lookup = lookup(connection)) {
      return there(lookup, article.id())
          .filter(found -> found.digest.equals(Digest.of(article)))
          .isPresent();
    }
  }

  /**
   * Adds articles; what is there as it is stays, what is there with other words gets a new edition.
   *
   * @param again whether what is there as it is gets a new edition too: the coder has changed
   */
  public Added add(List<Coded> batch, Run run, boolean again) throws SQLException {
    Added added = Added.NOTHING;
    List<Coded> rest = batch;
    while (!rest.isEmpty()) {
      // Two articles of one id, one after the other: the second is an edition of the first.
      List<Coded> later = new ArrayList<>();
      Set<String> ids = new HashSet<>();
      List<Coded> now = new ArrayList<>(rest.size());
      for (Coded coded : rest) {
        (ids.add(coded.article().id()) ? now : later).add(coded);
      }
      added = added.plus(addAll(now, run, again));
      rest = later;
    }
    Sql.run(
        connection,
        "UPDATE runs SET articles = articles + ?, events = events + ? WHERE run = ?",
        List.of(added.articles() + added.changed(), added.events(), run.number()));
    return added;
  }

  private Added addAll(List<Coded> batch, Run run, boolean again) throws SQLException {
    long next = number("next_article");
    long first = next;
    int changed = 0;
    int unchanged = 0;
    int events = 0;
    List<Arrived> arrived = new ArrayList<>(batch.size());
    Editions editions = new Editions(connection);
    try (PreparedStatement lookup = lookup(connection);
        ArticleRows rows = new ArticleRows(connection, run.ontology(), run.number())) {
      for (Coded coded : batch) {
        String digest = Digest.of(coded.article());
        Optional<There> there = there(lookup, coded.article().id());
        if (there.isEmpty()) {
          arrived.add(rows.write(coded, next++, 1, digest));
        } else if (again || !there.get().digest.equals(digest)) {
          long key = there.get().key;
          follower.leaving(key);
          editions.keep(key);
          editions.clear(key);
          Sql.run(connection, "DELETE FROM articles WHERE key = ?", List.of(key));
          arrived.add(rows.write(coded, key, there.get().edition + 1, digest));
          changed++;
        } else {
          unchanged++;
        }
      }
      rows.flush();
    }
    setNumber("next_article", next);
    follower.came(arrived);
    for (Arrived one : arrived) {
      events += one.events().size();
    }
    return new Added((int) (next - first), changed, unchanged, events);
  }

  /**
   * Takes an article out with all that is known of it.
   *
   * @return its key; empty if there is none of that id
   */
  public Optional<Long> remove(String id) throws SQLException {
    try (PreparedStatement lookup = lookup(connection)) {
      Optional<There> there = there(lookup, id);
      if (there.isPresent()) {
        follower.leaving(there.get().key);
        new Editions(connection).remove(there.get().key);
        follower.came(List.of());
      }
      return there.map(There::key);
    }
  }

  /** Begins a run. */
  public Run begin(String version, String options, Ontology ontology) throws SQLException {
    new Types(connection).put(ontology);
    long number = number("next_run");
    setNumber("next_run", number + 1);
    Sql.run(
        connection,
        "INSERT INTO runs VALUES (?, ?, ?, now()::TIMESTAMP, NULL, 0, 0, 0)",
        List.of(number, version, options));
    return new Run(number, version, options, ontology);
  }

  /**
   * Ends a run.
   *
   * @param rejected how many sources and articles could not be used
   */
  public void end(Run run, long rejected) throws SQLException {
    Sql.run(
        connection,
        "UPDATE runs SET ended = now()::TIMESTAMP, rejected = ? WHERE run = ?",
        List.of(rejected, run.number()));
  }

  private static PreparedStatement lookup(Connection connection) throws SQLException {
    return connection.prepareStatement("SELECT key, edition, digest FROM articles WHERE id = ?");
  }

  private static Optional<There> there(PreparedStatement lookup, String id) throws SQLException {
    lookup.setString(1, id);
    try (ResultSet row = lookup.executeQuery()) {
      return row.next()
          ? Optional.of(
              new There(row.getLong("key"), row.getInt("edition"), row.getString("digest")))
          : Optional.empty();
    }
  }

  private long number(String name) throws SQLException {
    return Sql.number(connection, "SELECT value::BIGINT FROM meta WHERE name = ?", name);
  }

  private void setNumber(String name, long value) throws SQLException {
    Sql.run(
        connection,
        "UPDATE meta SET value = ? WHERE name = ?",
        List.of(Long.toString(value), name));
  }
}
