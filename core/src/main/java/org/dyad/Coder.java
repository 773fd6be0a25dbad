package org.dyad;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.ActorResolver;
import org.dyad.actor.Mentions;
import org.dyad.article.Article;
import org.dyad.coding.EventCoder;
import org.dyad.coding.Trace;
import org.dyad.coding.codebook.Codebook;
import org.dyad.event.Event;
import org.dyad.event.Ontology;
import org.dyad.place.Gazetteer;
import org.dyad.place.PlaceMention;
import org.dyad.place.PlaceResolver;
import org.dyad.proposition.Proposition;
import org.dyad.proposition.PropositionExtractor;
import org.dyad.reading.NeuralReader;
import org.dyad.reading.Reader;
import org.dyad.reading.Reading;
import org.dyad.time.TimeMention;
import org.dyad.time.TimeTagger;

/**
 * The line: an article goes in, is read, and comes out with all that was found in it.
 *
 * <pre>{@code
 * try (Coder coder = Coder.load(2)) {
 *   for (Event event : coder.code(Article.ofText("a", "Norway's premier visited Accra.")).events()) {
 *     System.out.println(event.type() + " " + event.actors());
 *   }
 * }
 * }</pre>
 *
 * <p>Safe to share between threads. An article is coded the same whatever else is coded beside it.
 */
public final class Coder implements AutoCloseable {

  private final Reader reader;
  private final PropositionExtractor propositions = new PropositionExtractor();
  private final ActorResolver actors;
  private final TimeTagger times = new TimeTagger();
  private final PlaceResolver places;
  private final EventCoder events;

  /**
   * @param reader makes sentences and trees; closed with this coder
   */
  public Coder(Reader reader, ActorResolver actors, PlaceResolver places, EventCoder events) {
    this.reader = reader;
    this.actors = actors;
    this.places = places;
    this.events = events;
  }

  /**
   * The line with all that is part of the program.
   *
   * @param threads sentences read at the same time, at least 1
   */
  public static Coder load(int threads) {
    return load(NeuralReader.load(threads), Optional.empty());
  }

  /**
   * The line with another reader, or with a user's own codebook over the built-in one.
   *
   * @param codebook folder of the user's codebook
   * @throws org.dyad.coding.codebook.CodebookException for a bad entry in it
   */
  public static Coder load(Reader reader, Optional<Path> codebook) {
    Ontology ontology = Ontology.load();
    return new Coder(
        reader,
        new ActorResolver(ActorLexicon.load()),
        new PlaceResolver(Gazetteer.load()),
        new EventCoder(Codebook.load(ontology, codebook), ontology));
  }

  public Coded code(Article article) {
    return code(reader.read(article), Trace.NONE);
  }

  /** Codes several, in their order; faster than one by one. */
  public List<Coded> codeAll(List<Article> articles) {
    List<Coded> coded = new ArrayList<>(articles.size());
    for (Reading reading : reader.readAll(articles)) {
      coded.add(code(reading, Trace.NONE));
    }
    return coded;
  }

  /**
   * Codes what is read already.
   *
   * @param trace is told what was tried
   */
  public Coded code(Reading reading, Trace trace) {
    List<Proposition> said = propositions.extract(reading);
    Mentions mentions = actors.resolve(reading);
    List<TimeMention> when = times.tag(reading);
    List<PlaceMention> where = places.resolve(reading);
    List<Event> found = events.code(reading, said, mentions, when, where, trace);
    return new Coded(reading.article(), reading, said, mentions, when, where, found);
  }

  public Reader reader() {
    return reader;
  }

  public Codebook codebook() {
    return events.codebook();
  }

  @Override
  public void close() {
    reader.close();
  }
}
