package org.dyad.record.ask;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.RecordException;
import org.dyad.record.export.Told;
import org.dyad.record.kept.KeptEvent;
import org.dyad.record.store.EventReader;
import org.dyad.record.store.Sql;

/** Hands out the events of a record, one by one or one a story. */
public final class Tellings {

  private static final int PAGE = 1_000;

  private final Connection connection;
  private final Consumer<Told> taker;
  private final List<KeptEvent> page = new ArrayList<>();

  private Tellings(Connection connection, Consumer<Told> taker) {
    this.connection = connection;
    this.taker = taker;
  }

  /**
   * Hands out events in the order in which their articles came.
   *
   * @param byStory whether each story comes once, by the report that says most of it, with all
   *     others that tell it; a story is wanted if one of its reports is
   */
  public static void each(
      EventRecord record, Filter filter, boolean byStory, Consumer<Told> taker) {
    if (!byStory) {
      Condition condition = filter.condition();
      record.events(
          condition.sql(), condition.parameters(), event -> taker.accept(Told.alone(event)));
      return;
    }
    try (Connection connection = record.connection()) {
      Chosen.choose(connection, filter, true);
      new Tellings(connection, taker).all();
    } catch (SQLException e) {
      throw RecordException.of(record.file(), e);
    }
  }

  private void all() throws SQLException {
    EventReader leading = new EventReader(connection, "e.id IN (SELECT id FROM chosen)", List.of());
    List<SQLException> failed = new ArrayList<>(1);
    leading.each(event -> take(event, failed));
    hand(failed);
    if (!failed.isEmpty()) {
      throw failed.get(0);
    }
  }

  private void take(KeptEvent event, List<SQLException> failed) {
    page.add(event);
    if (page.size() >= PAGE) {
      hand(failed);
    }
  }

  /** Hands on what has come, with the other reports of each. */
  private void hand(List<SQLException> failed) {
    if (!failed.isEmpty() || page.isEmpty()) {
      return;
    }
    try {
      Map<Long, Long> stories = stories();
      Map<Long, List<KeptEvent>> reports = reports();
      for (KeptEvent event : page) {
        taker.accept(
            new Told(
                event,
                Long.toString(stories.getOrDefault(event.id(), event.id())),
                reports.getOrDefault(event.id(), List.of(event))));
      }
    } catch (SQLException e) {
      failed.add(e);
    }
    page.clear();
  }

  /** The stories of the page's events. */
  private Map<Long, Long> stories() throws SQLException {
    Map<Long, Long> stories = new HashMap<>();
    Sql.each(
        connection,
        "SELECT id, story FROM chosen WHERE story IS NOT NULL AND id BETWEEN ? AND ?",
        ends(),
        row -> stories.put(row.getLong("id"), row.getLong("story")));
    return stories;
  }

  /** The other reports of the page's events, by the event that speaks for them. */
  private Map<Long, List<KeptEvent>> reports() throws SQLException {
    String told = "SELECT id, story FROM chosen WHERE reports > 1 AND id BETWEEN ? AND ?";
    Map<Long, Long> leading = new HashMap<>();
    Sql.each(
        connection,
        "SELECT e.id AS id, c.id AS leads FROM events e JOIN (" + told + ") c USING (story)",
        ends(),
        row -> leading.put(row.getLong("id"), row.getLong("leads")));
    Map<Long, List<KeptEvent>> reports = new HashMap<>();
    if (!leading.isEmpty()) {
      new EventReader(connection, "e.story IN (SELECT story FROM (" + told + "))", ends())
          .each(
              event ->
                  Optional.ofNullable(leading.get(event.id()))
                      .ifPresent(
                          leads ->
                              reports.computeIfAbsent(leads, id -> new ArrayList<>(2)).add(event)));
    }
    return reports;
  }

  /** First and last id of the page, which is in order. */
  private List<Object> ends() {
    return List.of(page.get(0).id(), page.get(page.size() - 1).id());
  }
}
