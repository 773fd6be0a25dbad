package org.dyad.record.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dyad.Coded;
import org.dyad.actor.office.Observation;
import org.dyad.actor.office.Tenures;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.dyad.article.Found;
import org.dyad.coding.OfficesThen;
import org.dyad.event.Event;
import org.dyad.event.Ontology;
import org.dyad.json.CodePoints;
import org.dyad.record.engine.Engine;
import org.dyad.record.engine.Rows;
import org.dyad.record.kept.KeptArticle;
import org.dyad.record.kept.KeptEvent;

/** Writes articles with all that was found in them. */
final class ArticleRows implements AutoCloseable {

  private final long run;
  private final Rows articles;
  private final Rows observations;
  private final EventRows events;

  ArticleRows(Connection connection, Ontology ontology, long run) throws SQLException {
    this.run = run;
    this.articles = Engine.duck().rows(connection, "articles");
    this.observations = Engine.duck().rows(connection, "observations");
    this.events = new EventRows(connection, ontology);
  }

  /**
   * Writes an article that is not in the record, or whose rows have been taken out.
   *
   * @return with its events as they are kept
   */
  Arrived write(Coded coded, long key, int edition, String digest) throws SQLException {
    Article article = coded.article();
    KeptArticle kept =
        new KeptArticle(
            key,
            article.id(),
            edition,
            article.title().value(),
            article.byline().value(),
            article.publisher().value(),
            article.url(),
            article.dateline().value(),
            article.publishedOn());
    article(coded, kept, digest);
    Counted counted = new Counted(article.text());
    List<KeptEvent> written = new ArrayList<>(coded.events().size());
    for (Event event : coded.events()) {
      KeptEvent one = new KeptEvent(KeptEvent.id(key, written.size()), kept, counted.of(event));
      events.write(one, written.size());
      written.add(one);
    }
    observations(coded, key, counted);
    return new Arrived(article, key, written);
  }

  private void article(Coded coded, KeptArticle kept, String digest) throws SQLException {
    Article article = coded.article();
    Found published = article.published();
    CodePoints points = new CodePoints(article.text());
    articles
        .begin()
        .add(kept.key())
        .add(kept.id())
        .add(kept.edition())
        .add(digest)
        .add(article.source())
        .addKnown(kept.title())
        .addKnown(kept.byline())
        .addKnown(kept.publisher())
        .addKnown(kept.url())
        .addKnown(kept.dateline())
        .addKnown(article.language().value())
        .add(kept.published())
        .addKnown(published.rule())
        .add(points.of(article.bodyEnd()))
        .addInts(paragraphs(article, points))
        .add(article.text())
        .add(run)
        .add(coded.events().size())
        .addNull()
        .end();
  }

  private static int[] paragraphs(Article article, CodePoints points) {
    return article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
        .flatMapToInt(
            block -> IntStream.of(points.of(block.span().start()), points.of(block.span().end())))
        .toArray();
  }

  private void observations(Coded coded, long key, Counted counted) throws SQLException {
    int number = 0;
    for (Observation one :
        Tenures.observations(coded.reading(), coded.mentions(), OfficesThen.dated(coded.times()))) {
      observations
          .begin()
          .add(key)
          .add(number++)
          .add(one.seen().person())
          .add(one.seen().name())
          .add(one.seen().office())
          .addKnown(one.seen().polity())
          .addKnown(one.seen().country())
          .addStrings(one.seen().sectors())
          .add(one.seen().standing().name().toLowerCase(java.util.Locale.ROOT))
          .add(one.seen().sentence());
      EventRows.span(observations, counted.of(one.seen().words()));
      observations
          .add(one.from())
          .add(one.to())
          .add(one.opens())
          .add(one.closes())
          .addKnown(one.dated())
          .add(one.text())
          .end();
    }
  }

  void flush() throws SQLException {
    articles.flush();
    observations.flush();
    events.flush();
  }

  @Override
  public void close() throws SQLException {
    articles.close();
    observations.close();
    events.close();
  }
}
