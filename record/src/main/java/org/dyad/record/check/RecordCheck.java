package org.dyad.record.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dyad.record.check.Finding.Kind;

/** Looks for what must not be in a record, whatever happened while it was filled. */
public final class RecordCheck {

  /** Of a text {@code t}, and places in it that count code points. */
  private static final String WORDS = "substring(a.text, %s + 1, %s - %s)";

  private static final String ARTICLE_OF = " JOIN articles a ON a.key = %s.article";

  /**
   * What is looked for.
   *
   * @param query gives a text for each that is wrong
   */
  private record Rule(Kind kind, String what, String query) {}

  private static final List<Rule> RULES =
      List.of(
          orphans("events", "article", "articles", "key", "article"),
          orphans("pairs", "article", "articles", "key", "article"),
          orphans("observations", "article", "articles", "key", "article"),
          orphans("editions", "article", "articles", "key", "article"),
          orphans("participants", "event", "events", "id", "event"),
          orphans("evidence", "event", "events", "id", "event"),
          orphans("pairs", "event", "events", "id", "event"),
          orphans("articles", "run", "runs", "run", "run"),
          orphans("blocks", "event", "events", "id", "event"),
          orphans("wide_blocks", "event", "events", "id", "event"),
          orphans("signatures", "article", "articles", "key", "article"),
          orphans("story_participants", "story", "stories", "id", "story"),
          orphans("story_pairs", "story", "stories", "id", "story"),
          new Rule(
              Kind.ORPHAN,
              "articles that are copies of one that is not there",
              "SELECT 'article ' || id FROM articles WHERE copy_of NOT IN (SELECT key FROM"
                  + " articles)"),
          new Rule(
              Kind.ORPHAN,
              "events of a story that is not there",
              "SELECT 'event ' || id FROM events WHERE story IS NULL OR story NOT IN (SELECT id"
                  + " FROM stories)"),
          doubled("articles", "id"),
          doubled("articles", "key"),
          doubled("events", "id"),
          doubled("participants", "event, side, number"),
          doubled("evidence", "event, number"),
          doubled("pairs", "event, source, target"),
          doubled("observations", "article, number"),
          doubled("editions", "article, edition"),
          doubled("runs", "run"),
          doubled("stories", "id"),
          doubled("story_participants", "story, side, number"),
          doubled("story_pairs", "story, source, target"),
          new Rule(
              Kind.DIFFERS,
              "stories that should be told by another number of events or articles",
              "SELECT 'story ' || s.id FROM stories s LEFT JOIN (SELECT story, count(*) AS n,"
                  + " count(DISTINCT article) AS a FROM events GROUP BY story) e ON e.story = s.id"
                  + " WHERE s.events IS DISTINCT FROM e.n OR s.articles IS DISTINCT FROM e.a"),
          new Rule(
              Kind.DIFFERS,
              "events that others cannot find",
              "SELECT 'event ' || id FROM events WHERE id NOT IN (SELECT event FROM blocks UNION"
                  + " ALL SELECT event FROM wide_blocks)"),
          new Rule(
              Kind.DIFFERS,
              "events that name others than take part in them",
              "SELECT 'event ' || e.id FROM events e LEFT JOIN (SELECT event, list(name ORDER BY"
                  + " number) FILTER (side = 'actor') AS a, list(name ORDER BY number) FILTER (side ="
                  + " 'recipient') AS r FROM participants GROUP BY event) p ON p.event = e.id WHERE"
                  + " e.actors <> coalesce(p.a, []) OR e.recipients <> coalesce(p.r, [])"),
          new Rule(
              Kind.DIFFERS,
              "articles that should tell another number of events than are there",
              "SELECT 'article ' || a.id FROM articles a LEFT JOIN (SELECT article, count(*) AS n"
                  + " FROM events GROUP BY article) e ON e.article = a.key"
                  + " WHERE a.events <> coalesce(e.n, 0)"),
          new Rule(
              Kind.DIFFERS,
              "articles of which former editions are missing",
              "SELECT 'article ' || a.id FROM articles a LEFT JOIN (SELECT article, count(*) AS n"
                  + " FROM editions GROUP BY article) e ON e.article = a.key"
                  + " WHERE a.edition <> coalesce(e.n, 0) + 1"),
          new Rule(
              Kind.DIFFERS,
              "events whose id is not that of their article and number",
              "SELECT 'event ' || id FROM events WHERE id <> article * 1048576 + number"),
          new Rule(
              Kind.DIFFERS,
              "events without evidence",
              "SELECT 'event ' || id FROM events WHERE id NOT IN (SELECT event FROM evidence)"),
          new Rule(
              Kind.DIFFERS,
              "events that are counted on another day than theirs",
              "SELECT 'event ' || e.id FROM events e"
                  + ARTICLE_OF.formatted("e")
                  + " WHERE e.day IS DISTINCT FROM coalesce(e.date_start, e.date_end, a.published)"),
          new Rule(
              Kind.DIFFERS,
              "pairs that say something else than their event",
              "SELECT 'event ' || e.id FROM pairs p JOIN events e ON e.id = p.event WHERE p.article"
                  + " <> e.article OR p.type <> e.type OR p.quad <> e.quad OR p.intensity <>"
                  + " e.intensity OR p.happened <> e.happened OR p.day IS DISTINCT FROM e.day OR"
                  + " p.month IS DISTINCT FROM date_trunc('month', e.day)::DATE"),
          new Rule(
              Kind.DIFFERS,
              "articles with a key that will be given to another",
              "SELECT 'article ' || id FROM articles WHERE key >= (SELECT value::BIGINT FROM meta"
                  + " WHERE name = 'next_article')"),
          new Rule(
              Kind.WORDS,
              "sentences that do not stand where their event says",
              "SELECT 'event ' || v.event FROM evidence v JOIN events e ON e.id = v.event"
                  + ARTICLE_OF.formatted("e")
                  + " WHERE v.text <> "
                  + WORDS.formatted("v.starts", "v.ends", "v.starts")),
          words("event_words"),
          words("actor_words"),
          words("recipient_words"),
          words("date_words"),
          words("place_words"),
          new Rule(
              Kind.WORDS,
              "participants whose words do not stand where their event says",
              "SELECT 'event ' || p.event FROM participants p JOIN events e ON e.id = p.event"
                  + ARTICLE_OF.formatted("e")
                  + " WHERE p.starts IS NOT NULL AND p.text <> "
                  + WORDS.formatted("p.starts", "p.ends", "p.starts")),
          new Rule(
              Kind.WORDS,
              "places whose words do not stand where their event says",
              "SELECT 'event ' || e.id FROM events e"
                  + ARTICLE_OF.formatted("e")
                  + " WHERE e.place_starts IS NOT NULL AND e.place_text <> "
                  + WORDS.formatted("e.place_starts", "e.place_ends", "e.place_starts")));

  private RecordCheck() {}

  /** All that is wrong, in a fixed order; empty for a record that holds together. */
  public static List<Finding> of(Connection connection) throws SQLException {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : RULES) {
      String counted = "SELECT count(*), min(wrong) FROM (" + rule.query + ") found(wrong)";
      try (Statement statement = connection.createStatement();
          ResultSet found = statement.executeQuery(counted)) {
        if (found.next() && found.getLong(1) > 0) {
          findings.add(new Finding(rule.kind, rule.what, found.getLong(1), found.getString(2)));
        }
      }
    }
    return List.copyOf(findings);
  }

  private static Rule orphans(
      String table, String column, String owners, String key, String owner) {
    return new Rule(
        Kind.ORPHAN,
        table + " of " + (owner.equals("run") ? "a " : "an ") + owner + " that is not there",
        "SELECT '"
            + owner
            + " ' || "
            + column
            + " FROM "
            + table
            + " WHERE "
            + column
            + " NOT IN (SELECT "
            + key
            + " FROM "
            + owners
            + ")");
  }

  private static Rule doubled(String table, String columns) {
    return new Rule(
        Kind.DOUBLED,
        table + " that have " + columns + " in common",
        "SELECT concat_ws(' ', "
            + columns
            + ") FROM "
            + table
            + " GROUP BY ALL HAVING count(*) > 1".replace("ALL", columns));
  }

  private static Rule words(String column) {
    return new Rule(
        Kind.WORDS,
        column + " that do not stand in the text, or in no order",
        "SELECT 'event ' || v.event FROM evidence v JOIN events e ON e.id = v.event"
            + ARTICLE_OF.formatted("e")
            + " WHERE len(v."
            + column
            + ") % 2 <> 0 OR list_min(v."
            + column
            + ") < 0 OR list_max(v."
            + column
            + ") > length(a.text)"
            + " OR len(list_filter(range(1, len(v."
            + column
            + ") + 1, 2), lambda i: v."
            + column
            + "[i] >= v."
            + column
            + "[i + 1])) > 0");
  }
}
