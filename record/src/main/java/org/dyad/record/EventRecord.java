package org.dyad.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dyad.Coded;
import org.dyad.actor.office.Observation;
import org.dyad.article.Article;
import org.dyad.event.Ontology;
import org.dyad.machine.UserFolders;
import org.dyad.record.archive.Archive;
import org.dyad.record.check.Finding;
import org.dyad.record.check.RecordCheck;
import org.dyad.record.engine.Access;
import org.dyad.record.engine.Engine;
import org.dyad.record.engine.RecordException;
import org.dyad.record.judge.Verdict;
import org.dyad.record.judge.Verdicts;
import org.dyad.record.kept.Added;
import org.dyad.record.kept.KeptEvent;
import org.dyad.record.kept.KeptText;
import org.dyad.record.kept.Run;
import org.dyad.record.merge.Merging;
import org.dyad.record.merge.TenureTables;
import org.dyad.record.schema.Schema;
import org.dyad.record.store.EventReader;
import org.dyad.record.store.Keeper;
import org.dyad.record.store.Sql;
import org.dyad.record.store.Texts;
import org.dyad.record.store.Types;
import org.jspecify.annotations.Nullable;

/**
 * A record of events in one file.
 *
 * <pre>{@code
 * try (EventRecord record = EventRecord.open(EventRecord.usualFile(), Access.WRITE);
 *     Coder coder = Coder.load(2)) {
 *   Run run = record.begin("1.0", "--threads 2", coder.ontology());
 *   record.add(coder.codeAll(record.unkept(articles)), run);
 *   record.end(run, 0);
 *   record.events("e.type = ? AND a.published >= ?", List.of("CONSULT", day), kept -> …);
 * }
 * }</pre>
 *
 * <p>What one call adds is there wholly or not at all, whatever happens to the program or the
 * machine. Calls that write come from one thread at a time; {@link #connection()} gives every
 * reader its own. All methods throw {@link RecordException} where the record cannot be used.
 *
 * <p>Connections are to be used by {@code java.sql} alone: the classes of the database are loaded
 * elsewhere, and cannot be named.
 */
public final class EventRecord implements AutoCloseable {

  private final Path file;
  private final Connection connection;
  private @Nullable Merging merging;

  private EventRecord(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Where a user's record is, unless they say otherwise. */
  public static Path usualFile() {
    return UserFolders.ofUser().data().resolve("record.duckdb");
  }

  /**
   * Opens a record. One of an older form is brought to the form of this program first.
   *
   * @param file made, with its folder, where it is not there and is to be written
   * @throws RecordException if it cannot be opened so; says why
   */
  public static EventRecord open(Path file, Access access) {
    return open(file, access, Schema.current());
  }

  static EventRecord open(Path file, Access access, Schema schema) {
    return new EventRecord(file, Opening.open(file, access, schema));
  }

  /** The file that holds it. */
  public Path file() {
    return file;
  }

  /** The types of its events: those that come with the program, and those that users added. */
  public Ontology ontology() {
    try {
      return new Types(connection).ontology();
    } catch (SQLException e) {
      throw RecordException.of(file, e);
    }
  }

  /** Begins a run that adds to the record events of the types that come with the program. */
  public Run begin(String version, String options) {
    return begin(version, options, Ontology.load());
  }

  /**
   * Begins a run that adds to the record.
   *
   * @param version of the program that codes
   * @param options that it was run with
   * @param ontology the types of the events that it adds: {@code coder.ontology()}
   */
  public Run begin(String version, String options, Ontology ontology) {
    merging = null;
    return write(keeper -> keeper.begin(version, options, ontology));
  }

  /**
   * Ends a run. One that is not ended counts as stopped on the way; what it added is there.
   *
   * @param rejected how many sources and articles could not be used
   */
  public void end(Run run, long rejected) {
    write(
        keeper -> {
          keeper.end(run, rejected);
          TenureTables.refresh(connection);
          return run;
        });
  }

  /** Whether an article is there as it is. */
  public boolean has(Article article) {
    try {
      return Keeper.has(connection, article);
    } catch (SQLException e) {
      throw RecordException.of(file, e);
    }
  }

  /** Those of some articles that are not there, or are there with other words. */
  public List<Article> unkept(List<Article> articles) {
    List<Article> unkept = new ArrayList<>(articles.size());
    for (Article article : articles) {
      if (!has(article)) {
        unkept.add(article);
      }
    }
    return unkept;
  }

  /**
   * Adds articles, all or none of them. What is there as it is stays; what is there with other
   * words gets a new edition, and the old one is kept in {@code editions}.
   *
   * @throws IllegalArgumentException if the run's ontology does not know the type of an event
   */
  public Added add(List<Coded> articles, Run run) {
    return write(keeper -> keeper.add(articles, run, false));
  }

  /** As {@link #add}, but what is there as it is gets a new edition too: the coder has changed. */
  public Added addAgain(List<Coded> articles, Run run) {
    return write(keeper -> keeper.add(articles, run, true));
  }

  /**
   * Takes articles out with all that is known of them, all or none.
   *
   * @param ids of articles
   * @return those of the ids that were there
   */
  public List<String> remove(List<String> ids) {
    return write(
        keeper -> {
          List<String> removed = new ArrayList<>();
          for (String id : ids) {
            if (keeper.remove(id).isPresent()) {
              removed.add(id);
            }
          }
          TenureTables.refresh(connection);
          return removed;
        });
  }

  /** An article with its text. */
  public Optional<KeptText> article(String id) {
    try {
      return Texts.of(connection, id);
    } catch (SQLException e) {
      throw RecordException.of(file, e);
    }
  }

  /** Hands out all events, those of an article together, in the order in which articles came. */
  public void events(Consumer<KeptEvent> taker) {
    events("", List.of(), taker);
  }

  /**
   * Hands out some events, those of an article together, in the order in which articles came. They
   * are as they were at the time of the call, whatever is added meanwhile; few are in memory.
   *
   * @param condition SQL over {@code events e} and {@code articles a}, as docs/record.md describes
   *     them; empty for all
   * @param parameters of its question marks
   * @throws RecordException if the condition cannot be understood
   */
  public void events(String condition, List<?> parameters, Consumer<KeptEvent> taker) {
    try (Connection reader = connection()) {
      reader.setAutoCommit(false);
      new EventReader(reader, condition, parameters).each(taker);
      reader.rollback();
    } catch (SQLException e) {
      throw RecordException.of(file, e);
    }
  }

  /** Keeps verdicts, all or none; a judge's later verdict on a field replaces the earlier one. */
  public void judge(List<Verdict> verdicts) {
    write(
        keeper -> {
          Verdicts.put(connection, verdicts);
          return verdicts;
        });
  }

  /**
   * Hands out what articles say of who held which office when, in the order in which they came; the
   * table {@code tenures} has it merged.
   *
   * @param condition SQL over {@code observations o} and {@code articles a}; empty for all
   * @param parameters of its question marks
   */
  public void observations(String condition, List<?> parameters, Consumer<Observation> taker) {
    try (Connection reader = connection()) {
      TenureTables.each(
          reader, condition.isBlank() ? "true" : condition, parameters, taker::accept);
    } catch (SQLException e) {
      throw RecordException.of(file, e);
    }
  }

  /** What is wrong in the record; nothing where it holds together. */
  public List<Finding> check() {
    try (Connection reader = connection()) {
      reader.setAutoCommit(false);
      List<Finding> findings = RecordCheck.of(reader);
      reader.rollback();
      return findings;
    } catch (SQLException e) {
      throw RecordException.of(file, e);
    }
  }

  /**
   * Writes the whole record as Parquet files, the large tables by month; {@link #restore} makes the
   * same record of them.
   *
   * @param folder not there yet; appears when it is whole
   */
  public void archive(Path folder) {
    try (Connection reader = connection()) {
      reader.setAutoCommit(false);
      Archive.write(reader, folder);
      reader.rollback();
    } catch (SQLException e) {
      throw RecordException.of(file, e);
    }
  }

  /**
   * Makes a record of what {@link #archive} wrote, by this program or an earlier one.
   *
   * @param folder that was written
   * @param file of the record, not there yet; appears when it is whole
   * @throws RecordException if there is a record already, or the folder is not whole
   */
  public static void restore(Path folder, Path file) {
    Opening.restore(folder, file, Schema.current());
  }

  /** A connection of one's own for reading; the caller closes it. */
  public Connection connection() {
    try {
      return Engine.duck().duplicate(connection);
    } catch (SQLException e) {
      throw RecordException.of(file, e);
    }
  }

  /** Something that is done to a record, wholly or not at all. */
  private interface Change<T> {
    T with(Keeper keeper) throws SQLException;
  }

  private <T> T write(Change<T> change) {
    try {
      Sql.run(connection, "BEGIN");
      try {
        T made = change.with(new Keeper(connection, merging()));
        Sql.run(connection, "COMMIT");
        return made;
      } catch (SQLException | RuntimeException | Error e) {
        rollBack(e);
        throw e;
      }
    } catch (SQLException e) {
      throw RecordException.of(file, e);
    }
  }

  /** What keeps stories true; made where first needed, and again where types may be new. */
  private Merging merging() throws SQLException {
    Merging now = merging;
    if (now == null) {
      now = new Merging(connection, new Types(connection).ontology());
      merging = now;
    }
    return now;
  }

  /** After a failure, which is what the caller hears of, whatever comes of this. */
  private void rollBack(Throwable why) {
    merging = null;
    try {
      Sql.run(connection, "ROLLBACK");
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw RecordException.of(file, e);
    }
  }
}
