package org.dyad.record.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dyad.event.Ontology;
import org.dyad.record.engine.Engine;
import org.dyad.record.engine.Rows;
import org.dyad.record.kept.KeptEvent;
import org.dyad.record.store.EventReader;
import org.dyad.record.store.Sql;
import org.dyad.record.story.Block;
import org.dyad.record.story.Rarity;
import org.dyad.record.story.Story;
import org.dyad.record.story.Telling;
import org.dyad.record.story.TellingIndex;

/** Tellings and stories in the tables. Keeps the tellings in memory that it met last. */
final class StoryTables implements TellingIndex {

  /** Days of a block that is looked for by its first day. */
  private static final int NARROW = 31;

  private static final int REMEMBERED = 10_000;

  private final Connection connection;
  private final Ontology ontology;
  private final Rarity rarity;

  private final Map<Long, Telling> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Telling> eldest) {
          return size() > REMEMBERED;
        }
      };

  StoryTables(Connection connection, Ontology ontology, Rarity rarity) {
    this.connection = connection;
    this.ontology = ontology;
    this.rarity = rarity;
  }

  /** The tellings of an article's events. */
  List<Telling> tellings(String title, String text, List<KeptEvent> events) {
    Telling.Gist gist = Telling.Gist.of(title, text, rarity);
    List<Telling> tellings = new ArrayList<>(events.size());
    for (KeptEvent kept : events) {
      tellings.add(Telling.of(kept, gist, ontology, rarity));
    }
    return tellings;
  }

  /** Kept tellings, by ids of their events. */
  List<Telling> tellings(Collection<Long> events) throws SQLException {
    Map<Long, Telling> found = new TreeMap<>();
    List<Long> unknown = new ArrayList<>();
    for (Long event : events) {
      Telling telling = known.get(event);
      if (telling == null) {
        unknown.add(event);
      } else {
        found.put(event, telling);
      }
    }
    if (!unknown.isEmpty()) {
      for (Telling telling : read(unknown)) {
        known.put(telling.id(), telling);
        found.put(telling.id(), telling);
      }
    }
    return List.copyOf(found.values());
  }

  private List<Telling> read(List<Long> events) throws SQLException {
    Map<Long, List<KeptEvent>> byArticle = new TreeMap<>();
    new EventReader(connection, "e.id IN " + Numbers.rows(events), List.of())
        .each(
            kept ->
                byArticle
                    .computeIfAbsent(kept.article().key(), key -> new ArrayList<>())
                    .add(kept));
    List<Telling> tellings = new ArrayList<>(events.size());
    Sql.each(
        connection,
        "SELECT key, title, text FROM articles WHERE key IN " + Numbers.rows(byArticle.keySet()),
        List.of(),
        row ->
            tellings.addAll(
                tellings(
                    Sql.text(row, "title"),
                    Sql.text(row, "text"),
                    byArticle.getOrDefault(row.getLong("key"), List.of()))));
    return tellings;
  }

  /** Forgets an article that leaves. */
  void forget(long article) throws SQLException {
    long first = KeptEvent.id(article, 0);
    long last = KeptEvent.id(article + 1, 0) - 1;
    known.keySet().removeIf(event -> event >= first && event <= last);
    for (String table : List.of("blocks", "wide_blocks")) {
      Sql.run(
          connection,
          "DELETE FROM " + table + " WHERE event BETWEEN ? AND ?",
          List.of(first, last));
    }
  }

  @Override
  public List<Telling> near(Collection<Telling> tellings) {
    Map<Boolean, List<Block>> blocks = new HashMap<>();
    Set<Long> articles = new TreeSet<>();
    for (Telling telling : tellings) {
      articles.add(telling.kept().article().key());
      for (Block block : Block.of(telling)) {
        blocks.computeIfAbsent(isNarrow(block), width -> new ArrayList<>()).add(block);
      }
    }
    try {
      Set<Long> found = new TreeSet<>();
      found.addAll(meeting(blocks.getOrDefault(true, List.of()), true));
      found.addAll(meeting(blocks.getOrDefault(false, List.of()), false));
      found.addAll(
          Numbers.of(
              connection, "SELECT id FROM events WHERE article IN " + Numbers.rows(articles)));
      return tellings(found);
    } catch (SQLException e) {
      throw new BrokenIndex(e);
    }
  }

  private static boolean isNarrow(Block block) {
    return block.last() - block.first() <= NARROW;
  }

  /** Events that share a block with one of these. */
  private List<Long> meeting(List<Block> blocks, boolean narrow) throws SQLException {
    if (blocks.isEmpty()) {
      return List.of();
    }
    List<Long> keys = new ArrayList<>(blocks.size());
    List<Long> firsts = new ArrayList<>(blocks.size());
    List<Long> lasts = new ArrayList<>(blocks.size());
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (Block block : blocks) {
      keys.add(block.key());
      firsts.add(block.first());
      lasts.add(block.last());
      first = Math.min(first, block.first());
      last = Math.max(last, block.last());
    }
    String wanted =
        "WITH w AS (SELECT DISTINCT unnest("
            + Numbers.list(keys)
            + ") AS key, unnest("
            + Numbers.list(firsts)
            + ") AS first, unnest("
            + Numbers.list(lasts)
            + ") AS last) ";
    String meet =
        "SELECT b.event FROM %s b JOIN w ON b.key = w.key AND b.first_day <= w.last AND b.last_day"
            + " >= w.first";
    String days =
        // Those rows alone are read whose days are near, as long as articles come as days pass.
        narrow ? " WHERE b.first_day BETWEEN " + (first - NARROW) + " AND " + last : "";
    return Numbers.of(
        connection,
        wanted + meet.formatted("blocks") + days + " UNION " + meet.formatted("wide_blocks"));
  }

  @Override
  public List<Telling> families(Collection<Telling> tellings) {
    if (tellings.isEmpty()) {
      return List.of();
    }
    List<Long> ids = tellings.stream().map(Telling::id).toList();
    try {
      Set<Long> members = new TreeSet<>(ids);
      List<Long> stories =
          Numbers.of(
              connection,
              "SELECT id FROM stories WHERE family IN (SELECT family FROM stories WHERE id IN"
                  + " (SELECT story FROM events WHERE id IN "
                  + Numbers.rows(ids)
                  + "))");
      members.addAll(members(stories));
      return tellings(members);
    } catch (SQLException e) {
      throw new BrokenIndex(e);
    }
  }

  /** Ids of the events of some stories. */
  List<Long> members(Collection<Long> stories) throws SQLException {
    return stories.isEmpty()
        ? List.of()
        : Numbers.of(connection, "SELECT id FROM events WHERE story IN " + Numbers.rows(stories));
  }

  @Override
  public void add(Collection<Telling> tellings) {
    try (Rows narrow = Engine.duck().rows(connection, "blocks");
        Rows wide = Engine.duck().rows(connection, "wide_blocks")) {
      for (Telling telling : tellings) {
        known.put(telling.id(), telling);
        for (Block block : Block.of(telling)) {
          (isNarrow(block) ? narrow : wide)
              .begin()
              .add(block.key())
              .add((int) block.first())
              .add((int) block.last())
              .add(telling.id())
              .end();
        }
      }
      narrow.flush();
      wide.flush();
    } catch (SQLException e) {
      throw new BrokenIndex(e);
    }
  }

  @Override
  public void put(List<Story> stories) {
    if (stories.isEmpty()) {
      return;
    }
    List<Long> events = new ArrayList<>();
    List<Long> storyOf = new ArrayList<>();
    for (Story story : stories) {
      for (Telling telling : story.tellings()) {
        events.add(telling.id());
        storyOf.add(story.id());
      }
    }
    try {
      remove(
          Numbers.of(
              connection,
              "SELECT DISTINCT story FROM events WHERE story IS NOT NULL AND id IN "
                  + Numbers.rows(events)));
      try (StoryRows rows = new StoryRows(connection, ontology)) {
        for (Story story : stories) {
          rows.write(story);
        }
        rows.flush();
      }
      Sql.run(
          connection,
          "UPDATE events SET story = m.story FROM (SELECT unnest("
              + Numbers.list(events)
              + ") AS event, unnest("
              + Numbers.list(storyOf)
              + ") AS story) m WHERE events.id = m.event AND events.story IS DISTINCT FROM m.story");
    } catch (SQLException e) {
      throw new BrokenIndex(e);
    }
  }

  /** Takes stories out, and leaves their events without one. */
  void remove(Collection<Long> stories) throws SQLException {
    if (stories.isEmpty()) {
      return;
    }
    String these = Numbers.rows(stories);
    Sql.run(connection, "DELETE FROM stories WHERE id IN " + these);
    Sql.run(connection, "DELETE FROM story_participants WHERE story IN " + these);
    Sql.run(connection, "DELETE FROM story_pairs WHERE story IN " + these);
  }
}
