package org.dyad.record.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dyad.actor.Actor;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Location;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;
import org.dyad.event.Evidence;
import org.dyad.event.Status;
import org.dyad.place.Place;
import org.dyad.record.kept.KeptArticle;
import org.dyad.record.kept.KeptEvent;
import org.dyad.time.DateSpan;

/**
 * Events made of rows again, some thousand at a time, so that however many there are, little is
 * held in memory.
 */
public final class EventReader {

  private static final int PAGE = 2_000;
  private static final String FROM = " FROM events e JOIN articles a ON a.key = e.article WHERE ";
  private static final String IN_PAGE = "e.article BETWEEN ? AND ? AND (";

  private final Connection connection;
  private final String condition;
  private final List<?> parameters;

  /** Keys of articles, first and last included. */
  private record Page(long first, long last) {}

  /** What belongs to an event in other tables. */
  private static final class Parts {
    final List<Participant> actors = new ArrayList<>(2);
    final List<Participant> recipients = new ArrayList<>(2);
    final List<EvidenceRow> evidence = new ArrayList<>(1);
  }

  /** A piece of evidence, the id of its article still to come. */
  private record EvidenceRow(
      int sentence,
      Span span,
      String text,
      List<Span> event,
      List<Span> actors,
      List<Span> recipients,
      List<Span> date,
      List<Span> place) {

    Evidence of(String article) {
      return new Evidence(article, sentence, span, text, event, actors, recipients, date, place);
    }
  }

  /**
   * @param condition SQL over {@code events e} and {@code articles a}
   * @param parameters of its question marks
   */
  public EventReader(Connection connection, String condition, List<?> parameters) {
    this.connection = connection;
    this.condition = condition.isBlank() ? "true" : condition;
    this.parameters = List.copyOf(parameters);
  }

  /**
   * Hands out the events, those of an article together, articles in the order of their keys. To be
   * called within a transaction where the record is written meanwhile.
   */
  public void each(Consumer<KeptEvent> taker) throws SQLException {
    for (Page page : pages()) {
      events(page, parts(page), taker);
    }
  }

  private List<Page> pages() throws SQLException {
    List<Page> pages = new ArrayList<>();
    long[] page = {0, 0, 0};
    Sql.each(
        connection,
        "SELECT e.article AS key, count(*) AS events"
            + FROM
            + "("
            + condition
            + ") GROUP BY e.article ORDER BY e.article",
        parameters,
        row -> {
          long key = row.getLong("key");
          page[0] = page[2] == 0 ? key : page[0];
          page[1] = key;
          page[2] += row.getLong("events");
          if (page[2] >= PAGE) {
            pages.add(new Page(page[0], page[1]));
            page[2] = 0;
          }
        });
    if (page[2] > 0) {
      pages.add(new Page(page[0], page[1]));
    }
    return pages;
  }

  private Map<Long, Parts> parts(Page page) throws SQLException {
    Map<Long, Parts> parts = new HashMap<>();
    String within =
        " p.event BETWEEN ? AND ? AND p.event IN (SELECT e.id"
            + FROM
            + IN_PAGE
            + condition
            + ")) ORDER BY p.event, ";
    List<Object> given =
        Sql.all(
            List.of(KeptEvent.id(page.first, 0), KeptEvent.id(page.last + 1, 0) - 1),
            List.of(page.first, page.last),
            parameters);
    Sql.each(
        connection,
        "SELECT p.* FROM participants p WHERE" + within + "p.side, p.number",
        given,
        row -> {
          Parts of = parts.computeIfAbsent(row.getLong("event"), id -> new Parts());
          (Sql.text(row, "side").equals("actor") ? of.actors : of.recipients).add(participant(row));
        });
    Sql.each(
        connection,
        "SELECT p.* FROM evidence p WHERE" + within + "p.number",
        given,
        row ->
            parts
                .computeIfAbsent(row.getLong("event"), id -> new Parts())
                .evidence
                .add(evidence(row)));
    return parts;
  }

  private void events(Page page, Map<Long, Parts> parts, Consumer<KeptEvent> taker)
      throws SQLException {
    Map<Long, KeptArticle> articles = new HashMap<>();
    Sql.each(
        connection,
        "SELECT e.*, " + ArticleRow.COLUMNS + FROM + IN_PAGE + condition + ") ORDER BY e.id",
        Sql.all(List.of(page.first, page.last), parameters),
        row -> {
          long key = row.getLong("article");
          KeptArticle article = articles.get(key);
          if (article == null) {
            article = ArticleRow.of(row);
            articles.put(key, article);
          }
          long id = row.getLong("id");
          taker.accept(
              new KeptEvent(id, article, event(row, article, parts.getOrDefault(id, new Parts()))));
        });
  }

  private static Event event(ResultSet row, KeptArticle article, Parts parts) throws SQLException {
    List<Evidence> evidence = new ArrayList<>(parts.evidence.size());
    for (EvidenceRow one : parts.evidence) {
      evidence.add(one.of(article.id()));
    }
    double score = row.getDouble("score");
    return new Event(
        new EventType(Sql.text(row, "type"), Sql.text(row, "mode")),
        Sql.text(row, "cameo"),
        parts.actors,
        parts.recipients,
        Sql.strings(row, "contexts"),
        new DateSpan(Sql.day(row, "date_start"), Sql.day(row, "date_end")),
        Sql.text(row, "date_text"),
        place(row),
        new Status(
            row.getBoolean("negated"),
            row.getBoolean("hypothetical"),
            row.getBoolean("hedged"),
            Status.Time.valueOf(Sql.text(row, "time").toUpperCase(Locale.ROOT)),
            Sql.text(row, "attribution")),
        Sql.text(row, "frame"),
        Sql.text(row, "rule"),
        row.getObject("score") == null ? Optional.empty() : Optional.of(score),
        evidence);
  }

  private static Optional<Location> place(ResultSet row) throws SQLException {
    if (row.getObject("place_name") == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Location(
            new Place(
                Sql.text(row, "place_name"),
                Sql.text(row, "place_country"),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getLong("geonames"),
                Place.Kind.valueOf(Sql.text(row, "place_kind").toUpperCase(Locale.ROOT)),
                row.getLong("population"),
                row.getInt("place_rank"),
                Sql.text(row, "province"),
                Sql.text(row, "district")),
            Sql.text(row, "place_text"),
            span(row, "place_starts", "place_ends")));
  }

  private static Participant participant(ResultSet row) throws SQLException {
    return new Participant(
        new Actor(
            Sql.text(row, "actor"),
            Sql.text(row, "name"),
            Sql.text(row, "country"),
            Sql.strings(row, "sectors"),
            Sql.text(row, "office")),
        Sql.text(row, "text"),
        span(row, "starts", "ends"));
  }

  private static EvidenceRow evidence(ResultSet row) throws SQLException {
    return new EvidenceRow(
        row.getInt("sentence"),
        new Span(row.getInt("starts"), row.getInt("ends")),
        Sql.text(row, "text"),
        spans(row, "event_words"),
        spans(row, "actor_words"),
        spans(row, "recipient_words"),
        spans(row, "date_words"),
        spans(row, "place_words"));
  }

  private static Span span(ResultSet row, String starts, String ends) throws SQLException {
    return row.getObject(starts) == null
        ? Span.NONE
        : new Span(row.getInt(starts), row.getInt(ends));
  }

  private static List<Span> spans(ResultSet row, String column) throws SQLException {
    List<Integer> ends = Sql.ints(row, column);
    List<Span> spans = new ArrayList<>(ends.size() / 2);
    for (int i = 0; i + 1 < ends.size(); i += 2) {
      spans.add(new Span(ends.get(i), ends.get(i + 1)));
    }
    return spans;
  }
}
