package org.dyad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Format;
import org.dyad.article.Input;
import org.dyad.article.ReadOptions;
import org.dyad.article.Reject;
import org.dyad.reading.conllu.ConllUDocument;
import org.dyad.reading.conllu.ConllUReader;
import org.dyad.record.engine.RecordException;

/**
 * Takes sources apart and hands their articles on in batches, so that all threads have enough to
 * do; what comes of them keeps the order of the input. An article that breaks the work on it
 * becomes a reject and harms no other.
 *
 * @param <R> what the job makes of an article
 */
final class Line<R> {

  /** Characters in a batch: some hundred sentences, a second's work. */
  private static final int BATCH = 30_000;

  private final ArticleReader reader;
  private final ReadOptions options;
  private final Job<R> job;
  private final Consumer<List<R>> results;
  private final Consumer<Reject> rejects;
  private final List<Article> articles = new ArrayList<>();
  private final List<ConllUDocument> documents = new ArrayList<>();
  private int characters;

  /**
   * @param results takes the results of a batch
   */
  Line(
      ArticleReader reader,
      ReadOptions options,
      Job<R> job,
      Consumer<List<R>> results,
      Consumer<Reject> rejects) {
    this.reader = reader;
    this.options = options;
    this.job = job;
    this.results = results;
    this.rejects = rejects;
  }

  /** Works through the sources to their ends. */
  void run(List<Input> inputs) {
    for (Input input : inputs) {
      if (input.format() == Format.CONLLU) {
        ConllUReader.read(input, options, this::take, rejects);
      } else if (reader.reads(input.format())) {
        reader.read(input, options, this::take, rejects);
      } else {
        rejects.accept(Reject.of(input.name(), "is in a form that is not read: " + input.format()));
      }
    }
    flush();
  }

  private void take(Article article) {
    if (!documents.isEmpty()) {
      flush();
    }
    articles.add(article);
    count(article);
  }

  private void take(ConllUDocument document) {
    if (!articles.isEmpty()) {
      flush();
    }
    documents.add(document);
    count(document.article());
  }

  private void count(Article article) {
    characters += article.text().length();
    if (characters >= BATCH) {
      flush();
    }
  }

  private void flush() {
    work(articles, job::articles, Article::source);
    work(documents, job::documents, document -> document.article().source());
    characters = 0;
  }

  private <T> void work(List<T> batch, Function<List<T>, List<R>> how, Function<T, String> source) {
    if (batch.isEmpty()) {
      return;
    }
    List<T> taken = List.copyOf(batch);
    batch.clear();
    List<R> made;
    try {
      made = how.apply(taken);
    } catch (RecordException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      made = oneByOne(taken, how, source);
    }
    results.accept(made);
  }

  /** After a failure: finds out which article it was. */
  private <T> List<R> oneByOne(
      List<T> batch, Function<List<T>, List<R>> how, Function<T, String> source) {
    List<R> made = new ArrayList<>(batch.size());
    for (T one : batch) {
      try {
        made.addAll(how.apply(List.of(one)));
      } catch (RuntimeException | StackOverflowError e) {
        rejects.accept(
            Reject.of(source.apply(one), "breaks the program, which is a mistake in it: " + e));
      }
    }
    return made;
  }
}
