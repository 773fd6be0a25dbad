package org.dyad;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.ActorResolver;
import org.dyad.actor.Mentions;
import org.dyad.article.Article;
import org.dyad.coding.EventCoder;
import org.dyad.coding.OfficesThen;
import org.dyad.coding.Trace;
import org.dyad.coding.backoff.BackOff;
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

  /** Whether the back-off codes where nobody says whether it should. */
  public static final boolean BACK_OFF = true;

  private final Reader reader;
  private final PropositionExtractor propositions = new PropositionExtractor();
  private final ActorResolver actors;
  private final TimeTagger times = new TimeTagger();
  private final PlaceResolver places;
  private final EventCoder events;
  private final OfficesThen offices;
  private final Workers workers;

  /**
   * @param reader makes sentences and trees; closed with this coder
   * @param threads articles coded at the same time, at least 1
   */
  public Coder(
      Reader reader, ActorResolver actors, PlaceResolver places, EventCoder events, int threads) {
    this.reader = reader;
    this.actors = actors;
    this.places = places;
    this.events = events;
    this.offices = new OfficesThen(actors.lexicon());
    this.workers = new Workers(threads);
  }

  /**
   * The line with all that is part of the program.
   *
   * @param threads sentences read, and articles coded, at the same time; at least 1
   */
  public static Coder load(int threads) {
    return load(threads, Own.NOTHING);
  }

  /**
   * The line with a user's own codebook over the built-in one.
   *
   * @param codebook folder of the user's codebook
   * @throws org.dyad.coding.codebook.CodebookException for a bad entry in it
   */
  public static Coder load(int threads, Optional<Path> codebook) {
    return load(threads, Own.codebook(codebook));
  }

  /**
   * The line with what a user brings, over or beside what is built in.
   *
   * @throws org.dyad.coding.codebook.CodebookException for a bad entry in the codebook
   * @throws org.dyad.actor.own.ActorsException for a bad entry in the files of actors
   */
  public static Coder load(int threads, Own own) {
    return load(threads, own, BACK_OFF);
  }

  /**
   * The line with what a user brings, and with or without the back-off.
   *
   * @param backOff whether what no frame names is coded by what it resembles in the examples; a
   *     user's codebook may have its own {@code backoff.bin.gz}, as {@code dyad codebook teach}
   *     makes it
   */
  public static Coder load(int threads, Own own, boolean backOff) {
    return load(Workers.start(() -> NeuralReader.load(threads)), own, threads, backOff);
  }

  /** The line with another reader, and with the user's own codebook if there is one. */
  public static Coder load(Reader reader, Optional<Path> codebook) {
    int threads = Runtime.getRuntime().availableProcessors();
    return load(
        CompletableFuture.completedFuture(reader), Own.codebook(codebook), threads, BACK_OFF);
  }

  /** Loads the tables side by side: they are most of a short run. */
  private static Coder load(
      Future<? extends Reader> reader, Own own, int threads, boolean backOff) {
    Future<ActorLexicon> lexicon = Workers.start(() -> ActorLexicon.load(own.actors()));
    Future<Gazetteer> gazetteer = Workers.start(() -> own.places().orElseGet(Gazetteer::load));
    Codebook frames = Codebook.load(Ontology.load(), own.codebook());
    Optional<BackOff> learned = backOff ? Optional.of(backOff(own.codebook())) : Optional.empty();
    EventCoder events = new EventCoder(frames, frames.ontology(), learned);
    return new Coder(
        Workers.await(reader),
        new ActorResolver(Workers.await(lexicon)),
        new PlaceResolver(Workers.await(gazetteer)),
        events,
        threads);
  }

  private static BackOff backOff(Optional<Path> codebook) {
    Optional<Path> own = codebook.map(folder -> folder.resolve(BackOff.FILE)).filter(Files::exists);
    return own.isPresent() ? BackOff.load(own.get()) : BackOff.load();
  }

  /** Codes an article; nothing is found in one that is known to be in another language. */
  public Coded code(Article article) {
    return codeAll(List.of(article)).get(0);
  }

  /** Codes several, in their order: their sentences are read together, which is faster. */
  public List<Coded> codeAll(List<Article> articles) {
    // Here is the place to leave out, before they are parsed, sentences that can hold no event.
    return codeRead(readAll(articles));
  }

  /** The readings of articles in their order; those in other languages have no sentences. */
  private List<Reading> readAll(List<Article> articles) {
    List<Article> english = new ArrayList<>(articles);
    english.removeIf(Article::isForeign);
    Iterator<Reading> read = reader.readAll(english).iterator();
    List<Reading> readings = new ArrayList<>(articles.size());
    for (Article article : articles) {
      readings.add(article.isForeign() ? new Reading(article, List.of()) : read.next());
    }
    return readings;
  }

  /** Codes several that are read already, in their order. */
  public List<Coded> codeRead(List<Reading> readings) {
    return workers.map(readings, reading -> code(reading, Trace.NONE));
  }

  /**
   * Codes what is read already.
   *
   * @param asRead an article's sentences; one without capitals is given those of its names
   * @param trace is told what was tried
   */
  public Coded code(Reading asRead, Trace trace) {
    Reading reading = actors.withCapitals(asRead);
    List<Proposition> said = propositions.extract(reading);
    Mentions mentions = actors.resolve(reading);
    List<TimeMention> when = times.tag(reading);
    List<PlaceMention> where = places.resolve(reading);
    List<Event> coded = events.code(reading, said, mentions, when, where, trace);
    List<Event> found = offices.of(reading, mentions, when, coded);
    return new Coded(reading.article(), reading, said, mentions, when, where, found);
  }

  /** The actors that are known from the start. */
  public ActorLexicon lexicon() {
    return actors.lexicon();
  }

  public Reader reader() {
    return reader;
  }

  public Codebook codebook() {
    return events.codebook();
  }

  /** The types, scores and codes that events are told in. */
  public Ontology ontology() {
    return events.ontology();
  }

  @Override
  public void close() {
    workers.close();
    reader.close();
  }
}
